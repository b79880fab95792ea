import { type CSSProperties, memo } from 'react';
import type { HourFill } from './hour-grid.tsx';
import { DAYS, edgesOf, HOURS, type HourRectangle, isInside } from './hour-rectangle.ts';
import { type ClassIndex, type Ramp, rampColour } from './ramp.ts';
import { keyOf } from './use-hour-selection.ts';

type Selected = Uint8Array | 'all' | null;

export interface HourRowProps {
  readonly day: number;
  readonly label: string;
  /** Of the header, which chooses the whole row. */
  readonly name: string;
  readonly ramp: Ramp;
  /** Of the whole grid, as those below. */
  readonly classes: readonly HourFill[];
  readonly cellNames: readonly string[];
  /** Null where nothing can be chosen. */
  readonly selected: Selected;
  /** An hour that is looked at, here or in another grid. */
  readonly markedHour: number | null;
  readonly preview: HourRectangle | null;
  /** Where the row takes focus, -1 for its header; null: nowhere. */
  readonly focusHour: number | null;
}

function HourRowOnce(props: HourRowProps) {
  const { day, label, name, ramp, classes, cellNames, selected, markedHour, preview, focusHour } =
    props;
  const isChosen = (ofDay: number, hour: number) => isChosenIn(selected, ofDay, hour);
  const isInPreview = (ofDay: number, hour: number) =>
    preview !== null && isInside(preview, ofDay, hour);
  const hasChoice = hasSelection(selected) || preview !== null;
  return (
    <tr>
      <th
        scope="row"
        className="pb-hours-day"
        aria-label={name}
        data-at={keyOf({ day, hour: -1 })}
        tabIndex={focusHour === -1 ? 0 : -1}
      >
        {label}
      </th>
      {hourIndexes.map((hour) => (
        <HourCell
          key={hour}
          at={keys[day]?.[hour] ?? ''}
          tabIndex={focusHour === hour ? 0 : -1}
          name={cellNames[day * HOURS + hour] ?? ''}
          ramp={ramp}
          cellClass={classes[day * HOURS + hour] ?? null}
          isChosen={selected === null ? undefined : isChosen(day, hour)}
          isMarked={markedHour === hour}
          isFaded={hasChoice && !isChosen(day, hour) && !isInPreview(day, hour)}
          frame={edgesOf(isChosen, day, hour)}
          preview={edgesOf(isInPreview, day, hour)}
        />
      ))}
    </tr>
  );
}

/** Renders anew only when something in it, or the frame to the rows beside it, changes. */
export const HourRow = memo(HourRowOnce, isSameRow);

function isSameRow(a: HourRowProps, b: HourRowProps): boolean {
  if (a.day !== b.day || a.label !== b.label || a.name !== b.name || a.ramp !== b.ramp)
    return false;
  if (a.focusHour !== b.focusHour || a.markedHour !== b.markedHour) return false;
  if ((a.selected === null) !== (b.selected === null)) return false;
  if (hasSelection(a.selected) !== hasSelection(b.selected)) return false;
  if ((a.preview === null) !== (b.preview === null)) return false;
  const from = a.day * HOURS;
  for (let index = from; index < from + HOURS; index += 1) {
    if (a.classes[index] !== b.classes[index] || a.cellNames[index] !== b.cellNames[index]) {
      return false;
    }
  }
  for (let day = Math.max(0, a.day - 1); day <= Math.min(DAYS - 1, a.day + 1); day += 1) {
    for (const hour of hourIndexes) {
      if (isChosenIn(a.selected, day, hour) !== isChosenIn(b.selected, day, hour)) return false;
      if (isIn(a.preview, day, hour) !== isIn(b.preview, day, hour)) return false;
    }
  }
  return true;
}

function hasSelection(selected: Selected): selected is Uint8Array {
  return selected !== null && selected !== 'all';
}

function isChosenIn(selected: Selected, day: number, hour: number): boolean {
  return hasSelection(selected) && selected[day * HOURS + hour] !== 0;
}

function isIn(rectangle: HourRectangle | null, day: number, hour: number): boolean {
  return rectangle !== null && isInside(rectangle, day, hour);
}

interface HourCellProps {
  readonly at: string;
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
  const { at, tabIndex, name, ramp, cellClass, isChosen, isMarked, isFaded, frame, preview } =
    props;
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
      style={typeof cellClass === 'number' ? cellStyles[ramp][cellClass] : undefined}
      data-at={at}
      tabIndex={tabIndex}
    >
      {FILL}
    </td>
  );
});

const FILL = <span className="pb-hour-fill" />;

const hourIndexes = Array.from({ length: HOURS }, (_, hour) => hour);

const keys = Array.from({ length: DAYS }, (_, day) =>
  hourIndexes.map((hour) => keyOf({ day, hour })),
);

const cellStyles = { offences: stylesOf('offences'), perceived: stylesOf('perceived') };

function stylesOf(ramp: Ramp): Readonly<Record<ClassIndex, CSSProperties>> {
  const style = (index: ClassIndex) =>
    ({ '--pb-cell': rampColour(ramp, index), '--pb-cell-step': index + 1 }) as CSSProperties;
  return { 0: style(0), 1: style(1), 2: style(2), 3: style(3), 4: style(4) };
}
