import type { Language } from '../domain/text/localized-text.ts';
import type { WalkTableWords } from '../domain/walk/files/csv.ts';
import { enWalk } from './en-walk.ts';
import { enWalkFiles } from './en-walk-files.ts';
import { svWalk } from './sv-walk.ts';
import { svWalkFiles } from './sv-walk-files.ts';

/** The words of the tables of a walk in a language. */
export function walkTableWords(language: Language): WalkTableWords {
  const [walk, files] = language === 'sv' ? [svWalk, svWalkFiles] : [enWalk, enWalkFiles];
  return {
    columns: files.columns,
    kinds: walk.observation,
    statuses: walk.status,
    radighet: walk.radighet,
    yes: files.yes,
    no: files.no,
    decimalMark: language === 'sv' ? ',' : '.',
  };
}
