import type { DatedPlan } from '../domain/collaboration/year-wheel.ts';
import type { Words } from './use-text.ts';

/** What is planned, without its day. */
export function datedPlanText(
  { kind, title, placeId }: DatedPlan,
  nameOf: (placeId: string) => string,
  { t }: Words,
): string {
  const place = placeId === null ? '' : nameOf(placeId);
  return [t(`yearWheel.plan.${kind}`), title, place].filter((part) => part !== '').join(', ');
}
