import { expect, test } from 'vitest';
import { keepRegisterEntry } from '#src/commands/keep-register-entry.ts';
import { readPlan } from '#src/data/keeping/read-plan.ts';
import { createAppStore } from '#src/state/app-state.ts';
import { aRegisterEntry } from '../../builders/register-entries.ts';

const ports = { now: () => '2026-03-02T08:00:00.000Z', newId: () => 'one' };

test('an entry is kept in a form that is read again, and undone in one step', () => {
  const store = createAppStore();

  const id = keepRegisterEntry(store, aRegisterEntry({ note: ' Möte i maj. ' }), ports);

  const plan = store.getState().plans.get(id ?? '');
  expect(plan?.body).toEqual(aRegisterEntry({ note: 'Möte i maj.' }));
  expect(readPlan(JSON.parse(JSON.stringify(plan)))).toMatchObject({ status: 'read', plan });
  store.temporal.getState().undo();
  expect(store.getState().plans.size).toBe(0);
});

test.each([
  ['says nothing', aRegisterEntry({ step: null })],
  ['has an address in its note', aRegisterEntry({ note: 'Skriv till anna@example.org' })],
])('an entry that %s is not kept', (_, entry) => {
  const store = createAppStore();
  expect(keepRegisterEntry(store, entry, ports)).toBeNull();
  expect(store.getState().plans.size).toBe(0);
});
