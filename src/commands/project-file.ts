import type { ExportFormat } from '../data/export/set-file.ts';
import type { ReadProject } from '../data/project/read-project.ts';
import type { ExportWords } from '../domain/export/set-table.ts';
import type { OwnSet } from '../domain/own-data/own-set.ts';
import { mergeProject } from '../domain/project/merge-project.ts';
import type { Project } from '../domain/project/project.ts';
import type { AppStore } from '../state/app-state.ts';
import { selectRegion } from '../state/select-data.ts';
import type { ProjectDesk } from '../workers/project/project-desk.ts';

export interface ProjectPorts {
  readonly desk: ProjectDesk;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  readonly newId: () => string;
}

export interface ProjectReport {
  readonly added: number;
  readonly unchanged: number;
  readonly both: number;
}

/** Handing work over, and taking it in. */
export interface ProjectActions {
  write(project: Project, passphrase: string | null): Promise<Uint8Array<ArrayBuffer>>;
  read(file: Blob, passphrase: string | null): Promise<ReadProject>;
  /** A set as a table that others can open. */
  table(set: OwnSet, format: ExportFormat, words: ExportWords): Promise<Uint8Array<ArrayBuffer>>;
  /** One step that can be undone. `copyName`: of what differs from what is here. */
  merge(project: Project, copyName: (name: string) => string): ProjectReport;
}

export function projectActions(
  store: AppStore,
  { desk, now, newId }: ProjectPorts,
): ProjectActions {
  return {
    write: (project, passphrase) => {
      const regionId = selectRegion(store.getState())?.id ?? '';
      return desk.write(project, { madeAt: now(), regionId }, passphrase);
    },
    read: (file, passphrase) => desk.read(file, passphrase),
    table: (set, format, words) => desk.table(set, format, words),
    merge: (project, copyName) => {
      const { plans, ownSets } = store.getState();
      const merged = mergeProject({ plans: [...plans.values()], sets: ownSets }, project, {
        newId,
        copyName,
      });
      store.setState({
        plans: new Map([...plans, ...merged.plans.map((plan) => [plan.id, plan] as const)]),
        ownSets: [...ownSets, ...merged.sets],
      });
      return { added: merged.added, unchanged: merged.unchanged, both: merged.both.length };
    },
  };
}
