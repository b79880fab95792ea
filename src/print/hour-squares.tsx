import './hour-squares.css';
import { HOURS_PER_DAY, type WeekHourMask } from '../domain/incident/week-hour.ts';
import { useText } from '../i18n/use-text.ts';

interface HourSquaresProps {
  /** Index 0–167, from Monday 00–01. */
  readonly byWeekHour: ArrayLike<number>;
  /** Hours with a frame of their own. */
  readonly mask?: WeekHourMask;
  readonly label: string;
}

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;
const MARKS = [0, 6, 12, 18, 24] as const;
const CELL = 10;
const LEFT = 30;
const TOP = 14;
/** The least side of a square, so that one event is seen. */
const LEAST = 3;

/** The week by the hour: the surface of a square is the count, for paper without colour. */
export function HourSquares({ byWeekHour, mask, label }: HourSquaresProps) {
  const { format } = useText();
  const counts = Array.from(byWeekHour);
  const most = Math.max(...counts);
  return (
    <svg
      className="pb-squares"
      viewBox={`0 0 ${LEFT + HOURS_PER_DAY * CELL + 8} ${TOP + 7 * CELL + 2}`}
      role="img"
      aria-label={label}
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
      {counts.map((count, index) => {
        const [day, hour] = [Math.floor(index / HOURS_PER_DAY), index % HOURS_PER_DAY];
        const [x, y] = [LEFT + hour * CELL, TOP + day * CELL];
        const side = count === 0 ? 0 : Math.max(LEAST, Math.sqrt(count / most) * (CELL - 1));
        const inset = (CELL - side) / 2;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an hour of the week is its index
          <g key={index}>
            <rect
              className="pb-squares-cell"
              data-framed={mask?.[index] === 1}
              x={x}
              y={y}
              width={CELL}
              height={CELL}
            />
            {side > 0 && (
              <rect
                className="pb-squares-square"
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
  );
}
