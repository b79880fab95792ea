import { HOURS_PER_DAY, type WeekHourMask } from '../../domain/incident/week-hour.ts';
import type { CardHours } from '../../domain/shift/patrol-card.ts';
import { useText } from '../../i18n/use-text.ts';

interface HourStripProps {
  readonly hours: CardHours;
  /** Hours of the shift. */
  readonly mask: WeekHourMask;
}

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;
const MARKS = [0, 6, 12, 18, 24] as const;
const CELL = 10;
const LEFT = 30;
const TOP = 14;
/** The least side of a square, so that one event is seen. */
const LEAST = 3;

/** The week by the hour: the surface of a square is the count, for paper without colour. */
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
      <svg
        viewBox={`0 0 ${LEFT + HOURS_PER_DAY * CELL + 8} ${TOP + 7 * CELL + 2}`}
        role="img"
        aria-label={`${t('shiftCard.hoursLabel')}. ${summary}`}
      >
        {MARKS.map((hour) => (
          <text key={hour} x={LEFT + hour * CELL} y={TOP - 4} textAnchor="middle">
            {hour}
          </text>
        ))}
        {DAYS.map((day) => (
          <text key={day} x={LEFT - 4} y={TOP + day * CELL + CELL - 2} textAnchor="end">
            {format.weekday(day, 'short')}
          </text>
        ))}
        {byWeekHour.map((count, index) => {
          const [day, hour] = [Math.floor(index / HOURS_PER_DAY), index % HOURS_PER_DAY];
          const [x, y] = [LEFT + hour * CELL, TOP + day * CELL];
          const side = count === 0 ? 0 : Math.max(LEAST, Math.sqrt(count / most) * (CELL - 1));
          const inset = (CELL - side) / 2;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an hour of the week is its index
            <g key={index}>
              <rect
                className="pb-sc-cell"
                data-shift={mask[index] === 1}
                x={x}
                y={y}
                width={CELL}
                height={CELL}
              />
              {side > 0 && (
                <rect
                  className="pb-sc-square"
                  x={x + inset}
                  y={y + inset}
                  width={side}
                  height={side}
                />
              )}
            </g>
          );
        })}
      </svg>
      <figcaption>
        {summary} {t('shiftCard.hoursScale', { count: format.number(most) })}
      </figcaption>
    </figure>
  );
}
