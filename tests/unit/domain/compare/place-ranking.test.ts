import { describe, expect, it } from 'vitest';
import type { CountSource } from '#src/domain/compare/comparison-data.ts';
import { placeRanking } from '#src/domain/compare/place-ranking.ts';
import { publishedCounts } from '#src/domain/compare/published-counts.ts';
import { withoutPoliceDiscovered } from '#src/domain/compare/ranked-counts.ts';
import { shareRanking } from '#src/domain/compare/share-ranking.ts';
import { comparisonSubjects, findSubject } from '#src/domain/compare/subjects.ts';
import { committedData, committedEvents } from '../../../builders/comparisons.ts';

const data = committedData();
const stadsdelIds = [...data.places.values()]
  .filter(({ type }) => type === 'stadsdel')
  .map(({ id }) => id);
const squares = ['klara', 'sergels-torg', 'odenplan', 'stureplan', 'st-eriksplan'];
const places = {
  idsByScale: { stadsdel: stadsdelIds, place: squares },
  containers: new Map([
    ['klara', 'norrmalm'],
    ['odenplan', 'vasastaden'],
    ['stureplan', null],
  ]),
};
const collected = { from: '2023-01-01', to: '2025-10-31' };

function counting(counts: Readonly<Record<string, number>>): CountSource {
  return {
    origin: 'practice',
    collected,
    countOf: (placeId) => {
      const count = counts[placeId];
      return count === undefined ? { status: 'missing' } : { status: 'counted', count };
    },
  };
}

const counts = {
  klara: 9000,
  'sergels-torg': 400,
  odenplan: 300,
  stureplan: 290,
  'st-eriksplan': 3,
  norrmalm: 2000,
  vasastaden: 1200,
  ostermalm: 100,
};

function ranked(given: Readonly<Record<string, number>> = counts, year = 2024) {
  const ranking = placeRanking(year, places, 'none-suitable', counting(given), data);
  const [stadsdel, place] = ranking?.scales ?? [];
  return { ranking, stadsdel, place };
}

describe('the ranking of places', () => {
  it('has two scales of the same offences, each under the denominators that rank', () => {
    const { stadsdel, place } = ranked();
    expect([stadsdel?.leading, place?.leading]).toEqual(['area', 'area']);
    expect(stadsdel?.rows.map(({ placeId, rank }) => [placeId, rank])).toEqual([
      ['norrmalm', 1],
      ['vasastaden', 2],
      ['ostermalm', 3],
    ]);
    expect(place?.rows).toHaveLength(5);
  });

  it('refuses a denominator that fewer than three places have a figure of, and says why of each', () => {
    const residents = ranked().place?.rankings.find(
      ({ denominator }) => denominator === 'residents',
    );
    expect(residents).toMatchObject({ status: 'insufficient-data', rated: 0 });
    expect(residents?.leftOut.find(({ placeId }) => placeId === 'klara')?.refusal).toMatchObject({
      reason: 'unsuitable',
    });
    const few = ranked({ klara: 5, odenplan: 4 });
    expect(few.place?.rankings[0]).toMatchObject({ status: 'insufficient-data', rated: 2 });
    expect([few.place?.leading, few.place?.rows]).toEqual([null, []]);
  });

  it('cannot say whether the order holds under one denominator alone', () => {
    expect(ranked().place?.stability).toEqual({
      status: 'insufficient-data',
      reason: 'one-denominator',
    });
  });

  it('says of each place whether it can be told from the next, and refuses shared ground', () => {
    const rows = ranked().place?.rows ?? [];
    const [first, second] = rows;
    expect([first?.placeId, second?.placeId]).toEqual(['klara', 'sergels-torg']);
    expect(first?.againstNext).toMatchObject({ reason: 'overlapping-places' });
    expect(rows.at(-1)).toMatchObject({ placeId: 'st-eriksplan', againstNext: null });
    expect(rows.at(-2)?.againstNext).toMatchObject({ code: 'reliable-increase' });
  });

  it('names the stadsdel around a place with its own rank, and none over a border', () => {
    const rows = ranked().place?.rows ?? [];
    const containerOf = (id: string) => rows.find(({ placeId }) => placeId === id)?.container;
    expect(containerOf('odenplan')).toEqual({ placeId: 'vasastaden', rank: 2 });
    expect(containerOf('stureplan')).toBeNull();
  });

  it('is not there for a year without a collected day', () => {
    expect(ranked(counts, 2020).ranking).toBeNull();
  });

  it('leaves published narcotics offences out by default', () => {
    const { events, collected: days } = committedEvents();
    const whole = { events, collected: days } as Parameters<typeof withoutPoliceDiscovered>[0];
    const count = (given: typeof whole) =>
      publishedCounts(given, 'all', new Set(['all']), () => ['all']).countOf('all', {
        start: days.from,
        end: days.to,
      });
    const drugs = events.filter(({ category, isOffence }) => category === 'drugs' && isOffence);
    expect(drugs.length).toBeGreaterThan(0);
    const [every, without] = [count(whole), count(withoutPoliceDiscovered(whole))];
    if (every.status !== 'counted' || without.status !== 'counted') throw new Error('not counted');
    expect(every.count - without.count).toBe(drugs.length);
  });
});

describe('the ranking of shares', () => {
  const subjectOf = (indicatorId: string) => {
    const subjects = comparisonSubjects(data, { practice: null, published: null });
    const subject = findSubject(subjects, { kind: 'survey', indicatorId, groupId: 'alla' });
    if (subject?.kind !== 'survey') throw new Error('no such subject');
    return subject;
  };

  it('is refused: the area that all is held against is no place of its own', () => {
    expect(shareRanking(subjectOf('narkotikahandel-gata'), 2025, data)).toEqual({
      status: 'insufficient-data',
      year: 2025,
      placeIds: ['klara'],
    });
  });

  it('gives equal shares one rank where three places have a figure', () => {
    const own = (placeId: string, share: number) => ({
      indicatorId: 'otrygg-sent',
      groupId: 'alla',
      placeId,
      observations: [{ status: 'measured' as const, year: 2025, share, factId: placeId }],
    });
    const series = [own('a', 0.1), own('b', 0.2), own('c', 0.2), own(data.comparatorId, 0.9)];
    const ranking = shareRanking(subjectOf('otrygg-sent'), 2025, { ...data, series });
    expect(
      ranking.status === 'ranked' && ranking.ranks.map((one) => [one.placeId, one.rank]),
    ).toEqual([
      ['b', 1],
      ['c', 1],
      ['a', 3],
    ]);
  });
});
