import { memo, useId, useRef } from 'react';
import { DAYS, HOURS, type HourRectangle } from './hour-rectangle.ts';
import { HourRow } from './hour-row.tsx';
import type { ClassIndex, Ramp } from './ramp.ts';
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
            <HourRow
              key={name}
              day={day}
              label={label}
              name={name}
              ramp={ramp}
              classes={classes}
              cellNames={cellNames}
              selected={onSelect === undefined ? null : selected}
              preview={preview}
              markedHour={
                marked !== null && Math.floor(marked / HOURS) === day ? marked % HOURS : null
              }
              focusHour={focus.day === day ? focus.hour : null}
            />
          ))}
          <HourAxis labels={labels} focusHour={focus.day === DAYS ? focus.hour : null} />
        </tbody>
      </table>
      <VisuallyHidden>
        <span id={helpId}>{help}</span>
      </VisuallyHidden>
    </div>
  );
}

interface HourAxisProps {
  readonly labels: HourGridLabels;
  readonly focusHour: number | null;
}

const HourAxis = memo(function HourAxis({ labels, focusHour }: HourAxisProps) {
  return (
    <tr className="pb-hours-axis">
      <td className="pb-hours-corner" />
      {labels.hours.map(({ label, name }, hour) => (
        <th
          key={name}
          scope="col"
          className="pb-hours-hour"
          aria-label={name}
          title={name}
          data-at={keyOf({ day: DAYS, hour })}
          tabIndex={focusHour === hour ? 0 : -1}
        >
          <span>{label}</span>
          {hour === labels.hours.length - 1 && (
            <span className="pb-hours-end" aria-hidden="true">
              {labels.endOfDay}
            </span>
          )}
        </th>
      ))}
    </tr>
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
