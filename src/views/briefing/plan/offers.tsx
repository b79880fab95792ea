import type { OrderRule } from '../../../domain/shift/dose.ts';
import type { ScheduleOffer } from '../../../domain/shift/schedule.ts';
import type { Shift } from '../../../domain/shift/shift.ts';
import { durationText } from '../../../i18n/shift-text.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import type { StepProps } from './step-props.ts';

interface OffersProps extends Pick<StepProps, 'change'> {
  readonly offers: readonly ScheduleOffer[];
  readonly order: OrderRule;
}

/** Says that the wishes do not go together, and what would. The shift leader chooses. */
export function Offers({ offers, order, change }: OffersProps) {
  const words = useText();
  const { t } = words;
  return (
    <div className="pb-shf-box" role="alert">
      <p>
        <strong>{t(order === 'random' ? 'shift.dose.noFit' : 'shift.dose.noFitWalking')}</strong>
      </p>
      <p>{t(offers.length === 0 ? 'shift.dose.noOffers' : 'shift.dose.offerTitle')}</p>
      <ul className="pb-shf-plain">
        {offers.map((offer) => (
          <li key={offer.kind}>
            <Button size="small" onPress={() => change((shift) => accept(shift, offer))}>
              {offerText(offer, words)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function accept(shift: Shift, offer: ScheduleOffer): Shift {
  switch (offer.kind) {
    case 'walking-order':
      return { ...shift, order: 'walking' };
    case 'spacing':
      return { ...shift, dose: { ...shift.dose, spacingMin: offer.spacingMin } };
    case 'visits':
      return { ...shift, dose: { ...shift.dose, visits: offer.visits } };
    default:
      return { ...shift, places: shift.places.slice(0, offer.places) };
  }
}

function offerText(offer: ScheduleOffer, words: Words): string {
  const { t } = words;
  switch (offer.kind) {
    case 'walking-order':
      return t('shift.dose.offer.walking-order');
    case 'spacing':
      return t('shift.dose.offer.spacing', { spacing: durationText(offer.spacingMin, words) });
    case 'visits':
      return t('shift.dose.offer.visits', { count: offer.visits });
    default:
      return t('shift.dose.offer.fewer-places', { count: offer.places });
  }
}
