import { classNames } from './class-names.ts';

export interface MonthStripProps {
  /** The months in words. */
  readonly label: string;
  /** Twelve letters, January first. */
  readonly initials: readonly string[];
  /** 1–12. */
  readonly months: readonly number[];
  /** Dotted instead of filled. */
  readonly isOnce: boolean;
}

/** Twelve months in a row, some of them filled. Told apart without colour. */
export function MonthStrip({ label, initials, months, isOnce }: MonthStripProps) {
  return (
    <div className="pb-twelve" role="img" aria-label={label}>
      {initials.map((initial, at) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: months never move
          key={at}
          className={classNames(
            'pb-twelve-month',
            months.includes(at + 1) && (isOnce ? 'pb-twelve-once' : 'pb-twelve-on'),
          )}
        >
          {initial}
        </span>
      ))}
    </div>
  );
}
