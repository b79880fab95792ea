import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLonLat } from '#src/data/import/coordinate-projections.ts';
import { suggestZoneIn } from '#src/data/import/suggest-zone.ts';
import { localZones, namedSystem } from '#src/domain/import/coordinate-systems.ts';

interface Grid {
  readonly meridian: number;
  readonly scale: number;
  readonly falseNorth: number;
  readonly falseEast: number;
}

/** Gauss–Krüger on GRS 80 by the series that Lantmäteriet publishes: another way than proj4's. */
function toGrid(
  lonDegrees: number,
  latDegrees: number,
  grid: Grid,
): readonly [east: number, north: number] {
  const axis = 6_378_137;
  const flattening = 1 / 298.257222101;
  const e2 = flattening * (2 - flattening);
  const n = flattening / (2 - flattening);
  const rectified = (axis / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const lat = (latDegrees * Math.PI) / 180;
  const lon = ((lonDegrees - grid.meridian) * Math.PI) / 180;
  const sin = Math.sin(lat);
  const conformal =
    lat -
    sin *
      Math.cos(lat) *
      (e2 +
        ((5 * e2 ** 2 - e2 ** 3) / 6) * sin ** 2 +
        ((104 * e2 ** 3 - 45 * e2 ** 4) / 120) * sin ** 4 +
        ((1237 * e2 ** 4) / 1260) * sin ** 6);
  const xi = Math.atan(Math.tan(conformal) / Math.cos(lon));
  const eta = Math.atanh(Math.cos(conformal) * Math.sin(lon));
  const terms = [
    n / 2 - (2 * n ** 2) / 3 + (5 * n ** 3) / 16 + (41 * n ** 4) / 180,
    (13 * n ** 2) / 48 - (3 * n ** 3) / 5 + (557 * n ** 4) / 1440,
    (61 * n ** 3) / 240 - (103 * n ** 4) / 140,
    (49_561 * n ** 4) / 161_280,
  ];
  const north = terms.reduce(
    (sum, b, k) => sum + b * Math.sin(2 * (k + 1) * xi) * Math.cosh(2 * (k + 1) * eta),
    xi,
  );
  const east = terms.reduce(
    (sum, b, k) => sum + b * Math.cos(2 * (k + 1) * xi) * Math.sinh(2 * (k + 1) * eta),
    eta,
  );
  return [
    grid.falseEast + grid.scale * rectified * east,
    grid.falseNorth + grid.scale * rectified * north,
  ];
}

const inSweden = fc.tuple(
  fc.double({ min: 11, max: 24, noNaN: true }),
  fc.double({ min: 55.3, max: 69, noNaN: true }),
);
const SWEREF_TM: Grid = { meridian: 15, scale: 0.9996, falseNorth: 0, falseEast: 500_000 };
/** RT 90 2.5 gon V straight from SWEREF 99, within a few decimetres. */
const RT90: Grid = {
  meridian: 15 + 48 / 60 + 22.624306 / 3600,
  scale: 1.00000561024,
  falseNorth: -667.711,
  falseEast: 1_500_064.274,
};

function expectBack(code: Parameters<typeof toLonLat>[0], grid: Grid, digits: number) {
  return fc.property(inSweden, ([lon, lat]) => {
    const [east, north] = toGrid(lon, lat, grid);
    const [foundLon, foundLat] = toLonLat(code, east, north);
    expect(foundLon).toBeCloseTo(lon, digits);
    expect(foundLat).toBeCloseTo(lat, digits);
  });
}

describe('coordinates', () => {
  it('in SWEREF 99 TM come back to where they were', () => {
    fc.assert(expectBack('EPSG:3006', SWEREF_TM, 7));
  });

  it('in RT 90 2.5 gon V come back within a metre', () => {
    fc.assert(expectBack('EPSG:3021', RT90, 4));
  });

  it.each(localZones)(
    'in the local zone %s come back to where they were',
    (code, degrees, minutes) => {
      const meridian = Number(degrees) + Number(minutes) / 60;
      const grid: Grid = { meridian, scale: 1, falseNorth: 0, falseEast: 150_000 };
      fc.assert(
        fc.property(
          fc.double({ min: -1.5, max: 1.5, noNaN: true }),
          fc.double({ min: 55.3, max: 69, noNaN: true }),
          (offset, lat) => {
            const [east, north] = toGrid(meridian + offset, lat, grid);
            const [foundLon, foundLat] = toLonLat(code, east, north);
            expect(foundLon).toBeCloseTo(meridian + offset, 7);
            expect(foundLat).toBeCloseTo(lat, 7);
          },
        ),
      );
    },
  );
});

describe('a zone', () => {
  const codes = localZones.map(([code]) => code);

  it('is suggested when it is the only one that puts the points in the region', () => {
    const suggest = suggestZoneIn([15.4, 58.3, 15.8, 58.5]);
    expect(suggest(codes, 6_474_000, 185_000)).toBe('EPSG:3009');
    expect(suggest(codes, 6_574_000, 185_000)).toBeNull();
  });
});

describe('a system', () => {
  it.each([
    ['X (EPSG:3006)', 'EPSG:3006'],
    ['urn:ogc:def:crs:EPSG::3011', 'EPSG:3011'],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326'],
    ['PROJCS["SWEREF99_TM",GEOGCS["GCS_SWEREF99"]]', 'EPSG:3006'],
    ['SWEREF 99 16 30', 'EPSG:3010'],
    ['SWEREF99_18_45 N', 'EPSG:3015'],
    ['sweref991330', 'EPSG:3008'],
    ['PROJCS["RT90_25_gon_V",GEOGCS["GCS_RT_1990"]]', 'EPSG:3021'],
    ['GEOGCS["GCS_WGS_1984"]', 'EPSG:4326'],
  ])('is known by the name %s', (text, code) => {
    expect(namedSystem(text)).toEqual({ kind: 'system', code });
  });

  it('that is not read is told from one that is not named', () => {
    expect(namedSystem('EPSG:3857')).toMatchObject({ kind: 'unsupported' });
    expect(namedSystem('Antal')).toBeNull();
  });
});
