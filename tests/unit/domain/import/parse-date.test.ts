import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf, isoOfSerial, isoOfShort, readDate } from '#src/domain/import/parse-date.ts';

const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

const days = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function readPlain(text: string): string | null {
  const date = readDate(text);
  return date?.kind === 'plain' ? date.iso : null;
}

describe('a date in a file', () => {
  it.each([
    ['2024-01-03', '2024-01-03'],
    ['2024/1/3', '2024-01-03'],
    ['20240103', '2024-01-03'],
    ['2024-01', '2024-01'],
    ['3/1 2024', '2024-01-03'],
    ['3.1.2024', '2024-01-03'],
    ['den 3 januari 2024', '2024-01-03'],
    ['3 jan. 2024', '2024-01-03'],
    ['onsdag 3 januari 2024 kl. 14.05', '2024-01-03T14:05:00'],
    ['maj 2024', '2024-05'],
    ['2024-01-03 14:05', '2024-01-03T14:05:00'],
    ['2024-01-03T14:05:09.123+0100', '2024-01-03T14:05:09+01:00'],
  ])('is read from %s', (text, iso) => {
    expect(readPlain(text)).toBe(iso);
  });

  it.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '31/4 2024',
    '45/13/2024',
    'plats 2',
    '12345',
    '2024-01-03 25:00',
  ])('is not seen in “%s”', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it('with slashes says nothing of which part is the day', () => {
    const date = readDate('3/4/2024');
    expect(date?.kind).toBe('ordered');
    if (date === null) return;
    expect(isoOf(date, 'day-first')).toBe('2024-04-03');
    expect(isoOf(date, 'month-first')).toBe('2024-03-04');
  });

  it('comes back as it was in every form', () => {
    fc.assert(
      fc.property(days, (iso) => {
        const [year = '', month = '', day = ''] = iso.split('-');
        const name = MONTHS[Number(month) - 1];
        expect(readPlain(iso)).toBe(iso);
        expect(readPlain(`${Number(day)} ${name} ${year}`)).toBe(iso);
        expect(readPlain(`${Number(day)}/${Number(month)} ${year}`)).toBe(iso);
        expect(isoOfShort(`${year.slice(2)}${month}${day}`)).toBe(iso);
        const slashed = readDate(`${day}/${month}/${year}`);
        expect(slashed === null ? null : isoOf(slashed, 'day-first')).toBe(iso);
      }),
    );
  });

  it('comes back from the number a spreadsheet gives it', () => {
    expect(isoOfSerial(1)).toBe('1900-01-01');
    expect(isoOfSerial(59)).toBe('1900-02-28');
    expect(isoOfSerial(61)).toBe('1900-03-01');
    expect(isoOfSerial(45_000)).toBe('2023-03-15');
    expect(isoOfSerial(45_000.75)).toBe('2023-03-15T18:00:00');
    expect(isoOfSerial(43_538, true)).toBe('2023-03-15');
    fc.assert(
      fc.property(days, (iso) => {
        const serial = (Date.parse(iso) - Date.parse('1899-12-30')) / 86_400_000;
        expect(isoOfSerial(serial)).toBe(iso);
      }),
    );
  });
});
