import { expect, it } from 'vitest';
import { mapMarks } from '#src/print/walk/map-marks.ts';

const stop = (number: number, doesWork = false) => ({ number, doesWork });

it('marks every stop where it is', () => {
  expect(
    mapMarks(
      [stop(1), stop(2, true)],
      [
        { x: 10, y: 20 },
        { x: 40, y: 20 },
      ],
    ),
  ).toEqual([
    { x: 10, y: 20, label: '1', doesWork: false },
    { x: 40, y: 20, label: '2', doesWork: true },
  ]);
});

it('writes the numbers of stops that would cover each other side by side', () => {
  const spots = [
    { x: 10, y: 20 },
    { x: 40, y: 20 },
    { x: 13, y: 21 },
  ];
  expect(mapMarks([stop(1), stop(2), stop(3, true)], spots)).toEqual([
    { x: 10, y: 20, label: '1 · 3', doesWork: true },
    { x: 40, y: 20, label: '2', doesWork: false },
  ]);
});

it('marks nothing where no spot is known', () => {
  expect(mapMarks([stop(1)], [])).toEqual([]);
});
