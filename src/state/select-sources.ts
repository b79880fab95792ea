import type { PackFile } from '../data/schema/pack-schemas.ts';
import type { OwnSet } from '../domain/own-data/own-set.ts';
import {
  type ContradictionEntry,
  contradictionRegister,
} from '../domain/source/contradiction-register.ts';
import { type SourceEntry, sourceRegister } from '../domain/source/source-register.ts';
import { type DataSlice, ready } from './data-slice.ts';
import { memoizeLast } from './memoize-last.ts';
import type { OwnDataSlice } from './own-data-slice.ts';

const NONE: readonly never[] = [];

const sourcesOf = memoizeLast(
  (
    sources: PackFile<'sources'> | null,
    facts: PackFile<'facts'> | null,
    ownSets: readonly OwnSet[],
  ): readonly SourceEntry[] =>
    sources === null || facts === null
      ? NONE
      : sourceRegister({ ...sources, facts: facts.facts, ownSets }),
);
/** Every source, with what uses it. Empty until the sources and the statements are there. */
export function selectSourceRegister({ pack, ownSets }: DataSlice & Pick<OwnDataSlice, 'ownSets'>) {
  return sourcesOf(ready(pack.sources), ready(pack.facts), ownSets);
}

const contradictionsOf = memoizeLast(
  (
    sources: PackFile<'sources'> | null,
    facts: PackFile<'facts'> | null,
  ): readonly ContradictionEntry[] =>
    sources === null || facts === null
      ? NONE
      : contradictionRegister(sources.contradictions, facts.facts),
);
/** Every contradiction, with the statements that it touches. */
export function selectContradictionRegister({ pack }: DataSlice) {
  return contradictionsOf(ready(pack.sources), ready(pack.facts));
}
