import { type PairedRow, type Pairs, readPairs } from '../bivariate/read-pairs.ts';
import type { ExploreSheetInput } from './explore-sheet-input.ts';
import { pairedCounts } from './incidents-for-audience.ts';

/** As the sheet's audience may see them; null where they are not shown. */
export function pairsForSheet(
  { layers, indicator, year, audience, incidents }: ExploreSheetInput,
  rows: readonly PairedRow[],
): Pairs | null {
  if (!layers.pair || indicator === null) return null;
  return readPairs(rows, indicator, year, pairedCounts(audience, incidents?.counts ?? null));
}
