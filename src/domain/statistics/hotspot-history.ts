import type { HeatCode } from './getis-ord.ts';

/**
 * How the hot years of a cell lie among all the years:
 *
 * - `none`: no year is hot.
 * - `persistent`: every year is hot.
 * - `emerging`: the hot years are one unbroken row that reaches the latest year, not the first.
 * - `former`: the hot years are one unbroken row that ended before the latest year.
 * - `intermittent`: at least one year that is not hot lies between two that are.
 *
 * A cold year is a year that is not hot.
 */
export type HotspotClass = 'persistent' | 'emerging' | 'intermittent' | 'former' | 'none';

/** What `findHeat` says of the same cells, in the same order, in one whole year. */
export interface HotspotYear {
  readonly year: number;
  readonly codes: readonly HeatCode[];
}

export type HotspotHistory =
  /** In the order of the cells. */
  | { readonly status: 'classified'; readonly classes: readonly HotspotClass[] }
  | { readonly status: 'insufficient-data'; readonly reason: 'few-years' | 'year-missing' };

/** With two years nothing can come and go. */
export const FEWEST_HOTSPOT_YEARS = 3;

/**
 * The class of each cell over years in any order. Refused under three years, or when a year between the
 * first and the last is not there. Throws a RangeError on years with unequal numbers of cells, or on a
 * year that is there twice.
 *
 * Assumption: each year is tested by itself, so a year that only just fails the test breaks a row.
 */
export function classifyHotspots(years: readonly HotspotYear[]): HotspotHistory {
  const ordered = years.toSorted((a, b) => a.year - b.year);
  const [first] = ordered;
  if (first === undefined || ordered.length < FEWEST_HOTSPOT_YEARS) {
    return { status: 'insufficient-data', reason: 'few-years' };
  }
  for (const [index, { year, codes }] of ordered.entries()) {
    if (codes.length !== first.codes.length) throw new RangeError(`other cells in ${year}`);
    if (year === ordered[index - 1]?.year) throw new RangeError(`${year} is there twice`);
  }
  if (ordered.some(({ year }, index) => year !== first.year + index)) {
    return { status: 'insufficient-data', reason: 'year-missing' };
  }
  const classes = first.codes.map((_, cell) =>
    classOf(ordered.map(({ codes }) => codes[cell] === 'hot')),
  );
  return { status: 'classified', classes };
}

/** `isHot` by year, oldest first. */
function classOf(isHot: readonly boolean[]): HotspotClass {
  const rows = isHot.filter((hot, index) => hot && isHot[index - 1] !== true).length;
  if (rows === 0) return 'none';
  if (rows > 1) return 'intermittent';
  if (isHot.at(-1) !== true) return 'former';
  return isHot[0] === true ? 'persistent' : 'emerging';
}
