import type { SheetStop } from '../../domain/sheet/walk-sheet.ts';

/** From the upper left corner of the picture. Unit: millimetres of paper. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface MapMark extends Spot {
  /** `3`, or `1 · 7` where stops lie too close to be told apart. */
  readonly label: string;
  readonly doesWork: boolean;
}

/** Closer than this two discs would cover each other's numbers. Unit: millimetres. */
const APART_MM = 5.5;

/** One mark a spot, in the order of the first stop there. */
export function mapMarks(
  stops: readonly Pick<SheetStop, 'number' | 'doesWork'>[],
  spots: readonly Spot[],
): readonly MapMark[] {
  const groups: { spot: Spot; numbers: number[]; doesWork: boolean }[] = [];
  stops.forEach(({ number, doesWork }, index) => {
    const spot = spots[index];
    if (spot === undefined) return;
    const near = groups.find(
      (group) => Math.hypot(group.spot.x - spot.x, group.spot.y - spot.y) < APART_MM,
    );
    if (near === undefined) groups.push({ spot, numbers: [number], doesWork });
    else {
      near.numbers.push(number);
      near.doesWork ||= doesWork;
    }
  });
  return groups.map(({ spot, numbers, doesWork }) => ({
    ...spot,
    label: numbers.join(' · '),
    doesWork,
  }));
}
