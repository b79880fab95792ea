import type { Place, PlaceType } from '../place/place.ts';
import type { SeriesBreak } from '../region/region.ts';

const concerned: Readonly<Record<SeriesBreak['concerns'], readonly PlaceType[]>> = {
  stadsdelsomrade: ['stadsdelsomrade'],
  lokalpolisomrade: ['lokalpolisomrade', 'former-lokalpolisomrade'],
};

/** Breaks of a place's own series: those that concern its kind of area. */
export function breaksOf(
  place: Pick<Place, 'type'> | undefined,
  breaks: readonly SeriesBreak[],
): readonly SeriesBreak[] {
  if (place === undefined) return [];
  return breaks.filter(({ concerns }) => concerned[concerns].includes(place.type));
}

/** A value of a year that ended before the break: it must have been recomputed for the area of today. */
export function isBeforeBreak(year: number, breaks: readonly SeriesBreak[]): boolean {
  return breaks.some(({ date }) => year < yearOf(date));
}

/** Breaks that lie between two years. */
export function breaksBetween(
  a: number,
  b: number,
  breaks: readonly SeriesBreak[],
): readonly SeriesBreak[] {
  const [first, last] = a < b ? [a, b] : [b, a];
  return breaks.filter(({ date }) => first < yearOf(date) && last >= yearOf(date));
}

/** Fractional year: 1 July 2023 is about 2023.5. */
export function positionOfBreak({ date }: SeriesBreak): number {
  const year = yearOf(date);
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (Date.parse(`${date}T00:00:00Z`) - start) / (end - start);
}

function yearOf(isoDate: string): number {
  return Number(isoDate.slice(0, 4));
}
