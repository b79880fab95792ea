import type { Area } from '../domain/geo/area.ts';
import type { Plan } from '../domain/keeping/plan.ts';
import type { OwnSet } from '../domain/own-data/own-set.ts';
import type { OwnPlaceNow } from '../domain/place/with-own-places.ts';
import { isPlaceEditPlan, isValidOn } from '../domain/place-edit/own-place-edit.ts';
import { memoizeLast } from './memoize-last.ts';
import type { OwnDataSlice } from './own-data-slice.ts';
import type { PlansSlice } from './plans-slice.ts';

/** Where a place comes from that is not in the region's data. */
export type OwnPlaceOrigin =
  | { readonly kind: 'plan'; readonly planId: string; readonly version: number }
  | { readonly kind: 'import'; readonly setId: string; readonly source: string };

/** A place that people have drawn, changed or imported, with the bounds of one version. */
export interface OwnPlaceVersion {
  /** Unique over plans, versions and imports. */
  readonly id: string;
  /** The place of the region whose bounds and name it replaces; null: a place of its own. */
  readonly placeId: string | null;
  readonly name: string;
  readonly label: string;
  readonly area: Area;
  /** Days as in `PlaceVersion`. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly origin: OwnPlaceOrigin;
}

const versionsOf = memoizeLast(
  (plans: ReadonlyMap<string, Plan>, ownSets: readonly OwnSet[]): readonly OwnPlaceVersion[] => [
    ...[...plans.values()].filter(isPlaceEditPlan).flatMap(({ id, body }) =>
      body.versions.map(
        (version, index): OwnPlaceVersion => ({
          id: `${id}.${index}`,
          placeId: body.placeId,
          name: body.name,
          label: body.label,
          ...version,
          origin: { kind: 'plan', planId: id, version: index },
        }),
      ),
    ),
    ...ownSets.flatMap(({ id, source, content }) =>
      content.kind !== 'places'
        ? []
        : content.values.map(
            ({ row, name, area }): OwnPlaceVersion => ({
              id: `${id}.${row}`,
              placeId: null,
              name,
              label: name,
              area,
              validFrom: null,
              validTo: null,
              origin: { kind: 'import', setId: id, source },
            }),
          ),
    ),
  ],
);

/** Every version of every own place: drawn ones first, then those of imported files. */
export function selectOwnPlaceVersions({
  plans,
  ownSets,
}: Pick<PlansSlice, 'plans'> & Pick<OwnDataSlice, 'ownSets'>): readonly OwnPlaceVersion[] {
  return versionsOf(plans, ownSets);
}

/** Versions that still hold, one for each place: the last that was begun. */
const nowOf = memoizeLast((versions: readonly OwnPlaceVersion[]): readonly OwnPlaceNow[] => {
  const open = versions
    .filter(({ validTo }) => validTo === null)
    .toSorted((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
  return [...new Map(open.map((version) => [originKey(version), version])).values()];
});

function originKey({ id, origin }: OwnPlaceVersion): string {
  return origin.kind === 'plan' ? origin.planId : id;
}

/** The own places as they are drawn in the views. */
export function selectOwnPlacesNow(
  state: Pick<PlansSlice, 'plans'> & Pick<OwnDataSlice, 'ownSets'>,
): readonly OwnPlaceNow[] {
  return nowOf(selectOwnPlaceVersions(state));
}

const validOn = memoizeLast((versions: readonly OwnPlaceVersion[], day: string) =>
  versions.filter((version) => isValidOn(version, day)),
);

/** The own places as they are on a day, `YYYY-MM-DD`. */
export function selectOwnPlaces(
  state: Pick<PlansSlice, 'plans'> & Pick<OwnDataSlice, 'ownSets'>,
  day: string,
): readonly OwnPlaceVersion[] {
  return validOn(selectOwnPlaceVersions(state), day);
}
