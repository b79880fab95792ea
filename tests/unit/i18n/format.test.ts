import { describe, expect, it } from 'vitest';
import { formatFor } from '#src/i18n/format.ts';

const sv = formatFor('sv');
const en = formatFor('en');
const plain = (text: string) => text.replace(/\s/g, ' ').replace('\u2212', '-');

describe('formatFor', () => {
  it('writes numbers and shares as each language does', () => {
    expect(plain(sv.number(4476))).toBe('4 476');
    expect(plain(sv.number(1234.5))).toBe('1 234,5');
    expect(plain(sv.estimate(4476))).toBe('4 500');
    expect(en.number(4476)).toBe('4,476');
    expect(plain(sv.share(0.36))).toBe('36 %');
    expect(en.share(0.36)).toBe('36%');
  });

  it('never writes percentage points as percent', () => {
    expect(plain(sv.percentagePoints(2))).toBe('+2 procentenheter');
    expect(plain(sv.percentagePoints(-1))).toBe('-1 procentenhet');
    expect(plain(en.percentagePoints(-6))).toBe('-6 percentage points');
  });

  it('writes dates in words', () => {
    expect(sv.date('2025-01-27')).toBe('27 januari 2025');
    expect(en.date('2025-01-27')).toBe('27 January 2025');
  });

  it('names the months, short without a point', () => {
    const short = Array.from({ length: 12 }, (_, index) => sv.monthName(index + 1, 'short'));
    expect(short.join(' ')).toBe('jan feb mars apr maj juni juli aug sep okt nov dec');
    expect([sv.monthName(3, 'long'), en.monthName(12, 'long')]).toEqual(['mars', 'December']);
  });

  it('names the weekdays from Monday', () => {
    const names = Array.from({ length: 7 }, (_, index) => sv.weekday(index, 'long'));
    expect(names.join(' ')).toBe('måndag tisdag onsdag torsdag fredag lördag söndag');
    expect([sv.weekday(4, 'short'), en.weekday(6, 'short')]).toEqual(['fre', 'Sun']);
  });

  it('writes an hour from its start to its end, the last one to 24', () => {
    expect([sv.hour(6), sv.hour(23), sv.hourStart(6)]).toEqual(['06–07', '23–24', '06']);
  });
});
