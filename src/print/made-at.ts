import type { ExploreSheet } from '../domain/sheet/explore-sheet.ts';

export type Made = ExploreSheet['made'];

/** The clock as a sheet writes it. */
export function madeAt(now: Date): Made {
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    date: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    time: `${two(now.getHours())}:${two(now.getMinutes())}`,
  };
}
