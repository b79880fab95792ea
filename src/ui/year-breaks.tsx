import { type CSSProperties, memo } from 'react';

export interface PlacedBreak {
  /** Part of the row's width, 0–1. */
  readonly position: number;
  readonly date?: string;
  readonly label: string;
}

export interface YearBreaksProps {
  readonly breaks: readonly PlacedBreak[];
  readonly part: 'labels' | 'lines';
}

/** Dashed lines across a row of years, and the words above them. */
export const YearBreaks = memo(function YearBreaks({ breaks, part }: YearBreaksProps) {
  if (breaks.length === 0) return null;
  if (part === 'lines') {
    return breaks.map((entry) => (
      <span
        key={entry.label}
        className="pb-year-break"
        aria-hidden="true"
        style={{ left: `${entry.position * 100}%` }}
      />
    ));
  }
  return (
    <ul className="pb-year-breaks">
      {labelRegions(breaks).map(({ entry, width, align }) => (
        <li
          key={entry.label}
          data-align={align}
          data-side={entry.position > 0.5 ? 'before' : 'after'}
          style={{ flexBasis: `${width * 100}%`, '--pb-break-at': entry.position } as CSSProperties}
        >
          {entry.date === undefined ? null : <strong>{entry.date} </strong>}
          {entry.label}
        </li>
      ))}
    </ul>
  );
});

const NARROW = 0.35;

/**
 * Each label ends at its own line and starts at the one before. The last, when that leaves it too
 * little room, takes what is left of the row.
 */
function labelRegions(breaks: readonly PlacedBreak[]) {
  const ordered = breaks.toSorted((a, b) => a.position - b.position);
  return ordered.map((entry, index) => {
    const start = ordered[index - 1]?.position ?? 0;
    const isLast = index === ordered.length - 1;
    const isShort = isLast && entry.position - start < NARROW;
    return {
      entry,
      width: (isShort ? 1 : entry.position) - start,
      align: isShort ? ('start' as const) : ('end' as const),
    };
  });
}
