import { type CSSProperties, memo, useId, useRef } from 'react';
import { DAYS, edgesOf, HOURS, type HourRectangle, isInside } from './hour-rectangle.ts';
import { type ClassIndex, type Ramp, rampColour } from './ramp.ts';
import { HatchSwatch } from './swatches.tsx';
import { type HourMode, keyOf, useHourSelection } from './use-hour-selection.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface GridHeader {
  /** What stands beside the row or under the column. */
  readonly label: string;
  /** What is read out: the header chooses its whole row or column. */
  readonly name: string;
}

export interface HourGridLabels {
  readonly grid: string;
  /** Seven, Monday first. */
  readonly weekdays: readonly GridHeader[];
  /** Twenty-four. */
  readonly hours: readonly GridHeader[];
  /** Stands under the right end of the axis. */
  readonly endOfDay: string;
}

/** A class, null for nought, or what became of the hour between two grids. */
export type HourFill = ClassIndex | null | 'increase' | 'decrease' | 'unreliable' | 'missing';

export interface HourGridProps {
  readonly labels: HourGridLabels;
  readonly ramp: Ramp;
  /** Index `weekday * 24 + hour`. */
  readonly classes: readonly HourFill[];
  /** Accessible names and tooltips: `fredag 22–23: 118, vald`. Index as in `classes`. */
  readonly cellNames: readonly string[];
  /** One byte a cell, not 0 for chosen. */
  readonly selected?: Uint8Array | 'all';
  /** Absent: the grid is for reading, and nothing in it can be chosen. */
  readonly onSelect?: (rectangle: HourRectangle, mode: HourMode) => void;
  readonly onClear?: () => void;
  /** Index of an hour that is looked at, here or in another grid. */
  readonly marked?: number | null;
  /** The hour under the pointer or with focus; null when it leaves. */
  readonly onVisit?: (index: number | null) => void;
  /** How to use the grid with the keyboard, read out once. */
  readonly help: string;
  /** `square`: the class is the size of a square, for paper without colour. */
  readonly variant?: 'tint' | 'square';
}

/** Hours of the week. The chosen ones keep their colour inside a frame; the others fade. */
export function HourGrid({
  labels,
  ramp,
  classes,
  cellNames,
  selected = 'all',
  onSelect,
  onClear,
  marked = null,
  onVisit,
  help,
  variant = 'tint',
}: HourGridProps) {
  const helpId = useId();
  const grid = useRef<HTMLTableElement>(null);
  const hasSelection = selected !== 'all';
  const { focus, preview, handlers } = useHourSelection({
    grid,
    hasSelection,
    onSelect,
    onClear,
    onVisit,
  });

  const isChosen = (day: number, hour: number) =>
    selected !== 'all' && selected[day * HOURS + hour] !== 0;
  const isInPreview = (day: number, hour: number) =>
    preview !== null && isInside(preview, day, hour);
  const isFaded = (day: number, hour: number) =>
    (hasSelection || preview !== null) && !isChosen(day, hour) && !isInPreview(day, hour);
  const place = (day: number, hour: number) => ({
    'data-at': keyOf({ day, hour }),
    tabIndex: focus.day === day && focus.hour === hour ? 0 : -1,
  });

  return (
    <div className="pb-hours-scroll">
      <table
        ref={grid}
        className="pb-hours"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells that can be chosen
        role="grid"
        aria-label={labels.grid}
        aria-multiselectable={onSelect === undefined ? undefined : 'true'}
        aria-readonly={onSelect === undefined ? 'true' : undefined}
        aria-describedby={helpId}
        data-variant={variant}
        data-reading={onSelect === undefined}
        {...handlers}
      >
        <tbody>
          {labels.weekdays.map(({ label, name }, day) => (
            <tr key={name}>
              <th scope="row" className="pb-hours-day" aria-label={name} {...place(day, -1)}>
                {label}
              </th>
              {hourIndexes.map((hour) => (
                <HourCell
                  key={hour}
                  {...place(day, hour)}
                  name={cellNames[day * HOURS + hour] ?? ''}
                  ramp={ramp}
                  cellClass={classes[day * HOURS + hour] ?? null}
                  isChosen={onSelect === undefined ? undefined : isChosen(day, hour)}
                  isMarked={marked === day * HOURS + hour}
                  isFaded={isFaded(day, hour)}
                  frame={edgesOf(isChosen, day, hour)}
                  preview={edgesOf(isInPreview, day, hour)}
                />
              ))}
            </tr>
          ))}
          <tr className="pb-hours-axis">
            <td className="pb-hours-corner" />
            {labels.hours.map(({ label, name }, hour) => (
              <th
                key={name}
                scope="col"
                className="pb-hours-hour"
                aria-label={name}
                title={name}
                {...place(DAYS, hour)}
              >
                <span>{label}</span>
                {hour === HOURS - 1 && (
                  <span className="pb-hours-end" aria-hidden="true">
                    {labels.endOfDay}
                  </span>
                )}
              </th>
            ))}
          </tr>
        </tbody>
      </table>
      <VisuallyHidden>
        <span id={helpId}>{help}</span>
      </VisuallyHidden>
    </div>
  );
}

interface HourCellProps {
  readonly 'data-at': string;
  readonly tabIndex: number;
  readonly name: string;
  readonly ramp: Ramp;
  readonly cellClass: HourFill;
  /** Undefined where nothing can be chosen. */
  readonly isChosen: boolean | undefined;
  readonly isMarked: boolean;
  readonly isFaded: boolean;
  readonly frame: string | undefined;
  readonly preview: string | undefined;
}

/** Renders anew only when its own values change: there are 168 of them. */
const HourCell = memo(function HourCell(props: HourCellProps) {
  const { name, ramp, cellClass, isChosen, isMarked, isFaded, frame, preview } = props;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: in a grid this is a gridcell
    <td
      className="pb-hour"
      aria-label={name}
      aria-selected={isChosen}
      title={name}
      data-class={cellClass ?? 'zero'}
      data-faded={isFaded}
      data-marked={isMarked}
      data-frame={frame}
      data-preview={preview}
      style={cellStyle(ramp, cellClass)}
      data-at={props['data-at']}
      tabIndex={props.tabIndex}
    >
      <span className="pb-hour-fill" />
    </td>
  );
});

export interface MissingHourGridProps {
  readonly labels: HourGridLabels;
  /** Why there are no hours. */
  readonly sentence: string;
}

/** The same axes with a hatch in place of the cells. */
export function MissingHourGrid({ labels, sentence }: MissingHourGridProps) {
  return (
    <div className="pb-hours-missing">
      <ol className="pb-hours-missing-days" aria-hidden="true">
        {labels.weekdays.map(({ label, name }) => (
          <li key={name}>{label}</li>
        ))}
      </ol>
      <p className="pb-hatched">
        <HatchSwatch shape="fill" />
        <span>{sentence}</span>
      </p>
      <ol className="pb-hours-missing-axis" aria-hidden="true">
        {labels.hours
          .filter((_, hour) => hour % 6 === 0)
          .map(({ label, name }) => (
            <li key={name}>{label}</li>
          ))}
        <li className="pb-hours-end">{labels.endOfDay}</li>
      </ol>
    </div>
  );
}

const hourIndexes = Array.from({ length: HOURS }, (_, hour) => hour);

function cellStyle(ramp: Ramp, index: HourFill): CSSProperties | undefined {
  if (typeof index !== 'number') return undefined;
  return { '--pb-cell': rampColour(ramp, index), '--pb-cell-step': index + 1 } as CSSProperties;
}
