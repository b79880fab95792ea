import type { Words } from '../../i18n/use-text.ts';
import type { KeyItem } from '../../ui/key-row.tsx';
import type { Ramp } from '../../ui/ramp.ts';
import type { LegendContent, LegendPart } from '../legend/legend-parts.ts';
import { type Column, type Entry, SWATCH } from './column.ts';
import { type PictureItem, textStyles } from './picture-items.ts';

/** The legend below what the column holds already. */
export function layOutLegend(
  column: Column,
  { title, origin, unit, parts, source }: LegendContent,
  discRadii: readonly number[],
  { t }: Words,
): void {
  column.text(title, 'heading');
  if (origin !== null) {
    column.text(t(origin === 'practice' ? 'practice.badge' : 'ownData.badge'), 'mark');
  }
  if (unit !== null) {
    column.text(unit, 'small');
    column.space(6);
  }
  for (const part of parts) layOutPart(column, part, discRadii);
  if (source !== null) column.text(source, 'small');
}

function layOutPart(column: Column, part: LegendPart, discRadii: readonly number[]): void {
  switch (part.kind) {
    case 'class-scale':
      column.flow([
        ...part.labels.map((label, index) => swatch(index, part.ramp, label)),
        ...part.marks.map(({ kind, label }) => swatch(kind, part.ramp, label)),
      ]);
      return;
    case 'size-scale':
      circles(column, part.labels, discRadii, part.zeroLabel);
      return;
    case 'pair-scale':
      pairScale(column, part);
      return;
    case 'key':
      column.flow(part.items.map(keyEntry));
      return;
    case 'note':
      column.text(part.text, 'small');
  }
}

function keyEntry({ mark, label }: KeyItem): Entry {
  switch (mark.kind) {
    case 'symbol':
      return {
        text: label,
        draw: (x, y) => ({ kind: 'symbol', name: mark.name, x, y, size: SWATCH }),
      };
    case 'swatch':
      return swatch(mark.swatch, mark.ramp, label);
    case 'disc':
      return {
        text: label,
        draw: (x, y) => ({
          kind: 'disc',
          text: mark.text,
          x: x + SWATCH / 2,
          y: y + SWATCH / 2,
          radius: DISC_RADIUS,
        }),
      };
  }
}

function swatch(
  kind: Extract<PictureItem, { kind: 'swatch' }>['swatch'],
  ramp: Ramp,
  text: string,
): Entry {
  return {
    text,
    draw: (x, y) => ({ kind: 'swatch', swatch: kind, ramp, x, y, width: SWATCH, height: SWATCH }),
  };
}

const CELL = { width: 46, height: 26 };
const CELL_GAP = 2;

/** Rows upwards, columns to the right, nought before the lowest class. */
function pairScale(
  column: Column,
  { across, up, zeroLabel, inCells, inZeros }: Extract<LegendPart, { kind: 'pair-scale' }>,
): void {
  const { lineHeight } = textStyles.small;
  const labels = Math.max(...up.classes.map((label) => column.measure(label, 'small')));
  const left = column.x + labels + 8;
  const leftOf = (place: number) => left + place * (CELL.width + CELL_GAP);
  column.text(`↑ ${up.title.replace(' →', '')}`, 'small');
  up.classes.forEach((label, index) => {
    const row = up.classes.length - 1 - index;
    const top = column.bottom + row * (CELL.height + CELL_GAP);
    const middle = top + (CELL.height - lineHeight) / 2;
    column.place(label, 'small', left - 6 - column.measure(label, 'small'), middle);
    const cell = (place: number, swatch: number | 'zero', count: string | undefined) => {
      column.items.push({
        kind: 'swatch',
        swatch,
        ramp: 'pair',
        x: leftOf(place),
        y: top,
        ...CELL,
      });
      if (!count) return;
      const x = leftOf(place) + CELL.width / 2;
      column.items.push({ kind: 'disc', text: count, x, y: top + CELL.height / 2, radius: 9 });
    };
    cell(0, 'zero', inZeros[index]);
    across.classes.forEach((_, place) => {
      cell(place + 1, place * 3 + index, inCells[place * 3 + index]);
    });
  });
  const below = column.bottom + up.classes.length * (CELL.height + CELL_GAP);
  [zeroLabel, ...across.classes].forEach((label, place) => {
    const indent = (CELL.width - column.measure(label, 'small')) / 2;
    column.place(label, 'small', leftOf(place) + indent, below);
  });
  column.place(across.title, 'small', left, below + lineHeight);
  column.moveTo(below + 2 * lineHeight + 6);
}

const DISC_RADIUS = 9;
const ZERO_RADIUS = 6;

/** The map's own sizes, smallest first, all standing on one line. */
function circles(
  column: Column,
  labels: readonly string[],
  radii: readonly number[],
  zero: string,
): void {
  const entries = [
    { label: zero, radius: ZERO_RADIUS, sizeClass: null },
    ...labels.map((label, index) => ({
      label,
      radius: radii[index] ?? 0,
      sizeClass: index,
    })),
  ];
  const tallest = Math.max(...entries.map(({ radius }) => radius));
  const ground = column.bottom + 2 * tallest;
  let left = column.x;
  for (const { label, radius, sizeClass } of entries) {
    const width = Math.max(2 * radius, column.measure(label, 'small'));
    const middle = left + width / 2;
    column.items.push({ kind: 'circle', sizeClass, x: middle, y: ground - radius, radius });
    column.place(label, 'small', middle - column.measure(label, 'small') / 2, ground + 2);
    left += width + 10;
  }
  column.moveTo(ground + textStyles.small.lineHeight + 6);
}
