import type { PairOffer } from '../../../domain/bivariate/pair-offers.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ready } from '../../../state/data-slice.ts';
import { selectReportedOffers } from '../../../state/select-reported.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { Badge } from '../../../ui/chip.tsx';
import { CheckboxField } from '../../../ui/layer-switch.tsx';
import { SelectField } from '../../../ui/select-field.tsx';

interface QuestionChoiceProps {
  readonly question: PairOffer;
}

/** Which question and year, and whether offences that follow the police's own effort count. */
export function QuestionChoice({ question }: QuestionChoiceProps) {
  const { t, format } = useText();
  const nameOf = usePlaceName();
  const offers = useApp(selectReportedOffers);
  const indicators = useApp(({ pack }) => ready(pack.readings)?.indicators);
  const withDiscovered = useApp((state) => state.compareLook.withPoliceDiscovered);
  const lookAt = useApp((state) => state.lookAtComparison);
  const options = offers.map((offer) => {
    const indicator = indicators?.find(({ id }) => id === offer.indicatorId);
    return {
      id: keyOf(offer),
      label: t('compareMaps.reported.option', {
        question: indicator === undefined ? offer.indicatorId : format.text(indicator.question),
        year: offer.year,
      }),
      description: t('compareMaps.reported.optionPlaces', {
        places: format.list(offer.placeIds.map(nameOf)),
      }),
    };
  });
  return (
    <div className="pb-reported-choice">
      <SelectField
        label={t('compareMaps.reported.question')}
        value={keyOf(question)}
        options={options}
        onChange={(key) => {
          const offer = offers.find((one) => keyOf(one) === key);
          if (offer === undefined) return;
          const { indicatorId, groupId, year } = offer;
          lookAt({ reportedQuestion: { indicatorId, groupId, year } });
        }}
      />
      <div className="pb-reported-discovered">
        <CheckboxField
          label={t('compareMaps.reported.withDiscovered')}
          isSelected={withDiscovered}
          onChange={(withPoliceDiscovered) => lookAt({ withPoliceDiscovered })}
        />
        <Badge variant="neutral">{t('compareView.subject.policeDiscovered')}</Badge>
        <p className="pb-quiet">{t('compareMaps.reported.discoveredNote')}</p>
      </div>
    </div>
  );
}

function keyOf({ indicatorId, groupId, year }: PairOffer): string {
  return `${indicatorId} ${groupId} ${year}`;
}
