import { type ExportFormat, setFile } from '../../data/export/set-file.ts';
import { type ReadProject, readProject } from '../../data/project/read-project.ts';
import { type ProjectMaking, writeProject } from '../../data/project/write-project.ts';
import type { ExportWords } from '../../domain/export/set-table.ts';
import type { OwnSet } from '../../domain/own-data/own-set.ts';
import type { Project } from '../../domain/project/project.ts';

export interface ProjectDesk {
  write(
    project: Project,
    making: ProjectMaking,
    passphrase: string | null,
  ): Promise<Uint8Array<ArrayBuffer>>;
  read(file: Blob, passphrase: string | null): Promise<ReadProject>;
  table(set: OwnSet, format: ExportFormat, words: ExportWords): Promise<Uint8Array<ArrayBuffer>>;
}

/** Packs and unpacks project files. The same inside a worker and without one. */
export const projectDesk: ProjectDesk = {
  write: writeProject,
  table: setFile,
  read: async (file, passphrase) => {
    try {
      return await readProject(new Uint8Array(await file.arrayBuffer()), passphrase);
    } catch {
      return { status: 'refused', code: 'damaged' };
    }
  },
};
