import { expect, test } from 'vitest';
import { checkArea, checkPositions } from '#geodata/build/check-rings.ts';
import { codesOf } from './issues.ts';
import { polygon, rectangle } from './shapes.ts';

const SQUARE = rectangle(18.05, 59.33, 18.06, 59.34);

test('accepts a closed ring that does not cross itself', () => {
  expect(codesOf((log) => checkArea(SQUARE, 'f', 'r', log))).toEqual([]);
});

test('refuses a ring whose last position is not its first', () => {
  const open = polygon(SQUARE.coordinates[0]?.slice(0, 4) ?? []);
  expect(codesOf((log) => checkArea(open, 'f', 'r', log))).toEqual(['ring-not-closed']);
});

test('refuses an unclosed hole', () => {
  const hole = rectangle(18.052, 59.332, 18.054, 59.334).coordinates[0]?.slice(0, 4) ?? [];
  const area = polygon([...(SQUARE.coordinates[0] ?? [])], hole);
  expect(codesOf((log) => checkArea(area, 'f', 'r', log))).toEqual(['ring-not-closed']);
});

test('refuses a boundary that crosses itself', () => {
  const bowTie = polygon([
    [18.05, 59.33],
    [18.06, 59.34],
    [18.06, 59.33],
    [18.05, 59.34],
    [18.05, 59.33],
  ]);
  expect(codesOf((log) => checkArea(bowTie, 'f', 'r', log))).toEqual(['ring-crosses-itself']);
});

test('refuses latitude before longitude', () => {
  const swapped = polygon((SQUARE.coordinates[0] ?? []).map(([lon, lat]) => [lat, lon]));
  expect(codesOf((log) => checkArea(swapped, 'f', 'r', log))).toEqual(['position-outside-sweden']);
  expect(codesOf((log) => checkPositions([[59.33, 18.05]], 'f', 'r', log))).toEqual([
    'position-outside-sweden',
  ]);
});
