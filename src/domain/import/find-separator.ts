import { splitDelimited } from './split-delimited.ts';

/** In order of trust: what is never a decimal mark or part of a sentence comes first. */
const SEPARATORS = ['\t', ';', '|', ','] as const;
const LOOKED_AT = 65_536;
const ROWS_LOOKED_AT = 200;
const STEADY = 0.9;

export interface FoundSeparator {
  readonly separator: string;
  /** Characters of a `sep=` line at the top, its line end included. */
  readonly skip: number;
}

/** A `sep=` line decides; else the separator that gives the most rows of one width. */
export function findSeparator(text: string): FoundSeparator {
  const stated = /^sep=(.|\t)\r?(?:\n|$)/i.exec(text.slice(0, 16));
  if (stated?.[1] !== undefined) return { separator: stated[1], skip: stated[0].length };
  const sample = text.slice(0, LOOKED_AT);
  const scored = SEPARATORS.map((separator) => ({ separator, ...steadiness(sample, separator) }));
  const steady = scored.find(({ width, share }) => width > 1 && share >= STEADY);
  if (steady !== undefined) return { separator: steady.separator, skip: 0 };
  const best = scored
    .filter(({ width }) => width > 1)
    .sort((a, b) => b.share * Math.log2(b.width) - a.share * Math.log2(a.width))[0];
  return { separator: best?.separator ?? ';', skip: 0 };
}

function steadiness(sample: string, separator: string) {
  const widths = new Map<number, number>();
  let rows = 0;
  for (const { cells, fault } of splitDelimited(sample, separator)) {
    if (fault !== undefined || (cells.length === 1 && cells[0]?.trim() === '')) continue;
    widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
    if (++rows >= ROWS_LOOKED_AT) break;
  }
  let width = 1;
  let most = 0;
  // A preamble makes short rows, so among widths above one the commonest is what counts.
  for (const [candidate, count] of widths) {
    if (candidate > 1 && count > most) [width, most] = [candidate, count];
  }
  return { width, share: rows === 0 ? 0 : most / rows };
}
