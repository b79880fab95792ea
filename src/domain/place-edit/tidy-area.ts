import type { Area } from '../geo/area.ts';
import { areaOfPolygons, areaPolygons } from '../geo/area-polygons.ts';
import type { LonLat } from '../geo/lon-lat.ts';

/** A centimetre on the ground. Unit: decimals of a degree. */
export const POSITION_DECIMALS = 7;
const STEP = 10 ** POSITION_DECIMALS;

export function tidyPosition([lon, lat]: LonLat): LonLat {
  return [Math.round(lon * STEP) / STEP, Math.round(lat * STEP) / STEP];
}

/** Positions to a centimetre, and no corner twice in a row. A ring stays closed. */
export function tidyArea(area: Area): Area {
  return areaOfPolygons(areaPolygons(area).map((rings) => rings.map(tidyRing)));
}

function tidyRing(ring: readonly LonLat[]): readonly LonLat[] {
  return ring.map(tidyPosition).filter(([lon, lat], index, all) => {
    const before = all[index - 1];
    return before === undefined || before[0] !== lon || before[1] !== lat;
  });
}
