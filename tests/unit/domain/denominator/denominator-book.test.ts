import { describe, expect, it } from 'vitest';
import { denominatorBook, findDenominator } from '#src/domain/denominator/denominator-book.ts';
import { aBook, aFigure } from '../../../builders/denominators.ts';
import { aDrawnPlace, aPlace, aRectangle } from '../../../builders/places.ts';

/** A thousandth of a degree from the corner of `aRectangle` is 100 m. */
const toMetres = (lon: number, lat: number) => [(lon - 18) * 1e5, (lat - 59.3) * 1e5] as const;

describe('denominatorBook', () => {
  it('computes the area of a place with a boundary, and of no other', () => {
    const boundary = { origin: 'own', area: aRectangle(0, 0, 20, 5), accuracyM: 40 } as const;
    const places = [aDrawnPlace({ id: 'square', boundary }), aPlace({ id: 'board' })];
    const sources = { places, denominators: [], unsuitableDenominators: [] };
    const book = denominatorBook(sources, toMetres);
    const found = findDenominator(book, 'square', 'area');
    expect(found).toMatchObject({ figure: { origin: 'own', accuracyM: 40 } });
    expect(found.status === 'found' && found.figure.value).toBeCloseTo(1, 9);
    expect(findDenominator(book, 'board', 'area')).toEqual({
      status: 'refused',
      reason: 'no-figure',
    });
  });

  it.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY])(
    'takes a figure of %d for a mistake of the program',
    (value) => {
      expect(() => aBook([aFigure('square', value)])).toThrow(RangeError);
    },
  );
});

describe('findDenominator', () => {
  const unsuitable = {
    placeId: 'hub',
    denominator: 'residents',
    reason: { sv: 'få bor här', en: 'few live here' },
    factId: 'flow',
  } as const;

  it('finds the figure of the place itself, never that of another', () => {
    const figure = aFigure('square', 1200);
    const book = aBook([figure]);
    expect(findDenominator(book, 'square', 'residents')).toEqual({ status: 'found', figure });
    expect(findDenominator(book, 'quarter', 'residents')).toMatchObject({ reason: 'no-figure' });
    expect(findDenominator(book, 'square', 'visitors')).toMatchObject({ reason: 'no-figure' });
  });

  it('refuses a denominator that the place is not to be measured by, figure or not', () => {
    const refusal = {
      status: 'refused',
      reason: 'unsuitable',
      because: unsuitable.reason,
      factId: 'flow',
    };
    const withFigure = aBook([aFigure('hub', 40), aFigure('square', 1200)], [unsuitable]);
    expect(findDenominator(withFigure, 'hub', 'residents')).toEqual(refusal);
    expect(findDenominator(aBook([], [unsuitable]), 'hub', 'residents')).toEqual(refusal);
    expect(findDenominator(withFigure, 'square', 'residents').status).toBe('found');
  });

  it('leaves the other denominators of that place as they are', () => {
    const book = aBook([aFigure('hub', 9000, { denominator: 'passers-by' })], [unsuitable]);
    expect(findDenominator(book, 'hub', 'passers-by').status).toBe('found');
  });

  it('refuses a figure whose source does not say when', () => {
    const figure = aFigure('hub', 200_000, {
      denominator: 'passers-by',
      period: { kind: 'not-stated' },
      factId: 'flow',
    });
    expect(findDenominator(aBook([figure]), 'hub', 'passers-by')).toEqual({
      status: 'refused',
      reason: 'period-not-stated',
      factId: 'flow',
    });
  });

  it('has none where the reader finds that none fits', () => {
    expect(findDenominator(aBook([aFigure('square', 1)]), 'square', 'none-suitable')).toEqual({
      status: 'refused',
      reason: 'none-suitable',
    });
  });
});
