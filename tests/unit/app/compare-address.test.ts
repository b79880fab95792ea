import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ComparedView,
  formatCompareAddress,
  parseCompareAddress,
} from '#src/app/compare-address.ts';
import { countBases, type SubjectChoice } from '#src/domain/compare/comparison-choices.ts';
import { type Denominator, sourcedDenominators } from '#src/domain/denominator/denominator.ts';
import { incidentCategories } from '#src/domain/incident/incident.ts';
import { eventCategories } from '#src/domain/offence/published-event.ts';
import {
  type CompareLook,
  compareFolds,
  defaultCompareLook,
  mapForms,
} from '#src/state/compare-look.ts';
import {
  type CompareChoices,
  defaultCompareChoices,
  rankingChoices,
} from '#src/state/compare-slice.ts';

const start: ComparedView = { compared: defaultCompareChoices, look: defaultCompareLook };

describe('the address of a comparison', () => {
  it('is empty for the default and reads back as it', () => {
    expect(formatCompareAddress(start)).toBe('');
    expect(parseCompareAddress('')).toEqual({ choices: start, faults: [] });
  });

  it('brings every comparison back, as it was looked at', () => {
    fc.assert(
      fc.property(someChoices(), someLook(), (compared, look) => {
        const choices = { compared, look };
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
    expect(choices).toEqual({
      ...start,
      compared: { ...defaultCompareChoices, placeIds: ['torget'] },
    });
  });

  it.each([
    ['tid=torget:2024', 'time-pair'],
    ['karta=rund', 'map-form'],
    ['gator=ja', 'layers'],
    ['delning=101', 'swipe'],
    ['delning=4.5', 'swipe'],
    ['utsnitt=0.5,0.5', 'camera'],
    ['utsnitt=0.5,1.2,3', 'camera'],
    ['utsnitt=0.5,0.5,0.5', 'camera'],
    ['visat=tjugo', 'year'],
    ['anmalt=otrygg:alla', 'question'],
    ['ingripande=ja', 'filter'],
    ['oppet=', 'folds'],
    ['oppet=rang,okant', 'folds'],
  ])('names what it could not read of %s, and keeps the rest', (malformed, part) => {
    const { choices, faults } = parseCompareAddress(`?plats=torget&${malformed}`);
    expect(faults).toEqual([part]);
    expect(choices).toEqual({
      ...start,
      compared: { ...defaultCompareChoices, placeIds: ['torget'] },
    });
  });

  it('rounds what the maps show, and never to another address', () => {
    const moved = { x: 1 / 3, y: 0.99996, scale: 2.3456 };
    const address = formatCompareAddress({ ...start, look: { ...start.look, mapSection: moved } });
    expect(address).toBe('?utsnitt=0.333,1,2.35');
    expect(formatCompareAddress(parseCompareAddress(address).choices)).toBe(address);
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

function someLook(): fc.Arbitrary<CompareLook> {
  const id = fc.stringMatching(/^[a-z][a-z0-9.-]{0,20}$/);
  const year = fc.integer({ min: 1990, max: 2099 });
  const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
  return fc.record({
    mapForm: fc.option(fc.constantFrom(...mapForms)),
    hasStreets: fc.boolean(),
    swipe: fc.integer({ min: 0, max: 100 }),
    mapSection: fc.option(
      fc.record({
        x: share,
        y: share,
        scale: fc.integer({ min: 100, max: 1200 }).map((hundredths) => hundredths / 100),
      }),
    ),
    streetCamera: fc.option(
      fc.record({
        center: fc.tuple(
          fc.integer({ min: 1100, max: 2400 }).map((hundredths) => hundredths / 100),
          fc.integer({ min: 5500, max: 6900 }).map((hundredths) => hundredths / 100),
        ),
        zoom: fc.integer({ min: 950, max: 1800 }).map((hundredths) => hundredths / 100),
      }),
    ),
    shownYear: fc.option(year),
    reportedQuestion: fc.option(fc.record({ indicatorId: id, groupId: id, year })),
    withPoliceDiscovered: fc.boolean(),
    openFolds: fc.subarray([...compareFolds]),
  });
}
