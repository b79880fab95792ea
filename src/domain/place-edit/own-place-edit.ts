import type { Area } from '../geo/area.ts';
import type { Plan } from '../keeping/plan.ts';

/** Where a place ends during some time. */
export interface PlaceVersion {
  readonly area: Area;
  /** First day, `YYYY-MM-DD`; null: since before anything is known. */
  readonly validFrom: string | null;
  /** Last day, which belongs to it; null: still. */
  readonly validTo: string | null;
}

/** A place that people have drawn, or what they have changed of a place of the region. */
export interface OwnPlaceEdit {
  /** The place of the region that gets these bounds and this name; null: a place of its own. */
  readonly placeId: string | null;
  readonly name: string;
  /** As the map writes it. */
  readonly label: string;
  readonly versions: readonly PlaceVersion[];
}

export type PlaceEditPlan = Plan<'place-edit', OwnPlaceEdit>;

/** Bodies are checked where plans come in, by kind. */
export function isPlaceEditPlan(plan: Plan): plan is PlaceEditPlan {
  return plan.kind === 'place-edit';
}

export const MOST_NAME_LETTERS = 80;
export const MOST_LABEL_LETTERS = 40;

/** Whether the version holds on a day. */
export function isValidOn({ validFrom, validTo }: PlaceVersion, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}

/** What the map writes until somebody says otherwise. */
export function shortName(name: string): string {
  return name.length <= MOST_LABEL_LETTERS ? name : `${name.slice(0, MOST_LABEL_LETTERS - 1)}…`;
}
