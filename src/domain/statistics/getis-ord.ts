import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { adjustPValues } from './benjamini-hochberg.ts';
import { checkCount } from './exposed-count.ts';
import { RELIABLE_UNDER } from './verdict-of-counts.ts';

export type HeatCode = 'hot' | 'cold' | 'within-noise';

export interface CellHeat {
  /** `hot`: more in and around the cell than where the same counts lie in any order. */
  readonly code: HeatCode;
  /** Gi*, in standard deviations. */
  readonly z: number;
  /** Two-sided, of the normal distribution. */
  readonly pValue: number;
  /** The same, adjusted over all cells. The code follows this one. */
  readonly adjustedPValue: number;
}

export type Heat =
  /** In the order of the counts. */
  | { readonly status: 'tested'; readonly cells: readonly CellHeat[] }
  | { readonly status: 'insufficient-data'; readonly reason: 'few-cells' | 'few-events' };

/** With fewer cells, or fewer events in each, the normal distribution is no guide. */
export const FEWEST_CELLS = 30;
/** On average. */
export const FEWEST_PER_CELL = 2;

/**
 * Hot and cold cells: Gi* of Ord and Getis (1995) with weight 1 for a cell and for each of its
 * neighbours, Benjamini–Hochberg adjusted over all cells, reliable under 0.05. Refused under 30 cells, or
 * under 2 events a cell. Throws a RangeError on what is no count.
 *
 * `neighbours` holds for each cell the indexes of the others that count with it.
 *
 * Assumption: without concentration any order of the counts over the cells is as likely as any other, and
 * a sum of up to seven of them is about normal. Neighbouring cells share counts, so the tests are
 * positively dependent, as the adjustment allows. Where events are few the sums are skewed: of 400 drawn
 * maps of 91 to 1 261 cells with Poisson counts and nothing to find, 8–16 % had a hot or cold cell at 2
 * events a cell, 3–5 % at 20. It says where events gather, not where the risk of a person is high.
 */
export function findHeat(
  counts: readonly number[],
  neighbours: readonly (readonly number[])[],
): Heat {
  for (const count of counts) checkCount(count);
  if (counts.length < FEWEST_CELLS) return { status: 'insufficient-data', reason: 'few-cells' };
  const events = counts.reduce((sum, count) => sum + count, 0);
  if (events < FEWEST_PER_CELL * counts.length) {
    return { status: 'insufficient-data', reason: 'few-events' };
  }
  const scores = getisOrd(counts, neighbours);
  const pValues = scores.map((z) => Math.min(1, 2 * normalCdf(-Math.abs(z), 0, 1)));
  const adjusted = adjustPValues(pValues);
  const cells = scores.map((z, index): CellHeat => {
    const [pValue, adjustedPValue] = [pValues[index] ?? 1, adjusted[index] ?? 1];
    const code = z > 0 ? 'hot' : 'cold';
    return {
      code: adjustedPValue < RELIABLE_UNDER ? code : 'within-noise',
      z,
      pValue,
      adjustedPValue,
    };
  });
  return { status: 'tested', cells };
}

/**
 * Gi* of each cell with the weights and the assumption of `findHeat`, of any values; 0 where all values are equal, or
 * where a cell neighbours every other. Throws a RangeError on a value that is no number, or on lists of
 * unequal length.
 */
export function getisOrd(
  values: readonly number[],
  neighbours: readonly (readonly number[])[],
): readonly number[] {
  const cells = values.length;
  if (neighbours.length !== cells) {
    throw new RangeError(`${cells} values, ${neighbours.length} lists of neighbours`);
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / cells;
  if (cells > 0 && !Number.isFinite(mean)) throw new RangeError('a value is no number');
  const off = values.map((value) => value - mean);
  const variance = off.reduce((sum, value) => sum + value ** 2, 0) / cells;
  return off.map((own, index) => {
    const around = neighbours[index] ?? [];
    const weight = around.length + 1;
    const scale = Math.sqrt((variance * weight * (cells - weight)) / (cells - 1));
    if (!(scale > 0)) return 0;
    return around.reduce((sum, other) => sum + (off[other] ?? 0), own) / scale;
  });
}
