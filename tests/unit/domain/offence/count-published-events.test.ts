import { describe, expect, it } from 'vitest';
import {
  countByCategory,
  countPublishedEvents,
  coverageOf,
} from '#src/domain/offence/count-published-events.ts';
import { namedPlaceOf, stadsdelOf } from '#src/domain/offence/place-of-event.ts';
import { anEvent } from '../../../builders/events.ts';

const collected = { from: '2023-03-20', to: '2026-08-18' };
const byName = namedPlaceOf(new Set(['the-square', 'the-park']));

describe('countPublishedEvents', () => {
  it('counts offences at the place they name and shows a place without any as zero', () => {
    const { byPlace } = countPublishedEvents(
      [anEvent(), anEvent({ id: '2' })],
      collected,
      2024,
      ['the-square', 'the-park'],
      byName,
    );

    expect(byPlace.get('the-square')).toEqual({ status: 'counted', count: 2 });
    expect(byPlace.get('the-park')).toEqual({ status: 'counted', count: 0 });
  });

  it('has no counts, not zeros, for a year that was not collected', () => {
    const { byPlace, coverage } = countPublishedEvents(
      [anEvent()],
      collected,
      2022,
      ['the-square'],
      byName,
    );

    expect(coverage).toBe('none');
    expect(byPlace.get('the-square')).toEqual({ status: 'missing', reason: 'not-collected' });
  });

  it('tells fires and checks from offences', () => {
    const counts = countPublishedEvents(
      [anEvent(), anEvent({ isOffence: false, category: 'not-offence', type: 'Brand' })],
      collected,
      2024,
      ['the-square'],
      byName,
    );

    expect(counts).toMatchObject({ offences: 1, others: 1 });
    expect(counts.byPlace.get('the-square')).toEqual({ status: 'counted', count: 1 });
  });

  it('lists an event that names a street as unplaced instead of guessing', () => {
    const street = anEvent({ placeId: 'the-square', precision: 'street' });

    const { unplaced, byPlace } = countPublishedEvents(
      [street],
      collected,
      2024,
      ['the-square'],
      byName,
    );

    expect(unplaced).toEqual([street]);
    expect(byPlace.get('the-square')).toEqual({ status: 'counted', count: 0 });
  });

  it('loses no offence: placed and unplaced make up the year', () => {
    const events = [
      anEvent(),
      anEvent({ placeId: 'nowhere' }),
      anEvent({ precision: 'stadsdelsomrade' }),
      anEvent({ occurred: '2024-07' }),
      anEvent({ occurred: '2025-01-01T00:10' }),
    ];

    const { byPlace, unplaced, offences } = countPublishedEvents(
      events,
      collected,
      2024,
      ['the-square'],
      byName,
    );
    const square = byPlace.get('the-square');
    const placed = square?.status === 'counted' ? square.count : Number.NaN;

    expect(placed + unplaced.length).toBe(offences);
    expect(offences).toBe(4);
  });
});

describe('coverageOf', () => {
  it('knows part years at both ends of the collection', () => {
    expect([2022, 2023, 2024, 2025, 2026, 2027].map((year) => coverageOf(year, collected))).toEqual(
      ['none', 'part', 'full', 'full', 'part', 'none'],
    );
  });
});

describe('stadsdelOf', () => {
  const toStadsdel = stadsdelOf(
    new Set(['west', 'east']),
    new Map([
      ['the-square', 'west'],
      ['the-border-square', null],
    ]),
  );

  it('takes the stadsdel that holds the named place by geometry', () => {
    expect(toStadsdel(anEvent({ placeId: 'the-square' }))).toBe('west');
    expect(toStadsdel(anEvent({ placeId: 'east', precision: 'stadsdel' }))).toBe('east');
  });

  it('gives a place over a border to no stadsdel', () => {
    expect(toStadsdel(anEvent({ placeId: 'the-border-square' }))).toBeNull();
  });
});

it('orders categories by count', () => {
  expect(
    countByCategory([anEvent({ category: 'theft' }), anEvent(), anEvent({ category: 'theft' })]),
  ).toEqual([
    { category: 'theft', count: 2 },
    { category: 'assault', count: 1 },
  ]);
});
