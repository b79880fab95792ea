import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { collaborationParties } from '#src/domain/collaboration/register-entry.ts';
import { freeTextsOf, withoutFreeText } from '#src/domain/project/free-text.ts';
import { formatFor } from '#src/i18n/format.ts';
import { partyText, registerEntryRows } from '#src/i18n/register-rows.ts';
import { aRegisterEntry, aRegisterEntryPlan } from '../../builders/register-entries.ts';
import { startWords } from '../../builders/start-words.ts';

beforeAll(startWords);

const wordsOf = (language: 'sv' | 'en' = 'sv') => ({
  t: i18next.getFixedT(language),
  format: formatFor(language),
});

const full = aRegisterEntry({
  step: 'agreed',
  parties: ['local-police', 'district-administration'],
  missingParties: ['social-services'],
  reviewDate: '2026-09-01',
  note: 'Beslutat i styrgruppen.',
});

test('an entry leaves for the diary with every part of it, and no empty ones', () => {
  const rows = registerEntryRows(full, (id) => `[${id}]`, wordsOf());
  expect(rows.map(({ value }) => value)).toEqual([
    '[torget]',
    '2026-03-01',
    'överenskommelse tecknad',
    'Lokalpolisområdet och Stadsdelsförvaltningen',
    'Socialtjänsten',
    '1 september 2026',
    'Beslutat i styrgruppen.',
  ]);
  expect(registerEntryRows(aRegisterEntry(), (id) => id, wordsOf())).toHaveLength(3);
});

test.each(['sv', 'en'] as const)('every party has a name of its own: %s', (language) => {
  const names = collaborationParties.map((party) => partyText(party, wordsOf(language)));
  expect(new Set(names).size).toBe(collaborationParties.length);
  for (const name of names) expect(name).not.toMatch(/^(register|walk)\./);
});

test('a project file can leave out the note, and nothing else of the entry', () => {
  const plan = aRegisterEntryPlan(full);
  expect(freeTextsOf(plan)).toEqual(['Beslutat i styrgruppen.']);
  expect(withoutFreeText(plan)).toEqual({ ...plan, body: { ...full, note: '' } });
});
