import { useMemo } from 'react';
import type { Area } from '../../../domain/geo/area.ts';
import { boundsOf } from '../../../domain/geo/bounds-of.ts';
import { ready } from '../../../state/data-slice.ts';
import {
  selectPlacesById,
  selectRegion,
  selectStadsdelPlaces,
} from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { type MapWindow, wholeWindow } from './map-window.ts';
import { type SmallMapFrame, smallMapFrame } from './project-places.ts';
import { startBounds } from './start-bounds.ts';

/** What lies under the places of every still map. */
export interface MapGround {
  readonly frame: SmallMapFrame;
  readonly outline: string;
  readonly water: string;
  readonly borders: string;
  areaOf(placeId: string): Area | undefined;
  /** What maps of these areas show at first. */
  startOf(areas: readonly Area[]): MapWindow;
}

/** Null until the region's own border is there. */
export function useMapGround(): MapGround | null {
  const places = useApp(selectPlacesById);
  const region = useApp(selectRegion);
  const stadsdelList = useApp(selectStadsdelPlaces);
  const water = useApp(({ pack }) => ready(pack.basemap)?.water);
  return useMemo(() => {
    const whole = places.get(region?.areaId ?? '')?.boundary?.area;
    if (whole === undefined || region === null) return null;
    const wholeBounds = boundsOf(whole);
    const frame = smallMapFrame(whole, region.center);
    return {
      frame,
      outline: frame.pathOf(whole),
      water: (water ?? []).map(frame.pathOf).join(''),
      borders: stadsdelList.map(({ boundary }) => frame.pathOf(boundary.area)).join(''),
      startOf: (areas) => {
        const bounds = startBounds(wholeBounds, areas);
        return bounds === wholeBounds ? wholeWindow(frame) : frame.windowOf(bounds);
      },
      areaOf: (placeId) => places.get(placeId)?.boundary?.area,
    };
  }, [places, region, stadsdelList, water]);
}
