import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCompareAddress, parseCompareAddress } from '#src/app/compare-address.ts';
import { countBases, type SubjectChoice } from '#src/domain/compare/comparison-choices.ts';
import { type Denominator, sourcedDenominators } from '#src/domain/denominator/denominator.ts';
import { incidentCategories } from '#src/domain/incident/incident.ts';
import { eventCategories } from '#src/domain/offence/published-event.ts';
import {
  type CompareChoices,
  defaultCompareChoices,
  rankingChoices,
} from '#src/state/compare-slice.ts';

describe('the address of a comparison', () => {
  it('is empty for the default and reads back as it', () => {
    expect(formatCompareAddress(defaultCompareChoices)).toBe('');
    expect(parseCompareAddress('')).toEqual({ choices: defaultCompareChoices, faults: [] });
  });

  it('brings every comparison back', () => {
    fc.assert(
      fc.property(someChoices(), (choices) => {
        expect(parseCompareAddress(formatCompareAddress(choices))).toEqual({ choices, faults: [] });
      }),
    );
  });

  it('falls back field by field and names the parts it could not read', () => {
    const { choices, faults } = parseCompareAddress(
      '?vad=ovning:okant&plats=torget&ar=tjugo&mot=plats:<b>&namnare=x&period=manad&rang=alla',
    );
    expect(faults.toSorted()).toEqual([
      'comparator',
      'denominator',
      'period',
      'question',
      'ranking',
      'year',
    ]);
    expect(choices).toEqual({ ...defaultCompareChoices, placeIds: ['torget'] });
    expect(parseCompareAddress('?tid=torget:2024').faults).toEqual(['comparator']);
  });
});

function someChoices(): fc.Arbitrary<CompareChoices> {
  const id = fc.stringMatching(/^[a-z][a-z0-9.-]{0,20}$/);
  const year = fc.integer({ min: 1990, max: 2099 });
  const subject: fc.Arbitrary<SubjectChoice> = fc.oneof(
    fc.record({ kind: fc.constant('survey' as const), indicatorId: id, groupId: id }),
    fc.record({
      kind: fc.constant('practice' as const),
      category: fc.constantFrom(...incidentCategories),
    }),
    fc.record({ kind: fc.constant('stated-count' as const), statedCountId: id }),
    fc.record({
      kind: fc.constant('published' as const),
      category: fc.constantFrom('all' as const, ...eventCategories),
    }),
  );
  return fc.record({
    subject: fc.option(subject),
    timePair: fc.option(fc.tuple(id, year, id, year).map((parts) => parts.join(':'))),
    placeIds: fc.option(fc.array(id, { minLength: 1, maxLength: 5 })),
    years: fc.oneof(fc.constant('all' as const), fc.array(year, { minLength: 1, maxLength: 6 })),
    comparator: fc.oneof(
      fc.constant({ kind: 'whole' as const }),
      fc.constant({ kind: 'itself' as const }),
      fc.record({ kind: fc.constant('place' as const), placeId: id }),
    ),
    denominator: fc.constantFrom<Denominator[]>('none-suitable', 'area', ...sourcedDenominators),
    basis: fc.constantFrom(...countBases),
    rankedBy: fc.constantFrom(...rankingChoices),
  });
}
