import { describe, expect, it } from 'vitest';
import { monthsBetween, type NeedSources, needInputOf } from '#src/domain/walk/need-inputs.ts';
import { suggestStops } from '#src/domain/walk/suggest-stops.ts';
import type { SafetyWalk } from '#src/domain/walk/walk.ts';
import { walkNeed } from '#src/domain/walk/walk-need.ts';
import type { WalkPlan } from '#src/domain/walk/walk-plan.ts';
import { aFact } from '../../../builders/facts.ts';
import { aDrawnPlace, aRectangle } from '../../../builders/places.ts';
import { aMeasurement, anIndicator, aSeries } from '../../../builders/surveys.ts';
import { anObservation, aPoint, aStop, aWalk } from '../../../builders/walks.ts';

const place = aDrawnPlace();
const inside: [number, number] = [18.004, 59.304];
const plan = (body: Partial<SafetyWalk>, id = 'w'): WalkPlan => ({
  id,
  kind: 'walk',
  title: '',
  changedAt: '2026-11-01T00:00:00Z',
  format: 1,
  body: aWalk({ stops: [aStop({ position: inside })], legs: [], stage: 'walked', ...body }),
});
const sources = (given: Partial<NeedSources> = {}): NeedSources => ({
  facts: [],
  indicators: [],
  series: [],
  comparatorId: 'town',
  walks: [],
  reports: null,
  crimes: null,
  today: '2026-11-28',
  ...given,
});

describe('what is known of a place', () => {
  it('is nothing where nobody has looked, and no nought', () => {
    const input = needInputOf(place, sources());
    expect(input).toEqual({
      facts: 0,
      factIds: [],
      ownShareOf: null,
      lastWalked: null,
      monthsSinceLast: 'never',
    });
    expect(walkNeed(input)).toMatchObject({ total: 2, isLeast: true });
  });

  it('holds its own share against the comparator of the same question, group and year', () => {
    const own = aSeries({ observations: [aMeasurement(2023, 0.9), aMeasurement(2024, 0.4)] });
    const town = aSeries({ placeId: 'town', observations: [aMeasurement(2024, 0.2)] });
    const other = aSeries({ placeId: 'town', indicatorId: 'trust' });
    const indicators = [anIndicator()];
    expect(needInputOf(place, sources({ indicators, series: [own, town] })).ownShare).toMatchObject(
      { share: 0.4, comparator: 0.2, year: 2024 },
    );
    expect(needInputOf(place, sources({ indicators, series: [own, other] })).ownShareOf).toBeNull();
    const trust = [anIndicator({ direction: 'trust' })];
    expect(
      needInputOf(place, sources({ indicators: trust, series: [own, town] })).ownShareOf,
    ).toBeNull();
  });

  it('counts what walks have noted, what is open and how long ago they were', () => {
    const walks = [
      plan({
        time: { date: '2026-03-29', startMinute: 0 },
        observations: [
          anObservation(),
          anObservation({ id: 'o-2', kind: 'feeling' }),
          anObservation({ id: 'o-3', position: [18.5, 59.5] }),
        ],
        points: [aPoint(), aPoint({ id: 'p-2', status: 'done' })],
      }),
      plan({ time: { date: '2025-01-01', startMinute: 0 } }, 'older'),
      plan({ time: { date: '2026-11-01', startMinute: 0 }, stage: 'planned' }, 'planned'),
    ];
    expect(needInputOf(place, sources({ walks }))).toMatchObject({
      physical: 1,
      openPoints: 1,
      monthsSinceLast: 7,
      lastWalked: '2026-03-29',
    });
    expect(needInputOf(place, sources({ walks, reports: new Map([[place.id, 4]]) })).physical).toBe(
      5,
    );
    const elsewhere = aDrawnPlace({
      id: 'elsewhere',
      boundary: { origin: 'own', area: aRectangle(20, 20, 30, 30), accuracyM: 40 },
    });
    expect(needInputOf(elsewhere, sources({ walks })).openPoints).toBeUndefined();
  });

  it.each([
    ['2026-05-28', 6],
    ['2026-05-29', 5],
    ['2025-11-28', 12],
    ['2026-11-28', 0],
  ])('is so many whole months since %s: %i', (from, months) => {
    expect(monthsBetween(from, '2026-11-28')).toBe(months);
  });
});

describe('suggested stops', () => {
  it('each have their reasons, the place itself with what is said of it openly', () => {
    const facts = [aFact(), aFact({ id: 'fact.2', visibility: 'internal' })];
    const [only, ...others] = suggestStops(place, [place], sources({ facts }), []);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      placeId: place.id,
      reasons: [{ kind: 'fact', factId: 'fact.1' }],
      doesWork: false,
    });
  });

  it('stand where walks left something, and are one where they are near each other', () => {
    const near: [number, number] = [18.0041, 59.304];
    const far: [number, number] = [18.009, 59.309];
    const walks = [
      plan({
        observations: [
          anObservation({ position: inside }),
          anObservation({ id: 'o-2', position: near }),
          anObservation({ id: 'o-3', position: far, kind: 'works-well' }),
          anObservation({ id: 'o-4', position: [18.5, 59.5] }),
        ],
        points: [aPoint({ position: near })],
      }),
    ];
    const stops = suggestStops(place, [], sources({ walks }), []);
    expect(stops.map(({ reasons, doesWork }) => ({ reasons, doesWork }))).toEqual([
      {
        reasons: [
          { kind: 'observed', what: 'lighting', times: 2 },
          { kind: 'open-points', points: 1 },
        ],
        doesWork: false,
      },
      { reasons: [{ kind: 'works-well' }], doesWork: true },
    ]);
    expect(suggestStops(place, [], sources({ walks }), [{ position: inside }])).toHaveLength(1);
  });
});
