import { expect, test } from 'vitest';
import { registerEntrySchema } from '#src/data/schema/register-entry.ts';
import { entryFaults, registerEntriesOf } from '#src/domain/collaboration/register-entry.ts';
import { aRegisterEntry, aRegisterEntryPlan } from '../../../builders/register-entries.ts';

test('an entry with a day and a step can be kept', () => {
  expect(entryFaults(aRegisterEntry())).toEqual([]);
});

test('an entry without a day cannot', () => {
  expect(entryFaults(aRegisterEntry({ date: '' }))).toEqual(['date-missing']);
});

test('an entry that says nothing cannot', () => {
  expect(entryFaults(aRegisterEntry({ step: null, note: ' ' }))).toEqual(['nothing-said']);
  expect(entryFaults(aRegisterEntry({ step: null, missingParties: ['schools'] }))).toEqual([]);
});

test('a review before the entry holds is a fault', () => {
  expect(entryFaults(aRegisterEntry({ reviewDate: '2026-02-28' }))).toEqual(['review-before-date']);
  expect(entryFaults(aRegisterEntry({ reviewDate: '2026-03-01' }))).toEqual([]);
});

test('a party is not both there and missing', () => {
  const entry = aRegisterEntry({ parties: ['schools', 'venues'], missingParties: ['venues'] });
  expect(entryFaults(entry)).toEqual(['party-missing-and-there']);
});

test('entries stand with the newest day first', () => {
  const plans = [
    aRegisterEntryPlan({ date: '2025-01-01' }, 'old'),
    aRegisterEntryPlan({ date: '2026-01-01' }, 'new'),
  ];
  expect(
    registerEntriesOf(new Map(plans.map((plan) => [plan.id, plan]))).map(({ id }) => id),
  ).toEqual(['new', 'old']);
});

test.each([
  ['a person', { ...aRegisterEntry(), owner: 'Anna Andersson' }],
  ['a party outside the list', { ...aRegisterEntry(), parties: ['Anna Andersson'] }],
  ['a telephone number in the note', aRegisterEntry({ note: 'Ring 070-123 45 67' })],
  ['a review before its day', aRegisterEntry({ reviewDate: '2020-01-01' })],
])('the device takes no entry with %s', (_, body) => {
  expect(() => registerEntrySchema.parse(body)).toThrow();
});

test('the device takes an entry whose note was left out of a project file', () => {
  const body = aRegisterEntry({ step: null, note: '' });
  expect(registerEntrySchema.parse(body)).toEqual(body);
});
