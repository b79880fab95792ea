import { expect, test } from 'vitest';
import { checkTexts } from '#geodata/build/check-texts.ts';
import { IssueLog } from '#geodata/build/issue-log.ts';
import { codesOf } from './issues.ts';

const codes = (text: string): string[] =>
  codesOf((log) => checkTexts({ text }, 'f', ['Huset'], log));

test.each(['19121212-1212', '121212-1212', '201212121212', '121272-1212'])(
  'refuses %s, which has the form of a personnummer',
  (text) => expect(codes(`Skrivet av ${text}.`)).toEqual(['personal-data-pattern']),
);

test.each(['08-508 00 000', '070-123 45 67', '+46 8 123 45 67'])(
  'refuses the phone number %s',
  (text) => expect(codes(text)).toEqual(['personal-data-pattern']),
);

test('refuses an e-mail address', () => {
  expect(codes('Skriv till någon@exempel.se')).toEqual(['personal-data-pattern']);
});

test.each([
  '2025-01-27',
  '155 286',
  '14-16,205-207',
  '0–21 år',
  '1 jan–31 okt',
  '410894',
  '2024-09→',
])('accepts %s, which is a date, a number or a range', (text) => expect(codes(text)).toEqual([]));

test('refuses a word that must not be shown, whatever its case', () => {
  expect(codes('kraven på huset')).toEqual(['names-a-facility']);
});

test('names the record by its id', () => {
  const log = new IssueLog();
  checkTexts({ facts: [{ id: 'a.b', caveat: { sv: 'a@b.se' } }] }, 'facts', [], log);
  expect(log.issues[0]?.record).toBe('.facts[a.b].caveat.sv');
});
