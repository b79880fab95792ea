import { planFormats } from '../data/keeping/plan-formats.ts';
import { entryFaults, type RegisterEntry } from '../domain/collaboration/register-entry.ts';
import { findPersonalText } from '../domain/text/personal-text.ts';
import type { AppStore } from '../state/app-state.ts';

export interface RegisterPorts {
  /** ISO 8601, UTC. */
  now(): string;
  newId(): string;
}

/** Keeps an entry and gives its id; null where it says nothing, or what must not be kept. */
export function keepRegisterEntry(
  store: AppStore,
  entry: RegisterEntry,
  ports: RegisterPorts,
): string | null {
  if (entryFaults(entry).length > 0 || findPersonalText(entry.note).length > 0) return null;
  const id = `register-entry-${ports.newId()}`;
  store.getState().changePlan({
    id,
    kind: 'register-entry',
    title: '',
    changedAt: ports.now(),
    format: planFormats['register-entry']?.format ?? 1,
    body: { ...entry, note: entry.note.trim() },
  });
  return id;
}
