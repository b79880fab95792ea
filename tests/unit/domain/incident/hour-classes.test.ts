import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hourClassBounds, hourClassOf } from '#src/domain/incident/hour-classes.ts';

describe('hourClassBounds', () => {
  it('are the quarters of the maximum, the first one halved', () => {
    expect(hourClassBounds(120)).toEqual([1, 15, 30, 60, 90]);
    expect(hourClassBounds(118)).toEqual([1, 15, 30, 59, 89]);
  });

  it('rise by at least one however small the maximum is', () => {
    expect(hourClassBounds(0)).toEqual([1, 2, 3, 4, 5]);
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), (maximum) => {
        const bounds = hourClassBounds(maximum);
        expect(bounds).toHaveLength(5);
        expect(bounds.every((bound, i) => i === 0 || bound > (bounds[i - 1] ?? 0))).toBe(true);
      }),
    );
  });
});

describe('hourClassOf', () => {
  const bounds = hourClassBounds(120);

  it('is half-open, and open upwards', () => {
    expect([14, 15, 89, 90, 5000].map((count) => hourClassOf(count, 1, bounds))).toEqual([
      0, 1, 3, 4, 4,
    ]);
  });

  it('gives nought no class', () => {
    expect(hourClassOf(0, 1, bounds)).toBeNull();
  });

  it('classes several years by their mean, and never as nought', () => {
    expect(hourClassOf(75, 5, bounds)).toBe(1);
    expect(hourClassOf(1, 5, bounds)).toBe(0);
  });
});
