import { describe, expect, it } from 'vitest';
import { findPersonalText } from '#src/domain/text/personal-text.ts';

describe('findPersonalText', () => {
  it.each([
    ['ring 070-123 45 67 i morgon', ['phone']],
    ['växeln 08-508 26 000', ['phone']],
    ['nås på 0708 12 34 56', ['phone']],
    ['skriv till kontoret@example.se', ['email']],
    ['gäller 19121212-1212', ['personnummer']],
    ['19121212-1212, kontoret@example.se', ['personnummer', 'email']],
  ])('finds in %s', (text, kinds) => {
    expect(findPersonalText(text)).toEqual(kinds);
  });

  it.each([
    '',
    'Lampan vid trappan är släckt sedan 2024-11-02',
    'Tyck till-nr 1234567',
    '12 stopp, 1 800 m, 19.00–20.30',
    'fre 20.00–04.00',
    '0-2 poäng, 10-16 min',
  ])('finds nothing in %s', (text) => {
    expect(findPersonalText(text)).toEqual([]);
  });
});
