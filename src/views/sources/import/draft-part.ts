import type { FoundFile } from '../../../domain/own-data/found-file.ts';
import type { MappingDraft } from '../../../domain/own-data/mapping-draft.ts';

/** What every part of the form is given. */
export interface DraftPartProps {
  readonly found: FoundFile;
  readonly draft: MappingDraft;
  readonly onChange: (changed: Partial<MappingDraft>) => void;
}

/** Columns that something can be read from, in the order of the file. */
export function usableColumns({ columns }: FoundFile) {
  return columns.filter(({ leftOut, kind }) => leftOut === null && kind !== 'empty');
}
