import type { PairOffer } from '../../../domain/bivariate/pair-offers.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ready } from '../../../state/data-slice.ts';
import { selectPlacesById } from '../../../state/select-data.ts';
import { selectPairOffers } from '../../../state/select-pairs.ts';
import { useApp } from '../../../state/use-app.ts';
import { LinkButton } from '../../../ui/button.tsx';

interface PairOffersProps {
  /** The offers go: the focus needs another place. */
  readonly onTaken: () => void;
}

/** The ways out where the shown question and year have no place with both values. */
export function PairOffers({ onTaken }: PairOffersProps) {
  const { t, format } = useText();
  const offers = useApp(selectPairOffers);
  const places = useApp(selectPlacesById);
  const indicators = useApp(({ pack }) => ready(pack.readings)?.indicators ?? null);
  const chooseIndicator = useApp((state) => state.chooseIndicator);
  const chooseGroup = useApp((state) => state.chooseGroup);
  const chooseYear = useApp((state) => state.chooseYear);
  const take = ({ indicatorId, groupId, year }: PairOffer) => {
    chooseIndicator(indicatorId);
    chooseGroup(groupId);
    chooseYear(year);
    onTaken();
  };
  if (offers.length === 0) return <p>{t('pair.noOffers')}</p>;
  return (
    <>
      <p>{t('pair.offers')}</p>
      <ul className="pb-pair-offers">
        {offers.map((offer) => (
          <li key={`${offer.indicatorId} ${offer.groupId} ${offer.year}`}>
            <LinkButton onPress={() => take(offer)}>
              {t('pair.offer', {
                places: format.list(offer.placeIds.map((id) => places.get(id)?.label ?? id)),
                year: offer.year,
                question: format.text(
                  indicators?.find(({ id }) => id === offer.indicatorId)?.question ?? {
                    sv: '',
                    en: '',
                  },
                ),
              })}
            </LinkButton>
          </li>
        ))}
      </ul>
    </>
  );
}
