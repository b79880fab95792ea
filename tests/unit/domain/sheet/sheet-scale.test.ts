import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '#src/domain/geo/area.ts';
import { degreeMetres } from '#src/domain/geo/degree-metres.ts';
import { boundsAround, sheetScale } from '#src/domain/sheet/sheet-scale.ts';

const frame = { width: 186, height: 160 };
const LAT = 59.33;

/** So many metres of ground across and down. */
function aBox(widthM: number, heightM: number): Bounds {
  const degree = degreeMetres(LAT);
  const [lon, lat] = [widthM / degree.lon / 2, heightM / degree.lat / 2];
  return [18.06 - lon, LAT - lat, 18.06 + lon, LAT + lat];
}

describe('the scale of a walk on paper', () => {
  it.each([
    [100, 100, 2500],
    [464, 100, 2500],
    [466, 100, 3000],
    [100, 479, 3000],
    [100, 481, 4000],
    [743, 639, 4000],
    [929, 799, 5000],
  ])('of %i × %i m is the largest that holds it: 1:%i', (width, height, ratio) => {
    expect(sheetScale(aBox(width, height), frame)).toEqual({ kind: 'on-foot', ratio });
  });

  it('leaves the margin free on every side', () => {
    expect(sheetScale(aBox(464, 100), frame, 10).ratio).toBe(3000);
    expect(sheetScale(aBox(414, 349), frame, 10).ratio).toBe(2500);
  });

  it('says so where a walk is too long for any scale on foot, and is exact all the same', () => {
    expect(sheetScale(aBox(931, 100), frame)).toEqual({ kind: 'too-long', ratio: 7500 });
    expect(sheetScale(aBox(100, 3100), frame)).toEqual({ kind: 'too-long', ratio: 20000 });
  });

  it('gives one stop the largest scale', () => {
    const bounds = boundsAround([[18.06, LAT]]);
    expect(bounds).toEqual([18.06, LAT, 18.06, LAT]);
    expect(bounds === null ? null : sheetScale(bounds, frame)).toEqual({
      kind: 'on-foot',
      ratio: 2500,
    });
  });

  it('has no box around nothing', () => {
    expect(boundsAround([])).toBeNull();
  });
});

describe('a degree on the ground', () => {
  it('is as long as the ellipsoid says', () => {
    // Published for WGS 84 at 60° N: 55 800 and 111 412 metres.
    expect(degreeMetres(60).lon).toBeCloseTo(55_800, -1);
    expect(degreeMetres(60).lat).toBeCloseTo(111_412, -1);
  });

  it('is within a third of a percent of the sphere', () => {
    const sphere = distance([18, LAT], [19, LAT], { units: 'meters' });
    expect(degreeMetres(LAT).lon / sphere).toBeCloseTo(1, 2);
  });
});
