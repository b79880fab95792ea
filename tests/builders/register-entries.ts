import type { RegisterEntry, RegisterEntryPlan } from '#src/domain/collaboration/register-entry.ts';

export function aRegisterEntry(changes: Partial<RegisterEntry> = {}): RegisterEntry {
  return {
    placeId: 'torget',
    date: '2026-03-01',
    step: 'starting',
    parties: [],
    missingParties: [],
    reviewDate: null,
    note: '',
    ...changes,
  };
}

export function aRegisterEntryPlan(
  changes: Partial<RegisterEntry> = {},
  id = 'register-entry-1',
): RegisterEntryPlan {
  return {
    id,
    kind: 'register-entry',
    title: '',
    changedAt: '2026-03-02T08:00:00.000Z',
    format: 1,
    body: aRegisterEntry(changes),
  };
}
