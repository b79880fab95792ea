import type { StateCreator } from 'zustand/vanilla';
import type { ImportProgress } from '../data/import/inspect-file.ts';
import type { ImportChoices } from '../domain/import/import-choices.ts';
import type { FileRefusal } from '../domain/import/import-report.ts';
import type { Taken } from '../domain/own-data/file-taker.ts';
import type { FoundFile } from '../domain/own-data/found-file.ts';
import type { MappingRefusal } from '../domain/own-data/map-rows.ts';
import type { MappingDraft } from '../domain/own-data/mapping-draft.ts';
import type { ReadWalkFile } from '../domain/walk/files/walk-file.ts';

/** A file that is known, and what is to be done with it. */
export interface OpenFile {
  readonly found: FoundFile;
  readonly choices: ImportChoices;
  readonly draft: MappingDraft;
}

/** How far the import of one file has come. */
export type ImportStage =
  | { readonly status: 'none' }
  /** `before`: what is shown again if the reading is stopped. */
  | {
      readonly status: 'reading';
      readonly fileName: string;
      readonly totalBytes: number;
      readonly progress: ImportProgress | null;
      readonly before: OpenFile | null;
    }
  | { readonly status: 'refused'; readonly fileName: string; readonly refusal: FileRefusal }
  | {
      readonly status: 'found';
      readonly step: 'contents' | 'mapping';
      readonly file: OpenFile;
      readonly refusal: MappingRefusal | null;
    }
  | {
      readonly status: 'taking';
      readonly file: OpenFile;
      readonly progress: ImportProgress | null;
    }
  | {
      readonly status: 'done';
      readonly file: OpenFile;
      readonly setId: string;
      readonly result: Omit<Taken, 'content'>;
    };

/** A file that a walk has left as, or that was offered as one. */
export interface BroughtWalk {
  readonly fileName: string;
  readonly found: ReadWalkFile;
}

export interface ImportSlice {
  readonly importStage: ImportStage;
  /** Files that were dropped together with the one that is read: one is taken at a time. */
  readonly filesPassedOver: readonly string[];
  setImportStage(stage: ImportStage): void;
  passOverFiles(names: readonly string[]): void;
  /** A project file that was dropped, until it has been opened. */
  readonly broughtProject: (Blob & { readonly name: string }) | null;
  bringProject(file: (Blob & { readonly name: string }) | null): void;
  /** A file of a walk, until it has been taken in or let go. */
  readonly broughtWalk: BroughtWalk | null;
  /** How many there have been: the same file may be brought again, changed. */
  readonly walksBrought: number;
  bringWalk(brought: BroughtWalk | null): void;
  /** Only while a file is open. */
  changeDraft(draft: MappingDraft): void;
}

export const createImportSlice: StateCreator<ImportSlice, [], [], ImportSlice> = (set) => ({
  importStage: { status: 'none' },
  filesPassedOver: [],
  broughtProject: null,
  bringProject: (broughtProject) => set({ broughtProject }),
  broughtWalk: null,
  walksBrought: 0,
  bringWalk: (broughtWalk) =>
    set(({ walksBrought }) => ({ broughtWalk, walksBrought: walksBrought + 1 })),
  setImportStage: (importStage) => set({ importStage }),
  passOverFiles: (filesPassedOver) => set({ filesPassedOver }),
  changeDraft: (draft) =>
    set(({ importStage }) =>
      importStage.status === 'found'
        ? {
            importStage: {
              ...importStage,
              refusal: null,
              file: { ...importStage.file, draft },
            },
          }
        : {},
    ),
});
