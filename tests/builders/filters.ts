import fc from 'fast-check';
import type { Choice, IncidentFilter } from '#src/domain/incident/incident-filter.ts';
import type { WeekHourMask } from '#src/domain/incident/week-hour.ts';
import { rectangleMask } from '#src/domain/incident/week-hour.ts';
import { timeAxes } from './incidents.ts';

const { firstYear, lastYear, categories, channels } = timeAxes;

function aChoice(min: number, max: number): fc.Arbitrary<Choice> {
  return fc.oneof(
    fc.constant('all' as const),
    fc.uniqueArray(fc.integer({ min, max })).map((values) => new Set(values)),
  );
}

const aMask: fc.Arbitrary<WeekHourMask> = fc.oneof(
  fc.uint8Array({ minLength: 168, maxLength: 168, max: 1 }),
  fc
    .record({
      fromDay: fc.nat(6),
      toDay: fc.nat(6),
      fromHour: fc.nat(23),
      toHour: fc.nat(23),
    })
    .map(rectangleMask),
);

/** Any filter, also one whose parts choose nothing. */
export function aFilter(): fc.Arbitrary<IncidentFilter> {
  return fc.record({
    years: aChoice(firstYear, lastYear),
    months: aChoice(1, 12),
    weekHours: fc.oneof(fc.constant('all' as const), aMask),
    categories: aChoice(0, categories - 1),
    channels: aChoice(0, channels - 1),
  });
}
