import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOf, readNumber } from '#src/domain/import/parse-number.ts';

const SWEDISH = { comma: 'decimal', dot: 'thousands' } as const;
const ENGLISH = { comma: 'thousands', dot: 'decimal' } as const;

describe('a number in a file', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    [',5', 0.5],
    ['1 234', 1234],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234\u202f567', 1_234_567],
    ['1\u2009234', 1234],
    ['1.234.567', 1_234_567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['-3', -3],
    ['−3,5', -3.5],
    ['1E+05', 100_000],
    ['45,5 %', 45.5],
  ])('is read from %s', (text, value) => {
    expect(readNumber(text)?.value).toBe(value);
  });

  it.each([
    '',
    'tolv',
    '12B',
    '12 34',
    '1.23.456',
    '1,23,4',
    '--3',
    '12-14',
    '1 2345',
    'e5',
    '08:30',
  ])('is not seen in “%s”', (text) => {
    expect(readNumber(text)).toBeNull();
  });

  it('with one mark before three digits is doubtful until the file has told its habit', () => {
    const found = readNumber('1.234');
    expect(found?.shape).toBe('dot-three');
    if (found === null) return;
    expect(figureOf(found, SWEDISH)).toBe(1234);
    expect(figureOf(found, ENGLISH)).toBe(1.234);
  });

  it('that begins with nought is no doubt a decimal', () => {
    expect(readNumber('0,125')?.shape).toBe('comma-decimal');
  });

  it('with more digits than a figure can hold stays text', () => {
    expect(readNumber('1234567890123456')).toBeNull();
  });

  it('comes back as it was, however Swedish or English writes it', () => {
    const numbers = fc.tuple(
      fc.integer({ min: -9_999_999, max: 9_999_999 }),
      fc.integer({ min: 0, max: 6 }),
    );
    const separators = fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009', '');
    fc.assert(
      fc.property(
        numbers,
        separators,
        fc.constantFrom(',', '.'),
        ([whole, decimals], between, mark) => {
          const value = whole / 10 ** decimals;
          const [head = '', tail] = Math.abs(value).toFixed(decimals).split('.');
          const grouped = head.replace(/\B(?=(?:\d{3})+$)/g, between);
          const text = `${value < 0 ? '-' : ''}${grouped}${tail === undefined ? '' : mark + tail}`;
          const marks = mark === ',' ? SWEDISH : ENGLISH;
          const found = readNumber(text);
          expect(found === null ? null : figureOf(found, marks)).toBeCloseTo(value, 9);
        },
      ),
    );
  });

  it('never comes from text with letters in it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{1,4}[a-df-zåäö][0-9]{0,4}$/), (text) => {
        expect(readNumber(text)).toBeNull();
      }),
    );
  });
});
