import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAll } from '#src/data/import/decode-text.ts';
import { checkUtf8, findEncoding, textEncodings } from '#src/domain/import/text-encoding.ts';
import { encoded } from '../../../builders/import-files.ts';

const TEXT = 'Område;Antal\nÅsgatan;3\nÖstra vägen;4\nSödra Älvstigen;5\n';

/** Words of the sort that names of places and kinds of crime are made of. */
const words = fc.array(
  fc.constantFrom(
    'Åsgatan',
    'Östra',
    'vägen',
    'Södra',
    'stöld',
    'rån',
    'skadegörelse',
    'Ängen',
    'på',
    'torget',
    'misshandel',
    'å',
    'BRÅK',
    'FÖRSÖK',
  ),
  { minLength: 4, maxLength: 30 },
);

describe('the encoding', () => {
  it.each(textEncodings)('is found to be %s', (encoding) => {
    const found = findEncoding(encoded(TEXT, encoding));
    expect(found.encoding).toBe(encoding);
    expect(found.markBytes).toBe(0);
    expect(decodeAll(encoded(TEXT, encoding), found.encoding)).toBe(TEXT);
  });

  it.each([
    ['utf-8', 3],
    ['utf-16le', 2],
    ['utf-16be', 2],
  ] as const)('is what the byte order mark of %s says', (encoding, markBytes) => {
    expect(findEncoding(encoded('a', encoding, true))).toMatchObject({ encoding, markBytes });
  });

  it('is doubted when DOS is likely, and not for ordinary Windows text', () => {
    expect(findEncoding(encoded(TEXT, 'cp850')).isUncertain).toBe(true);
    expect(findEncoding(encoded(TEXT, 'windows-1252')).isUncertain).toBe(false);
  });

  it('is found by the Swedish letters whatever the words', () => {
    fc.assert(
      fc.property(
        words,
        fc.constantFrom('windows-1252', 'macintosh', 'cp850', 'utf-8'),
        (some, encoding) => {
          fc.pre(some.some((word) => /[åäöÅÄÖ]/.test(word) && word.length > 1));
          expect(findEncoding(encoded(some.join(' '), encoding)).encoding).toBe(encoding);
        },
      ),
    );
  });

  it('is UTF-8 where only the last character is cut off', () => {
    expect(findEncoding(encoded('Åsgatan på', 'utf-8').subarray(0, -1))).toMatchObject({
      encoding: 'utf-8',
      isTruncated: true,
    });
  });

  it.each([
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a letter written longer than it need be', [0xe0, 0x80, 0xaf]],
    ['a number beyond the last character', [0xf4, 0x90, 0x80, 0x80]],
    ['a byte that goes on from nothing', [0x80]],
  ])('is not UTF-8 with %s', (_, bytes) => {
    expect(checkUtf8(Uint8Array.from(bytes))).toBe('invalid');
  });

  it('is checked as strictly as a browser checks it', () => {
    const strict = new TextDecoder('utf-8', { fatal: true });
    const accepts = (bytes: Uint8Array) => {
      try {
        strict.decode(bytes);
        return true;
      } catch {
        return false;
      }
    };
    const telling = [
      0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xdf, 0xe0, 0xed, 0xef,
    ];
    const bytes = fc
      .array(fc.constantFrom(...telling, 0xf0, 0xf4, 0xf5), { maxLength: 6 })
      .map((list) => Uint8Array.from(list));
    fc.assert(
      fc.property(bytes, (some) => {
        expect(checkUtf8(some) === 'valid').toBe(accepts(some));
      }),
    );
  });
});
