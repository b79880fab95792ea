import fc from 'fast-check';
import type { Indicator, Observation, Series } from '#src/domain/indicator/indicator.ts';
import type { SampledShare } from '#src/domain/statistics/wilson-interval.ts';

export function anIndicator(given: Partial<Indicator> = {}): Indicator {
  return {
    id: 'out-late',
    question: { sv: 'Otrygg ute sent', en: 'Unsafe out late' },
    population: { sv: 'Boende', en: 'Residents' },
    sourceId: 'survey',
    direction: 'unsafe',
    classBounds: [0, 0.1, 0.2, 0.3, 0.4],
    groups: [{ id: 'all', label: { sv: 'Alla', en: 'All' } }],
    ...given,
  };
}

export function aMeasurement(
  year: number,
  share: number,
  given: Partial<Extract<Observation, { status: 'measured' }>> = {},
): Observation {
  return { status: 'measured', year, share, factId: `fact.${year}`, ...given };
}

export function aSeries(given: Partial<Series> = {}): Series {
  return {
    indicatorId: 'out-late',
    placeId: 'the-square',
    groupId: 'all',
    observations: [aMeasurement(2024, 0.2)],
    ...given,
  };
}

/** Of 30 to 10 000 answers, with or without a design effect. */
export function sampledShares(): fc.Arbitrary<SampledShare> {
  return fc.record(
    {
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      answers: fc.integer({ min: 30, max: 10_000 }),
      designEffect: fc.double({ min: 0.5, max: 4, noNaN: true }),
    },
    { requiredKeys: ['share', 'answers'] },
  );
}
