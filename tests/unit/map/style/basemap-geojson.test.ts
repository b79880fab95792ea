import { describe, expect, it } from 'vitest';
import type { BasemapFile } from '#src/data/schema/basemap-file.ts';
import { basemapGeojson } from '#src/map/style/basemap-geojson.ts';
import { aSquare, squareRing } from '../scenes.ts';

describe('basemapGeojson', () => {
  it('joins the blocks of a street to one line for its name, and keeps the street whole', () => {
    const geojson = basemapGeojson(
      aBasemap({
        streets: [
          {
            name: 'Odengatan',
            tier: 2,
            foot: true,
            lines: [
              [
                [18.01, 59.34],
                [18.02, 59.34],
              ],
              [
                [18.0, 59.34],
                [18.01, 59.34],
              ],
            ],
          },
        ],
      }),
    );

    expect(geojson.streets.features).toHaveLength(1);
    expect(geojson.streetNames.features).toHaveLength(1);
    const [name] = geojson.streetNames.features;
    expect(name?.properties).toMatchObject({ name: 'Odengatan', tier: 2 });
    expect(name?.properties?.lengthM).toBeGreaterThan(1100);
    expect(name?.properties?.lengthM).toBeLessThan(1160);
  });

  it('veils everything but the region', () => {
    const [veil] = basemapGeojson(aBasemap({})).veil.features;

    expect(veil?.geometry.coordinates).toHaveLength(2);
    expect(veil?.geometry.coordinates[1]).toEqual(squareRing(18, 59.3, 0.1));
  });

  it('keeps what tells rail and landmarks apart', () => {
    const geojson = basemapGeojson(
      aBasemap({
        rail: [
          {
            kind: 'metro',
            lines: [
              [
                [18, 59.3],
                [18.1, 59.3],
              ],
            ],
          },
        ],
        landmarks: [{ name: 'Hötorget', kind: 'square', position: [18.06, 59.33] }],
      }),
    );

    expect(geojson.rail.features[0]?.properties).toEqual({ kind: 'metro' });
    expect(geojson.landmarks.features[0]).toMatchObject({
      properties: { name: 'Hötorget', kind: 'square' },
      geometry: { type: 'Point', coordinates: [18.06, 59.33] },
    });
  });

  it('is empty, not broken, without a basemap', () => {
    expect(basemapGeojson(null).streets.features).toEqual([]);
    expect(basemapGeojson(null)).toBe(basemapGeojson(null));
  });
});

function aBasemap(given: Partial<BasemapFile>): BasemapFile {
  return {
    version: 1,
    outline: aSquare(18, 59.3, 0.1) as BasemapFile['outline'],
    water: [],
    parks: [],
    greenGround: [],
    streets: [],
    cycleRoutes: [],
    rail: [],
    landmarks: [],
    ...given,
  };
}
