import fc from 'fast-check';
import { expect, it } from 'vitest';
import { classOf } from '#src/domain/indicator/classify.ts';

const bounds = [0, 0.1, 0.2, 0.3, 0.4];

it('puts a value on a bound into the class that begins there', () => {
  expect([0, 0.1, 0.2, 0.4].map((value) => classOf(value, bounds))).toEqual([0, 1, 2, 4]);
});

it('keeps a value just below a bound in the class before', () => {
  expect(classOf(0.1999, bounds)).toBe(1);
});

it('leaves the last class open upwards', () => {
  expect(classOf(0.99, bounds)).toBe(4);
});

it('has no class below the first bound', () => {
  expect(classOf(0, [1, 5, 10])).toBeNull();
});

it('never gives a larger value a lower class', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        return (classOf(low, bounds) ?? -1) <= (classOf(high, bounds) ?? -1);
      },
    ),
  );
});
