import { useId } from 'react';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface BandColumn {
  readonly id: string;
  /** Under the column. */
  readonly label: string;
  /** What is read out: `mars: 41, väntat 30, inom 20–42`. */
  readonly name: string;
  /** Null where nothing was counted: no line crosses the column, and without a band it is hatched. */
  readonly value: {
    readonly amount: number;
    readonly text: string;
    readonly side: 'below' | 'within' | 'above' | null;
    /** Of a part of the column's time: a ring, and no line leads there. */
    readonly isPart: boolean;
  } | null;
  /** Null where there is not enough to expect anything from. */
  readonly band: { readonly lower: number; readonly upper: number; readonly mean: number } | null;
  /** Why the column is hatched, where it is not the chart's own reason. */
  readonly gapLabel?: string;
}

export interface BandChartProps {
  readonly label: string;
  readonly columns: readonly BandColumn[];
  readonly breaks: readonly {
    /** Part of the width, 0–1. */
    readonly position: number;
    readonly label: string;
  }[];
  /** Amount at the top. */
  readonly max: number;
  /** On a column without a value and a band. */
  readonly gapLabel: string;
}

const HEIGHT = 148;
const TOP = 24;
const BASE = HEIGHT - 1;
const PAD = 0.1;

/** Values on the bands that they were expected in. A mark outside its band has another shape. */
export function BandChart({ label, columns, breaks, max, gapLabel }: BandChartProps) {
  const hatchId = useId();
  const count = columns.length;
  const y = (amount: number) => BASE - (amount / Math.max(1, max)) * (BASE - TOP);
  const middle = (index: number) => percent((index + 0.5) / count);
  const box = (from: number, length = 1) => ({
    x: percent((from + PAD) / count),
    width: percent((length - 2 * PAD) / count),
  });
  return (
    <figure className="pb-band">
      <div className="pb-band-plot">
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
          {columns.map(({ id, value, band }, index) => (
            <g key={id} data-side={value?.side ?? 'none'}>
              {value === null && band === null && (
                <rect
                  className="pb-series-gap"
                  {...box(index)}
                  y={TOP}
                  height={BASE - TOP}
                  fill={`url(#${hatchId})`}
                />
              )}
              {band !== null && (
                <>
                  <rect
                    className="pb-band-range"
                    {...box(index)}
                    y={y(band.upper)}
                    height={Math.max(2, y(band.lower) - y(band.upper))}
                  />
                  <line
                    className="pb-band-mean"
                    x1={box(index).x}
                    x2={percent((index + 1 - PAD) / count)}
                    y1={y(band.mean)}
                    y2={y(band.mean)}
                  />
                </>
              )}
            </g>
          ))}
          <line className="pb-series-axis" x1="0" x2="100%" y1={BASE} y2={BASE} />
          {breaks.map(({ position, label: words }) => (
            <line
              key={words}
              className="pb-break-line"
              x1={percent(position)}
              x2={percent(position)}
              y1="4"
              y2={BASE}
            />
          ))}
          {joined(columns).map(([from, to]) => (
            <line
              key={to}
              className="pb-series-segment"
              data-columns={`${from}-${to}`}
              x1={middle(from)}
              y1={y(columns[from]?.value?.amount ?? 0)}
              x2={middle(to)}
              y2={y(columns[to]?.value?.amount ?? 0)}
            />
          ))}
        </svg>
        {columns.map(({ id, name, value, band, gapLabel: ownGap = gapLabel }, index) =>
          value === null ? (
            band === null && (
              <span key={id} className="pb-band-gap" style={{ left: middle(index) }} title={name}>
                {ownGap}
              </span>
            )
          ) : (
            <span
              key={id}
              className="pb-band-value"
              data-side={value.side ?? 'none'}
              data-part={value.isPart}
              style={{ left: middle(index), top: y(value.amount) }}
              title={name}
              aria-hidden="true"
            >
              <span>{value.text}</span>
              <i />
            </span>
          ),
        )}
      </div>
      <ol
        className="pb-band-axis"
        aria-hidden="true"
        style={{ gridTemplateColumns: `repeat(${count}, minmax(0, 1fr))` }}
      >
        {columns.map(({ id, label: words }) => (
          <li key={id}>{words}</li>
        ))}
      </ol>
      <VisuallyHidden>{columns.map(({ name }) => name).join('. ')}</VisuallyHidden>
    </figure>
  );
}

/** Columns side by side that both hold whole values. */
function joined(columns: readonly BandColumn[]): readonly (readonly [from: number, to: number])[] {
  const isWhole = (at: number) => columns[at]?.value?.isPart === false;
  return columns.flatMap((_, to) =>
    to > 0 && isWhole(to) && isWhole(to - 1) ? [[to - 1, to] as const] : [],
  );
}

function percent(part: number): string {
  return `${Math.round(part * 10_000) / 100}%`;
}
