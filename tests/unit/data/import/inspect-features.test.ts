import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  aZippedShapefile,
  outcomeOf,
  pointShapes,
  reportOf,
} from '../../../builders/import-files.ts';

function aFeature(
  properties: Record<string, unknown>,
  coordinates: readonly number[] = [16.5, 59.5],
) {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
}

function aCollection(...features: readonly unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

describe('GeoJSON', () => {
  it('becomes a table of its properties with positions', async () => {
    const report = await reportOf(
      aCollection(aFeature({ namn: 'x', antal: 3 }), aFeature({ sort: 'y' }, [16.6, 59.6])),
    );
    expect(report).toMatchObject({
      kind: 'geojson',
      crs: 'EPSG:4326',
      axisOrder: 'lon-lat',
      rows: 2,
    });
    expect(report.columns).toEqual(['namn', 'antal', 'sort']);
    expect(report.sample[1]).toEqual({ namn: null, antal: null, sort: 'y', lon: 16.6, lat: 59.6 });
  });

  it('gives an area the middle of its box', async () => {
    const ring = [
      [16, 59],
      [16.2, 59],
      [16.2, 59.4],
      [16, 59],
    ];
    const { sample } = await reportOf(
      aCollection({
        type: 'Feature',
        properties: { a: 1 },
        geometry: { type: 'Polygon', coordinates: [ring] },
      }),
    );
    expect(sample[0]).toEqual({ a: 1, lon: 16.1, lat: 59.2 });
  });

  it('with latitude first is turned, and it is told', async () => {
    const report = await reportOf(aCollection(aFeature({ a: 1 }, [59.5, 16.5])));
    expect(report).toMatchObject({ axisOrder: 'lat-lon', warnings: [{ code: 'axes-swapped' }] });
    expect(report.sample[0]).toMatchObject({ lon: 16.5, lat: 59.5 });
  });

  it('in metres is placed, with or without the old member that names the system', async () => {
    const feature = aFeature({ a: 1 }, [674_032, 6_580_822]);
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3006' } };
    for (const text of [
      aCollection(feature),
      JSON.stringify({ type: 'FeatureCollection', crs, features: [feature] }),
    ]) {
      expect(await reportOf(text)).toMatchObject({ crs: 'EPSG:3006', axisOrder: 'east-north' });
    }
  });

  it('one feature a line is numbered by line, and a broken line is refused', async () => {
    const lines = [
      JSON.stringify(aFeature({ a: 1 })),
      '',
      JSON.stringify(aFeature({ a: 2 })),
      '{"type":"Fea',
    ];
    const report = await reportOf(lines.join('\n'));
    expect(report).toMatchObject({ kind: 'geojson', rows: 3, accepted: 2 });
    expect(report.refused).toEqual([{ row: 4, column: null, code: 'not-json' }]);
  });

  it('keeps a property named __proto__ as a column', async () => {
    const text =
      '{"type":"Feature","properties":{"__proto__":5},"geometry":{"type":"Point","coordinates":[16.5,59.5]}}';
    const { columns, sample } = await reportOf(text);
    expect(columns).toEqual(['__proto__']);
    expect(Object.entries(sample[0] ?? {})[0]).toEqual(['__proto__', 5]);
  });

  it('refuses features that are none and geometries that are broken', async () => {
    const broken = {
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates: ['x'] },
    };
    const report = await reportOf(
      aCollection(aFeature({ a: 1 }), { a: 1 }, broken, { ...aFeature({}), geometry: null }),
    );
    expect(report.refused.map(({ row, code }) => [row, code])).toEqual([
      [2, 'not-a-feature'],
      [3, 'geometry-damaged'],
    ]);
    expect(report.warnings).toContainEqual({ code: 'no-position', row: 4 });
  });

  it.each([
    [
      'brackets in brackets',
      `{"type":"FeatureCollection","features":${'['.repeat(5000)}${']'.repeat(5000)}}`,
    ],
    [
      'objects in objects',
      `{"type":"Feature","properties":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)},"geometry":null}`,
    ],
    [
      'coordinates in coordinates',
      aCollection({ type: 'Feature', geometry: { type: 'Point', coordinates: 0 } }).replace(
        '"coordinates":0',
        `"coordinates":${'['.repeat(5000)}${']'.repeat(5000)}`,
      ),
    ],
  ])('5 000 deep is refused: %s', async (_, text) => {
    expect(await outcomeOf(text)).toMatchObject({ ok: false, code: 'nested-too-deep' });
  });

  it('cut off anywhere is refused or read as far as it goes', async () => {
    const text = aCollection(aFeature({ a: 1, b: 'x"{[' }), aFeature({ a: 2 }), aFeature({ a: 3 }));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: text.length - 1 }), async (length) => {
        const outcome = await outcomeOf(text.slice(0, length));
        if (outcome.ok) expect(outcome.rows).toBe(outcome.accepted + outcome.refused.length);
        else expect(['json-damaged', 'json-not-geojson', 'no-rows']).toContain(outcome.code);
      }),
    );
  });
});

describe('GPX', () => {
  const gpx = (inside: string) =>
    `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">${inside}</gpx>`;

  it('gives way-, route- and track points', async () => {
    const report = await reportOf(
      gpx(
        '<wpt lat="59.5" lon="16.5"><name>A &amp; B</name><time>2024-01-03T10:00:00Z</time></wpt><trk><name>Slinga</name><trkseg><trkpt lat="59.6" lon="16.6"><ele>12.5</ele></trkpt></trkseg></trk>',
      ),
    );
    expect(report).toMatchObject({ kind: 'gpx', crs: 'EPSG:4326', rows: 2, accepted: 2 });
    expect(report.sample[0]).toMatchObject({
      point: 'waypoint',
      name: 'A & B',
      time: '2024-01-03T10:00:00Z',
      lon: 16.5,
    });
    expect(report.sample[1]).toMatchObject({
      point: 'track',
      track: 'Slinga',
      ele: 12.5,
      lat: 59.6,
    });
  });

  it('with entities of its own is refused', async () => {
    const text =
      '<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><gpx><wpt lat="59" lon="16"><name>&b;</name></wpt></gpx>';
    expect(await outcomeOf(text)).toMatchObject({ ok: false, code: 'xml-entities' });
  });

  it('with elements 5 000 deep is refused', async () => {
    expect(await outcomeOf(gpx('<a>'.repeat(5000) + '</a>'.repeat(5000)))).toMatchObject({
      ok: false,
      code: 'nested-too-deep',
    });
  });

  it('cut off has its points up to there, and it is told', async () => {
    const text = gpx('<wpt lat="59.5" lon="16.5"/><wpt lat="59.6" lon="16.6"/>');
    const report = await reportOf(text.slice(0, text.lastIndexOf('<wpt') + 8));
    expect(report).toMatchObject({
      rows: 1,
      warnings: expect.arrayContaining([{ code: 'truncated' }]),
    });
  });
});

describe('a zipped shapefile', () => {
  const fields = [
    ['NAMN', 'C', 20],
    ['ANTAL', 'N', 8],
    ['DATUM', 'D', 8],
  ] as const;
  const rows = [
    ['Åsgatan', '3', '20240103'],
    ['Östra', '', '00000000'],
  ];

  it.each([
    [
      'SWEREF 99 TM',
      'PROJCS["SWEREF99_TM",GEOGCS["GCS_SWEREF99"]]',
      'EPSG:3006',
      [674_032, 6_580_822],
    ],
    [
      'a local zone',
      'PROJCS["SWEREF99 15 00",GEOGCS["SWEREF99"]]',
      'EPSG:3009',
      [150_000, 6_580_000],
    ],
    ['RT 90', 'PROJCS["RT90_25_gon_V",GEOGCS["GCS_RT_1990"]]', 'EPSG:3021', [1_628_293, 6_580_994]],
    ['degrees', 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]', 'EPSG:4326', [16.5, 59.5]],
  ] as const)('in %s is placed by its .prj', async (_, prj, crs, point) => {
    const report = await reportOf(
      aZippedShapefile([point, point], fields, rows, { parts: { prj, cpg: 'UTF-8' } }),
    );
    expect(report).toMatchObject({
      kind: 'shapefile',
      encoding: 'utf-8',
      crs,
      rows: 2,
      accepted: 2,
      asks: [],
    });
    expect(report.sample[0]).toMatchObject({ NAMN: 'Åsgatan', ANTAL: 3, DATUM: '2024-01-03' });
    expect(report.sample[1]).toMatchObject({ ANTAL: null, DATUM: null });
    expect(report.sample[0]?.lat).toBeGreaterThan(59);
  });

  it.each([
    ['windows-1252', '1252'],
    ['cp850', '850'],
  ] as const)('with text in %s is read by its .cpg', async (encoding, cpg) => {
    const report = await reportOf(
      aZippedShapefile([[16.5, 59.5]], fields, rows.slice(0, 1), { encoding, parts: { cpg } }),
    );
    expect(report).toMatchObject({ encoding });
    expect(report.sample[0]?.NAMN).toBe('Åsgatan');
  });

  it('without its table is refused, and one cut off has its row refused', async () => {
    const shapes = pointShapes([[16.5, 59.5]]);
    expect(await outcomeOf(zipSync({ 'x.shp': shapes }))).toMatchObject({
      code: 'shapefile-incomplete',
    });
    const report = await reportOf(aZippedShapefile([[16.5, 59.5]], fields, rows));
    expect(report.refused).toEqual([{ row: 2, column: null, code: 'geometry-damaged' }]);
  });
});

describe('a file that is something else', () => {
  const bytes = (text: string) => Uint8Array.from([...text], (letter) => letter.charCodeAt(0));

  it.each([
    ['a PDF named anything', bytes('%PDF-1.7\n1 0 obj'), 'file-is-pdf'],
    ['a web page', bytes('<!DOCTYPE html><html><table></table></html>'), 'file-is-html'],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
      'file-not-supported',
    ],
    ['zeros', new Uint8Array(5000), 'file-not-supported'],
    ['nothing', new Uint8Array(0), 'file-empty'],
    ['a document of words', zipSync({ 'word/document.xml': bytes('<x/>') }), 'file-not-supported'],
    ['other JSON', bytes('{"a":1}'), 'json-not-geojson'],
    ['another zip', zipSync({ 'a.txt': bytes('a') }), 'archive-without-data'],
  ])('%s, is refused', async (_, file, code) => {
    expect(await outcomeOf(file)).toMatchObject({ ok: false, code });
  });
});
