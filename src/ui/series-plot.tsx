import { type CSSProperties, useId } from 'react';
import { type ClassIndex, type Ramp, rampColour } from './ramp.ts';
import { segmentsOf } from './series-segments.ts';
import { middleOfYear, positionOnAxis } from './time-position.ts';
import { ValueButton } from './value-button.tsx';

export interface SeriesPoint {
  readonly year: number;
  /** 0–1 */
  readonly share: number;
  readonly valueText: string;
  readonly classIndex: ClassIndex;
  /** Drawn as a ring: recomputed for an area that was formed later. */
  readonly isOpen?: boolean;
  readonly startsPiece?: boolean;
  /** Counted, and nothing was there: drawn as the other noughts are. */
  readonly isZero?: boolean;
  readonly onOpen?: () => void;
  readonly openLabel?: string;
}

export interface SeriesGap {
  /** Both inclusive. */
  readonly fromYear: number;
  readonly toYear: number;
  readonly label: string;
}

export interface SeriesBreak {
  /** Fractional year: 2023.5 is the middle of 2023. */
  readonly position: number;
  readonly label: string;
}

export interface SeriesPlotProps {
  readonly label: string;
  readonly points: readonly SeriesPoint[];
  readonly gaps: readonly SeriesGap[];
  readonly breaks: readonly SeriesBreak[];
  readonly firstYear: number;
  readonly lastYear: number;
  readonly ramp?: Ramp;
  /** Share at the top of the plot; the highest point decides when absent. */
  readonly max?: number;
}

const HEIGHT = 104;
const TOP = 30;
const BASE = HEIGHT - 1;
const GAP_HEIGHT = 38;

/** Dots with values. A line joins consecutive measured years only, and never crosses a gap. */
export function SeriesPlot({
  label,
  points,
  gaps,
  breaks,
  firstYear,
  lastYear,
  ramp = 'perceived',
  max,
}: SeriesPlotProps) {
  const hatchId = useId();
  const top = max ?? Math.max(0.01, ...points.map((point) => point.share));
  const x = (year: number) => percent(middleOfYear(year, firstYear, lastYear));
  const y = (share: number) => BASE - (share / top) * (BASE - TOP);
  const columns = lastYear - firstYear + 1;
  const years = Array.from({ length: columns }, (_, index) => firstYear + index);
  const left = (gap: SeriesGap) => percent((gap.fromYear - firstYear + 0.08) / columns);
  const width = (gap: SeriesGap) => percent((gap.toYear - gap.fromYear + 0.84) / columns);

  return (
    <figure className="pb-series">
      <div className="pb-series-plot">
        <svg width="100%" height={HEIGHT} role="img" aria-label={label}>
          <defs>
            <pattern
              id={hatchId}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <line className="pb-hatch-line" x1="0.6" y1="0" x2="0.6" y2="6" />
            </pattern>
          </defs>
          {gaps.map((gap) => (
            <rect
              key={gap.fromYear}
              className="pb-series-gap"
              x={left(gap)}
              width={width(gap)}
              y={BASE - GAP_HEIGHT}
              height={GAP_HEIGHT}
              fill={`url(#${hatchId})`}
            />
          ))}
          <line className="pb-series-axis" x1="0" x2="100%" y1={BASE} y2={BASE} />
          {breaks.map((seriesBreak) => {
            const position = positionOnAxis(seriesBreak.position, firstYear, lastYear);
            return position === null ? null : (
              <line
                key={seriesBreak.label}
                className="pb-break-line"
                x1={percent(position)}
                x2={percent(position)}
                y1="4"
                y2={BASE}
              />
            );
          })}
          {segmentsOf(points, gaps).map(([from, to]) => (
            <line
              key={from.year}
              className="pb-series-segment"
              x1={x(from.year)}
              y1={y(from.share)}
              x2={x(to.year)}
              y2={y(to.share)}
              data-years={`${from.year}-${to.year}`}
            />
          ))}
          {points.map((point) => (
            <g key={point.year}>
              <line
                className="pb-series-stem"
                x1={x(point.year)}
                x2={x(point.year)}
                y1={y(point.share)}
                y2={BASE}
              />
              <circle
                className="pb-series-dot"
                cx={x(point.year)}
                cy={y(point.share)}
                r="5"
                data-open={point.isOpen === true}
                data-zero={point.isZero === true}
                style={{ fill: rampColour(ramp, point.classIndex) }}
              />
            </g>
          ))}
        </svg>
        {gaps.map((gap) => (
          <div
            key={gap.fromYear}
            className="pb-series-gap-box"
            style={{ left: left(gap), width: width(gap), height: GAP_HEIGHT }}
          >
            <span>{gap.label}</span>
          </div>
        ))}
        {points.map((point) => (
          <div
            key={point.year}
            className="pb-series-value"
            style={{ left: x(point.year), top: y(point.share) }}
          >
            <ValueButton
              valueText={point.valueText}
              onOpen={point.onOpen}
              openLabel={point.openLabel}
            />
          </div>
        ))}
      </div>
      <div className="pb-series-years" aria-hidden="true" style={columnsOf(columns)}>
        {years.map((year) => (
          <span key={year} data-measured={points.some((point) => point.year === year)}>
            {year}
          </span>
        ))}
      </div>
      {breaks.length === 0 ? null : (
        <ul className="pb-series-breaks">
          {breaks.map((seriesBreak) => (
            <li key={seriesBreak.label}>{seriesBreak.label}</li>
          ))}
        </ul>
      )}
      <ul className="pb-visually-hidden">
        {years.map((year) => {
          const point = points.find((candidate) => candidate.year === year);
          const gap = gaps.find(({ fromYear, toYear }) => fromYear <= year && toYear >= year);
          const text = point?.valueText ?? gap?.label;
          return text === undefined ? null : <li key={year}>{`${year}: ${text}`}</li>;
        })}
      </ul>
    </figure>
  );
}

function percent(part: number): string {
  return `${Math.round(part * 10_000) / 100}%`;
}

function columnsOf(count: number): CSSProperties {
  return { '--pb-columns': count } as CSSProperties;
}
