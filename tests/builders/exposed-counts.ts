import fc from 'fast-check';
import type { ExposedCount } from '#src/domain/statistics/exposed-count.ts';

/** A count over a year. */
export function anExposedCount(count: number): ExposedCount {
  return { count, days: 365 };
}

/** Up to a million in a day to ten years. */
export function exposed(): fc.Arbitrary<ExposedCount> {
  return fc.record({ count: fc.nat({ max: 1_000_000 }), days: fc.integer({ min: 1, max: 3650 }) });
}

export function smallExposed(): fc.Arbitrary<ExposedCount> {
  return fc.record({ count: fc.nat({ max: 300 }), days: fc.integer({ min: 28, max: 731 }) });
}
