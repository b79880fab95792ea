import type { Area } from '#src/domain/geo/area.ts';
import type { LonLat } from '#src/domain/geo/lon-lat.ts';
import {
  holesOf,
  ringSquareMetres,
  sharedSquareMetres,
  squareMetres,
  unionOf,
} from './geometry.ts';
import type { IssueLog } from './issue-log.ts';

/** Report of the ground between the stadsdelar that belongs to none. */
export const GAPS = 'gaps.geojson';

/** Square metres; less is what five decimals can leave along a shared edge. */
export const TOLERANCE_M2 = 1;

export interface NamedArea {
  readonly id: string;
  readonly area: Area;
}

export interface StadsdelarMeasure {
  /** Unit: square metres, all of them. */
  readonly sumM2: number;
  readonly unionM2: number;
  readonly largestOverlapM2: number;
  readonly largestGapM2: number;
  readonly gaps: number;
}

/** No ground belongs to two stadsdelar, and none between them to no one. */
export function checkStadsdelar(
  stadsdelList: readonly NamedArea[],
  file: string,
  log: IssueLog,
): StadsdelarMeasure {
  let largestOverlapM2 = 0;
  stadsdelList.forEach((one, index) => {
    for (const other of stadsdelList.slice(index + 1)) {
      const areaM2 = sharedSquareMetres(one.area, other.area);
      largestOverlapM2 = Math.max(largestOverlapM2, areaM2);
      if (areaM2 > TOLERANCE_M2) {
        log.error(
          'stadsdelar-overlap',
          { file, record: one.id },
          { other: other.id, areaM2: roundM2(areaM2) },
        );
      }
    }
  });
  const whole = unionOf(stadsdelList.map((stadsdel) => stadsdel.area));
  const gaps = holesOf(whole);
  for (const gap of gaps) {
    const areaM2 = ringSquareMetres(gap);
    if (areaM2 > TOLERANCE_M2) {
      const at = gap[0]?.join(', ') ?? '';
      log.error('stadsdelar-gap', { file }, { at, areaM2: roundM2(areaM2) });
    }
  }
  if (gaps.length > 0) log.reports.set(GAPS, gapsAsGeoJson(gaps));
  return {
    sumM2: roundM2(stadsdelList.reduce((sum, { area }) => sum + squareMetres(area), 0)),
    unionM2: roundM2(squareMetres(whole)),
    largestOverlapM2: roundM2(largestOverlapM2),
    largestGapM2: roundM2(Math.max(0, ...gaps.map(ringSquareMetres))),
    gaps: gaps.length,
  };
}

function roundM2(value: number): number {
  return Math.round(value * 100) / 100;
}

function gapsAsGeoJson(gaps: readonly (readonly LonLat[])[]): string {
  const features = gaps.map((ring) => ({
    type: 'Feature',
    properties: { areaM2: roundM2(ringSquareMetres(ring)) },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 2)}\n`;
}
