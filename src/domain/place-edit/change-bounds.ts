import type { Area } from '../geo/area.ts';
import { dayBefore } from './days.ts';
import { type OwnPlaceEdit, type PlaceVersion, shortName } from './own-place-edit.ts';

/** The bounds have always been these: the version gets another area and keeps its days. */
export function correctBounds(edit: OwnPlaceEdit, version: number, area: Area): OwnPlaceEdit {
  return withVersions(edit, version, (one) => [{ ...one, area }]);
}

/** From a day on the bounds are others: the version ends the day before, and another begins. */
export function changeBoundsFrom(
  edit: OwnPlaceEdit,
  version: number,
  area: Area,
  from: string,
): OwnPlaceEdit {
  return withVersions(edit, version, (one) => [
    { ...one, validTo: dayBefore(from) },
    { area, validFrom: from, validTo: one.validTo },
  ]);
}

export interface SplitNames {
  readonly left: string;
  readonly right: string;
}

/**
 * What a place becomes when a version is split. The first keeps the plan, the others are new.
 *
 * With a day, the place ends the day before and two places follow it. Without one, it has always been
 * two: the left part takes its place.
 */
export function splitPlace(
  edit: OwnPlaceEdit,
  version: number,
  { left, right }: { readonly left: Area; readonly right: Area },
  names: SplitNames,
  from: string | null,
): readonly OwnPlaceEdit[] {
  const days = edit.versions[version];
  if (days === undefined) return [edit];
  const part = (name: string, area: Area, validFrom: string | null): OwnPlaceEdit => ({
    placeId: null,
    name,
    label: shortName(name),
    versions: [{ area, validFrom, validTo: days.validTo }],
  });
  if (from === null) {
    const kept = correctBounds(
      { ...edit, name: names.left, label: shortName(names.left) },
      version,
      left,
    );
    return [kept, part(names.right, right, days.validFrom)];
  }
  return [
    withVersions(edit, version, (one) => [{ ...one, validTo: dayBefore(from) }]),
    part(names.left, left, from),
    part(names.right, right, from),
  ];
}

function withVersions(
  edit: OwnPlaceEdit,
  version: number,
  change: (one: PlaceVersion) => readonly PlaceVersion[],
): OwnPlaceEdit {
  return {
    ...edit,
    versions: edit.versions.flatMap((one, index) => (index === version ? change(one) : [one])),
  };
}
