import { useMemo } from 'react';
import type { Area } from '../../../domain/geo/area.ts';
import { areaPolygons } from '../../../domain/geo/area-polygons.ts';
import { type SnapLines, snapLines } from '../../../domain/place-edit/snap-point.ts';
import { ready } from '../../../state/data-slice.ts';
import { selectPlaces } from '../../../state/select-data.ts';
import { selectOwnPlaceVersions } from '../../../state/select-own-places.ts';
import { useApp, useChosen } from '../../../state/use-app.ts';

const NONE: SnapLines = [];

/** Streets and borders. The bounds that are being changed are left out: they would hold their own corners. */
export function useSnapLines(isOn: boolean): SnapLines {
  const basemap = useApp(({ pack }) => ready(pack.basemap));
  const places = useApp(selectPlaces);
  const versions = useApp(selectOwnPlaceVersions);
  const isShaping = useChosen((state) => state.placeDraft?.step === 'shape');
  const planId = useChosen((state) => state.placeDraft?.planId ?? null);
  const placeId = useChosen((state) => state.placeDraft?.before.placeId ?? null);

  const streets = useMemo(
    () => snapLines((basemap?.streets ?? []).flatMap(({ lines }) => lines)),
    [basemap],
  );
  const borders = useMemo(
    () =>
      places.flatMap(({ id, boundary }) =>
        boundary === undefined || (isShaping && id === placeId) ? [] : borderLines(boundary.area),
      ),
    [places, isShaping, placeId],
  );
  const own = useMemo(
    () =>
      versions.flatMap(({ area, origin }) =>
        isShaping && origin.kind === 'plan' && origin.planId === planId ? [] : borderLines(area),
      ),
    [versions, isShaping, planId],
  );
  return useMemo(
    () => (isOn ? [...streets, ...borders, ...own] : NONE),
    [isOn, streets, borders, own],
  );
}

const known = new WeakMap<Area, SnapLines>();

function borderLines(area: Area): SnapLines {
  const lines = known.get(area) ?? snapLines(areaPolygons(area).flat());
  known.set(area, lines);
  return lines;
}
