import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '#src/domain/own-data/edit-distance.ts';
import { matchPlaceNames, placeMatcher } from '#src/domain/own-data/match-place-names.ts';
import { aPlace } from '../../../builders/places.ts';

const square = aPlace({ id: 'square', name: 'Björktorget', label: 'Björktorget' });
const park = { ...aPlace({ id: 'park', name: 'Ekparken' }), otherNames: ['Eken'] };
const match = placeMatcher([square, park]);

describe('a name in a column', () => {
  it.each([
    ['Björktorget', 'exact'],
    ['Bjo\u0308rktorget', 'exact'],
    ['BJÖRKTORGET', 'folded'],
    ['bjorktorget', 'folded'],
    ['  Björktorget ', 'exact'],
    ['Björktorget.', 'folded'],
  ])('%j is the place, %s', (name, how) => {
    expect(match(name)).toEqual({ status: 'matched', placeId: 'square', how });
  });

  it('may be the label or another name of the place', () => {
    expect([match('park'), match('eken')]).toMatchObject([
      { placeId: 'park', how: 'exact' },
      { placeId: 'park', how: 'folded' },
    ]);
  });

  it('that is nearly a place is listed with its distance and not taken', () => {
    expect(match('Björktroget')).toEqual({
      status: 'near',
      misses: [{ placeId: 'square', name: 'Björktorget', distance: 1 }],
    });
  });

  it('as near to two places lists both, and the nearer one stands first', () => {
    const places = ['Ängbacken', 'Ängbocken', 'Ängbecka'].map((name) =>
      aPlace({ id: name, name, label: name }),
    );
    expect(placeMatcher(places)('Ängbicken')).toEqual({
      status: 'near',
      misses: [
        { placeId: 'Ängbacken', name: 'Ängbacken', distance: 1 },
        { placeId: 'Ängbocken', name: 'Ängbocken', distance: 1 },
      ],
    });
    expect(placeMatcher(places)('Ängbeckan')).toMatchObject({
      misses: [{ placeId: 'Ängbecka', distance: 1 }, { distance: 2 }, { distance: 2 }],
    });
  });

  it('that several places bear is not settled', () => {
    const other = aPlace({ id: 'other', name: 'Björktorget' });
    expect(placeMatcher([square, other])('björktorget')).toEqual({
      status: 'ambiguous',
      placeIds: ['square', 'other'],
    });
  });

  it('with its own diacritics comes before one without', () => {
    const plain = aPlace({ id: 'plain', name: 'Bjorktorget' });
    const both = placeMatcher([square, plain]);
    expect([both('björktorget'), both('bjorktorget')]).toMatchObject([
      { placeId: 'square' },
      { placeId: 'plain' },
    ]);
  });

  it('too short or too far is unknown', () => {
    const short = placeMatcher([aPlace({ id: 'ek', name: 'Ek', label: 'Ek' })]);
    expect(short('Ei')).toEqual({ status: 'unknown' });
    expect([match('Ek'), match('Hamnen'), match('?')]).toEqual(
      Array(3).fill({ status: 'unknown' }),
    );
  });

  it('is what a person says, unless that place is gone', () => {
    const chosen = placeMatcher(
      [square, park],
      new Map([
        ['Hörnet', 'park'],
        ['Nätet', null],
        ['Eken', 'gone'],
      ]),
    );
    expect([chosen(' Hörnet'), chosen('Nätet'), chosen('Eken')]).toEqual([
      { status: 'matched', placeId: 'park', how: 'chosen' },
      { status: 'set-aside' },
      { status: 'matched', placeId: 'park', how: 'exact' },
    ]);
  });
});

it('a column gives each name once, with its rows, and counts the rows without one', () => {
  const { names, rowsWithoutName } = matchPlaceNames(['Eken', null, 'Hamnen', ' Eken', ''], [park]);
  expect(names).toMatchObject([
    { name: 'Eken', rows: 2, match: { placeId: 'park' } },
    { name: 'Hamnen', rows: 1, match: { status: 'unknown' } },
  ]);
  expect(rowsWithoutName).toBe(2);
});

describe('the distance between two texts', () => {
  it('counts a change, an addition and a trade of letters as one each', () => {
    expect([
      editDistance('torg', 'tore', 2),
      editDistance('torg', 'torge', 2),
      editDistance('torg', 'trog', 2),
    ]).toEqual([1, 1, 1]);
    expect(editDistance('torg', 'hamn', 3)).toBeNull();
  });

  it('is the same both ways, nought for the same text only, and never above the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 7 }), (a, b, most) => {
        const distance = editDistance(a, b, most);
        expect(editDistance(b, a, most)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        const whole = editDistance(a, b, 7) ?? 8;
        expect(distance).toBe(whole <= most ? whole : null);
      }),
    );
  });
});
