import type {
  OwnPlaceEdit,
  PlaceEditPlan,
  PlaceVersion,
} from '#src/domain/place-edit/own-place-edit.ts';
import { aRectangle } from './places.ts';

export function aVersion(given: Partial<PlaceVersion> = {}): PlaceVersion {
  return { area: aRectangle(), validFrom: null, validTo: null, ...given };
}

export function aPlaceEdit(given: Partial<OwnPlaceEdit> = {}): OwnPlaceEdit {
  const name = given.name ?? 'The yard';
  return { placeId: null, name, label: name, versions: [aVersion()], ...given };
}

export function aPlaceEditPlan(given: Partial<PlaceEditPlan> = {}): PlaceEditPlan {
  const body = given.body ?? aPlaceEdit();
  return {
    id: 'place-edit-1',
    kind: 'place-edit',
    title: body.name,
    changedAt: '2026-11-01T08:00:00.000Z',
    format: 1,
    body,
    ...given,
  };
}
