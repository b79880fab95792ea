import { type CSSProperties, memo, useEffect, useId, useMemo, useRef } from 'react';
import { classNames } from './class-names.ts';
import { type Ramp, rampColour } from './ramp.ts';
import { positionInRow } from './time-position.ts';
import { YearBreaks } from './year-breaks.tsx';

export type YearValue = number | 'all';
export type YearState = 'full' | 'part' | 'missing';

export interface YearMark {
  readonly ramp: Ramp;
  readonly state: YearState;
}

export interface YearOption {
  readonly value: YearValue;
  readonly label: string;
  readonly sublabel?: string;
  readonly state: YearState;
  readonly marks: readonly YearMark[];
  /** What the year has and lacks, in words. Follows the label in the accessible name. */
  readonly description: string;
}

export interface YearBreak {
  /** Fractional year: 2023.5 is 1 July 2023. */
  readonly position: number;
  /** Set in bold before the label. */
  readonly date?: string;
  readonly label: string;
}

export interface YearChipsProps {
  readonly label: string;
  /** Years ascending; `all` may stand first. Keep the same objects: a chip renders anew with its own. */
  readonly options: readonly YearOption[];
  readonly value: YearValue;
  readonly onChange: (value: YearValue) => void;
  readonly breaks: readonly YearBreak[];
}

/** A missing year is hatched and can be chosen: its absence is an answer too. */
export function YearChips({ label, options, value, onChange, breaks }: YearChipsProps) {
  const name = useId();
  const row = useRef<HTMLDivElement>(null);
  const count = options.length;
  // In the next frame, when the page is laid out anyway: asking earlier lays it out twice.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new choice or a new row moves it
  useEffect(() => {
    const frame = requestAnimationFrame(() => showChosen(row.current));
    return () => cancelAnimationFrame(frame);
  }, [value, count]);
  const yearOptions = options.filter((option) => option.value !== 'all');
  const placed = useMemo(() => placeBreaks(breaks, options), [breaks, options]);
  const chip = (option: YearOption) => (
    <Chip
      key={option.value}
      option={option}
      name={name}
      isChosen={option.value === value}
      onChoose={onChange}
    />
  );
  return (
    <div ref={row} className="pb-years" role="radiogroup" aria-label={label}>
      {options.filter((option) => option.value === 'all').map(chip)}
      <div
        className="pb-years-track"
        style={{ '--pb-columns': yearOptions.length } as CSSProperties}
      >
        <YearBreaks breaks={placed} part="labels" />
        <div className="pb-years-row">
          {yearOptions.map(chip)}
          <YearBreaks breaks={placed} part="lines" />
        </div>
      </div>
    </div>
  );
}

interface ChipProps {
  readonly option: YearOption;
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: (value: YearValue) => void;
}

/** Renders anew only when its own year is chosen or let go. */
const Chip = memo(function Chip({ option, name, isChosen, onChoose }: ChipProps) {
  return (
    <div className="pb-year-cell">
      <label
        className={classNames('pb-year', `pb-year-${option.state}`)}
        title={option.description}
      >
        <input
          type="radio"
          className="pb-hit-input"
          name={name}
          value={option.value}
          aria-label={accessibleName(option)}
          checked={isChosen}
          onChange={() => onChoose(option.value)}
        />
        <span className="pb-year-text">
          <span className="pb-year-label">{option.label}</span>
          {option.sublabel === undefined ? null : (
            <span className="pb-year-sublabel">{option.sublabel}</span>
          )}
        </span>
        {option.marks.length === 0 ? null : (
          <span className="pb-year-marks" aria-hidden="true">
            {option.marks.map((mark) => (
              <span
                key={mark.ramp}
                className={`pb-year-mark pb-year-mark-${mark.state}`}
                style={{ '--pb-mark': rampColour(mark.ramp, 2) } as CSSProperties}
              />
            ))}
          </span>
        )}
      </label>
    </div>
  );
});

function placeBreaks(breaks: readonly YearBreak[], options: readonly YearOption[]) {
  const years = options.flatMap(({ value }) => (value === 'all' ? [] : [value]));
  return breaks.flatMap((yearBreak) => {
    const position = positionInRow(yearBreak.position, years);
    return position === null ? [] : [{ ...yearBreak, position }];
  });
}

/** Scrolls the row, and nothing around it, until the chosen year is seen. */
function showChosen(row: HTMLElement | null): void {
  const chip = row?.querySelector('input:checked')?.closest('label');
  if (row === null || chip === null || chip === undefined) return;
  const outer = row.getBoundingClientRect();
  const inner = chip.getBoundingClientRect();
  if (inner.left < outer.left) row.scrollLeft -= outer.left - inner.left + 8;
  if (inner.right > outer.right) row.scrollLeft += inner.right - outer.right + 8;
}

function accessibleName({ label, sublabel, description }: YearOption): string {
  return [label, sublabel, description]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}
