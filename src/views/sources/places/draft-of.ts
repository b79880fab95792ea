import type { Area } from '../../../domain/geo/area.ts';
import type { Place } from '../../../domain/place/place.ts';
import type { OwnPlaceEdit } from '../../../domain/place-edit/own-place-edit.ts';
import { shortName } from '../../../domain/place-edit/own-place-edit.ts';
import type { PlaceDraft } from '../../../state/place-editor-slice.ts';
import type { OwnPlaceVersion } from '../../../state/select-own-places.ts';

const EMPTY: OwnPlaceEdit = { placeId: null, name: '', label: '', versions: [] };

const blank: PlaceDraft = {
  step: 'draw',
  planId: null,
  before: EMPTY,
  version: 0,
  name: '',
  validFrom: '',
  validTo: '',
  area: null,
  line: [],
  isLineDone: false,
  names: { left: '', right: '' },
  since: null,
};

/** A new place: to be drawn, or with an area to begin with. */
export function newDraft(area: Area | null = null, name = ''): PlaceDraft {
  return { ...blank, step: area === null ? 'draw' : 'shape', area, name };
}

/** A version of a kept place. */
export function shapeDraft(planId: string, before: OwnPlaceEdit, version: number): PlaceDraft {
  return {
    ...blank,
    step: 'shape',
    planId,
    before,
    version,
    area: before.versions[version]?.area ?? null,
  };
}

/** A place of the region, which gets a plan of its own once it is saved. */
export function knownDraft({
  id,
  name,
  label,
  boundary,
  validFrom,
  validUntil,
}: Place): PlaceDraft {
  const versions =
    boundary === undefined
      ? []
      : [{ area: boundary.area, validFrom: validFrom ?? null, validTo: validUntil ?? null }];
  return {
    ...blank,
    step: 'shape',
    before: { placeId: id, name, label: shortName(label), versions },
    area: boundary?.area ?? null,
  };
}

export function splitDraft(
  planId: string,
  before: OwnPlaceEdit,
  version: number,
  names: PlaceDraft['names'],
): PlaceDraft {
  return { ...shapeDraft(planId, before, version), step: 'split', names };
}

/** The draft that begins with the area of an imported place. */
export function copyDraft({ area, name }: OwnPlaceVersion): PlaceDraft {
  return newDraft(area, name);
}
