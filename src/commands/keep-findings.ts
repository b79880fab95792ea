import type { FindingShelf } from '../data/finding-shelf.ts';
import { isSameFinding, type KeptFinding } from '../domain/compare/kept-finding.ts';
import type { AppStore } from '../state/app-state.ts';

/** What a person can do with findings. */
export interface FindingActions {
  keep(finding: KeptFinding): Promise<void>;
  remove(id: string): Promise<void>;
  /** Brings back what was removed last. */
  restore(): Promise<void>;
}

export async function loadFindings(store: AppStore, shelf: FindingShelf): Promise<void> {
  try {
    const { findings, setAside } = await shelf.load();
    store.getState().receiveFindings(findings, setAside);
  } catch {
    store.getState().failFindings();
  }
}

/** Says that something is saved, removed or back only after the device has taken it. */
export function findingActions(store: AppStore, shelf: FindingShelf): FindingActions {
  const { reportFinding } = store.getState();
  const listed = () => store.getState().findings;
  const put = async (finding: KeptFinding, kind: 'saved' | 'restored') => {
    try {
      await shelf.put(finding);
      const others = listed().filter(({ id }) => id !== finding.id);
      const findings = [...others, finding].toSorted((a, b) => a.id.localeCompare(b.id));
      reportFinding({ kind }, findings);
    } catch {
      reportFinding({ kind: 'failed' });
    }
  };
  return {
    keep: async (finding) => {
      if (listed().some((one) => isSameFinding(one, finding))) {
        reportFinding({ kind: 'again' });
        return;
      }
      reportFinding({ kind: 'saving' });
      await put(finding, 'saved');
    },
    remove: async (id) => {
      const finding = listed().find((one) => one.id === id);
      if (finding === undefined) return;
      try {
        await shelf.remove(id);
        reportFinding(
          { kind: 'removed', finding },
          listed().filter((one) => one.id !== id),
        );
      } catch {
        reportFinding({ kind: 'failed' });
      }
    },
    restore: async () => {
      const { findingEvent } = store.getState();
      if (findingEvent?.kind === 'removed') await put(findingEvent.finding, 'restored');
    },
  };
}
