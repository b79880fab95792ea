import { classOf } from '../indicator/classify.ts';

/** Lower bounds as parts of the maximum: its quarters, and the first quarter halved. */
const PARTS_OF_MAXIMUM = [1 / 8, 1 / 4, 1 / 2, 3 / 4] as const;

/**
 * Ascending lower bounds of the five half-open classes of an hour of the week, in incidents a year.
 * The last class is open upwards; nought is no class.
 *
 * Rule: the quarters of `maximum`, rounded up to whole incidents. The first quarter, where most
 * hours lie, is halved, which makes five. `maximum` is the largest count of any hour of the week in
 * any single year (`LargestCounts`), so one colour means one value in every year. Bounds always
 * rise by at least one, so a small maximum leaves the upper classes empty.
 */
export function hourClassBounds(maximum: number): readonly number[] {
  const bounds = [1];
  for (const part of PARTS_OF_MAXIMUM) {
    bounds.push(Math.max((bounds.at(-1) ?? 0) + 1, Math.ceil(maximum * part)));
  }
  return bounds;
}

/**
 * Class 0–4 of an hour of the week, null for nought.
 *
 * `count` covers `years` years and is classed by its mean per year, so several years together keep
 * the colours of one. A mean under the first bound belongs to the lowest class: it is not nought.
 */
export function hourClassOf(
  count: number,
  years: number,
  bounds: readonly number[],
): number | null {
  if (count === 0) return null;
  return classOf(count / Math.max(1, years), bounds) ?? 0;
}
