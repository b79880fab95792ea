import { describe, expect, it } from 'vitest';
import { quadrantsOf } from '#src/domain/bivariate/quadrants.ts';
import { reportedPairs } from '#src/domain/bivariate/reported-pairs.ts';
import { reportedEvents, reportedPracticeCount } from '#src/domain/compare/reported-counts.ts';
import { incidentCategories } from '#src/domain/incident/incident.ts';
import { committedData, committedEvents } from '../../../builders/comparisons.ts';

const data = committedData();
const events = committedEvents();
const placeIds = ['klara', 'odenplan', 'sergels-torg'];
const indicatorOf = (id: string) => {
  const found = data.indicators.find((one) => one.id === id);
  if (found === undefined) throw new Error('no such indicator');
  return found;
};
const reported = (withPoliceDiscovered: boolean) =>
  reportedEvents(events, withPoliceDiscovered, new Set(placeIds), ({ placeId }) => [placeId]);

const bounds = { offences: [1, 5, 10, 25, 50], perceived: [0, 0.1, 0.2, 0.3, 0.4] };
const counted = (count: number) => ({ status: 'counted', count }) as const;
const measured = (share: number) =>
  ({ status: 'measured', year: 2025, share, factId: 'x', shareClass: 0 }) as const;

describe('two by two', () => {
  it('divides at the middle of the five fixed classes, both ends half-open', () => {
    const { squares, from } = quadrantsOf(
      [
        { placeId: 'a', count: counted(10), reading: measured(0.2) },
        { placeId: 'b', count: counted(9), reading: measured(0.2) },
        { placeId: 'c', count: counted(10), reading: measured(0.19) },
        { placeId: 'd', count: counted(0), reading: measured(0) },
        { placeId: 'e', count: counted(1), reading: measured(0.5) },
      ],
      bounds,
    );
    const ids = (list: readonly { placeId: string }[]) => list.map(({ placeId }) => placeId);
    expect(from).toEqual({ reported: 10, perceived: 0.2 });
    expect(ids(squares.high.high)).toEqual(['a']);
    expect(ids(squares.high.low)).toEqual(['e', 'b']);
    expect(ids(squares.low.high)).toEqual(['c']);
    expect(ids(squares.low.low)).toEqual(['d']);
  });

  it('leaves out what lacks a value, and says which', () => {
    const { unpaired } = quadrantsOf(
      [
        {
          placeId: 'a',
          count: counted(10),
          reading: { status: 'missing', reason: 'no-survey' },
        },
        { placeId: 'b', count: { status: 'missing' }, reading: measured(0.2) },
        {
          placeId: 'c',
          count: { status: 'missing' },
          reading: { status: 'missing', reason: 'not-measured-here' },
        },
        { placeId: 'd', count: { status: 'withheld' }, reading: measured(0.2) },
      ],
      bounds,
    );
    expect(unpaired).toEqual([
      { placeId: 'a', lacks: 'perceived' },
      { placeId: 'b', lacks: 'offences' },
      { placeId: 'c', lacks: 'both' },
      { placeId: 'd', lacks: 'withheld' },
    ]);
  });
});

describe('perceived against reported', () => {
  it('has only the places with a value of their own in both', () => {
    const { quadrants, byPlace, period } = reportedPairs(
      { indicator: indicatorOf('narkotikahandel-gata'), groupId: 'alla', year: 2025 },
      placeIds,
      data.series,
      reported(true),
    );
    expect(quadrants.squares.high.low).toEqual([
      { placeId: 'klara', count: 3, share: 0.47, factId: expect.any(String) },
    ]);
    expect(quadrants.unpaired).toEqual([
      { placeId: 'odenplan', lacks: 'perceived' },
      { placeId: 'sergels-torg', lacks: 'perceived' },
    ]);
    expect(byPlace.get('klara')).toEqual({ status: 'both', offences: 0, perceived: 2 });
    expect(period).toEqual({ start: '2025-01-01', end: '2025-12-31' });
  });

  it('lacks everything in a year that nothing was collected in', () => {
    const { quadrants } = reportedPairs(
      { indicator: indicatorOf('narkotikahandel-platsenkat'), groupId: 'alla', year: 2020 },
      placeIds,
      data.series,
      reported(false),
    );
    expect(quadrants.unpaired).toEqual([
      { placeId: 'klara', lacks: 'both' },
      { placeId: 'odenplan', lacks: 'both' },
      { placeId: 'sergels-torg', lacks: 'offences' },
    ]);
  });

  it('leaves out what follows the police’s own effort, unless asked for', () => {
    const whole = { start: '2023-03-20', end: '2026-08-18' };
    const all = new Set(events.events.map(({ placeId }) => placeId));
    const total = (withPoliceDiscovered: boolean) => {
      const source = reportedEvents(events, withPoliceDiscovered, all, ({ placeId }) => [placeId]);
      return [...all].reduce((sum, placeId) => {
        const count = source.countOf(placeId, whole);
        return sum + (count.status === 'counted' ? count.count : 0);
      }, 0);
    };
    const drugs = events.events.filter(
      ({ category, isOffence }) => isOffence && category === 'drugs',
    ).length;
    expect(drugs).toBeGreaterThan(0);
    expect(total(true) - total(false)).toBe(drugs);
  });

  it('asks for practice incidents of every other kind', () => {
    const collected = { from: '2023-01-01', to: '2025-10-31' };
    const asked = reportedPracticeCount(2025, collected, false);
    expect(asked?.filter.categories).toEqual(
      new Set(incidentCategories.flatMap((one, index) => (one === 'drugs' ? [] : [index]))),
    );
    expect(asked?.filter.years).toEqual(new Set([2025]));
    expect(reportedPracticeCount(2025, collected, true)?.key).not.toBe(asked?.key);
    expect(reportedPracticeCount(2022, collected, false)).toBeNull();
  });
});
