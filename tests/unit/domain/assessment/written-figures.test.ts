import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenFigures, writtenPieces } from '#src/domain/assessment/written-figures.ts';

const keysOf = (text: string, language: 'sv' | 'en' = 'sv') =>
  writtenFigures(text, language).map(({ key }) => key);

describe('figures in a text', () => {
  it.each([
    ['36 %', ['36%']],
    ['36 procent', ['36%']],
    ['155 286 boende', ['155286']],
    ['155 286 boende', ['155286']],
    ['2,2 % arbetslösa', ['2.2%']],
    ['30 2025', ['30', '2025']],
    ['läsåret 2024/25', ['2024', '25']],
    ['16–19 år', ['16', '19']],
  ])('are read in %s', (text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });

  it('are read by the language of the text', () => {
    expect(keysOf('155,286 people, 2.2% and 3 per cent', 'en')).toEqual(['155286', '2.2%', '3%']);
  });

  it.each(['Se I-2022 och T1.', 'åk9', '1. Först\n2) Sedan'])('are none in %s', (text) => {
    expect(keysOf(text)).toEqual([]);
  });

  it('never lose a letter of the text around them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, isSwedish) => {
        const pieces = writtenPieces(text, isSwedish ? 'sv' : 'en', new Map(), new Set());
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });

  it('are found again however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 99_999 }), { minLength: 1 }), (numbers) => {
        expect(keysOf(`Talen ${numbers.join('; ')}.`)).toEqual(numbers.map(String));
      }),
    );
  });
});
