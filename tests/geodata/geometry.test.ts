import { expect, test } from 'vitest';
import {
  circleArea,
  contains,
  corridorArea,
  polygonArea,
  roundLine,
  squareMetres,
  unionOf,
} from '#geodata/build/geometry.ts';
import { rectangle } from './shapes.ts';

test('rounds to five decimals and drops the positions that become equal', () => {
  expect(
    roundLine([
      [18.0500001, 59.3300001],
      [18.0500002, 59.3300002],
      [18.06, 59.34],
    ]),
  ).toEqual([
    [18.05, 59.33],
    [18.06, 59.34],
  ]);
});

test('draws a circle as a closed 48-gon of its radius in metres', () => {
  const circle = circleArea([18.05, 59.34], 120);
  const [ring] = circle.type === 'Polygon' ? circle.coordinates : [];
  expect(ring).toHaveLength(49);
  expect(ring?.[0]).toEqual(ring?.at(-1));
  const share = squareMetres(circle) / (Math.PI * 120 ** 2);
  expect(share).toBeGreaterThan(0.98);
  expect(share).toBeLessThan(1.01);
});

test('draws a corridor as wide as the buffer on both sides', () => {
  const corridor = corridorArea(
    [
      [
        [18.05, 59.33],
        [18.05, 59.34],
      ],
    ],
    40,
  );
  expect(contains(corridor, [18.05 + 38 / 56_800, 59.335])).toBe(true);
  expect(contains(corridor, [18.05 + 43 / 56_800, 59.335])).toBe(false);
});

test('joins neighbours into one area of the same size', () => {
  const parts = [rectangle(18.04, 59.33, 18.05, 59.34), rectangle(18.05, 59.33, 18.06, 59.34)];
  const whole = unionOf(parts);
  expect(whole.type).toBe('Polygon');
  const sum = parts.reduce((total, part) => total + squareMetres(part), 0);
  expect(Math.abs(squareMetres(whole) - sum)).toBeLessThan(1);
});

test('keeps holes', () => {
  const area = polygonArea([
    rectangle(18.04, 59.33, 18.06, 59.34).coordinates[0] ?? [],
    rectangle(18.045, 59.333, 18.05, 59.336).coordinates[0] ?? [],
  ]);
  expect(contains(area, [18.047, 59.335])).toBe(false);
});
