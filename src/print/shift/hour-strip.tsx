import { HOURS_PER_DAY, type WeekHourMask } from '../../domain/incident/week-hour.ts';
import type { CardHours } from '../../domain/shift/patrol-card.ts';
import { useText } from '../../i18n/use-text.ts';
import { HourSquares } from '../hour-squares.tsx';

interface HourStripProps {
  readonly hours: CardHours;
  /** Hours of the shift. */
  readonly mask: WeekHourMask;
}

/** The week by the hour, the hours of the shift framed. */
export function HourStrip({ hours, mask }: HourStripProps) {
  const { t, format } = useText();
  if (hours.status === 'missing') {
    return (
      <p className="pb-sc-missing" data-missing="true">
        {t('shiftCard.hoursMissing')}
      </p>
    );
  }
  const { byWeekHour, n } = hours;
  const most = Math.max(...byWeekHour);
  const peak = byWeekHour.indexOf(most);
  const summary = t('shiftCard.hoursSummary', {
    n: format.number(n),
    weekday: format.weekday(Math.floor(peak / HOURS_PER_DAY), 'long'),
    hour: format.hour(peak % HOURS_PER_DAY),
    count: format.number(most),
  });
  return (
    <figure className="pb-sc-hours">
      <HourSquares
        byWeekHour={byWeekHour}
        mask={mask}
        label={`${t('shiftCard.hoursLabel')}. ${summary}`}
      />
      <figcaption>
        {summary} {t('shiftCard.hoursScale', { count: format.number(most) })}
      </figcaption>
    </figure>
  );
}
