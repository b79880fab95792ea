import { describe, expect, it } from 'vitest';
import { aTable, reportOf } from '../../../builders/import-files.ts';

describe('coordinates in columns', () => {
  it.each([
    ['lat;lon', '59,5;16,5', 'EPSG:4326', 'lat-lon', [16.5, 59.5]],
    ['Longitud;Latitud', '16.5;59.5', 'EPSG:4326', 'lon-lat', [16.5, 59.5]],
    ['N;E', '6 580 822;674 032', 'EPSG:3006', 'north-east', [18.06, 59.33]],
    ['x;y', '674032;6580822', 'EPSG:3006', 'east-north', [18.06, 59.33]],
    ['X;Y', '6580994;1628293', 'EPSG:3021', 'north-east', [18.06, 59.33]],
    [
      'N SWEREF 99 16 30;E SWEREF 99 16 30',
      '6580000;150000',
      'EPSG:3010',
      'north-east',
      [16.5, 59.34],
    ],
    ['N (EPSG:3012);E (EPSG:3012)', '6580000;150000', 'EPSG:3012', 'north-east', [14.25, 59.34]],
    ['koordinat;n', '59.5, 16.5;1', 'EPSG:4326', 'lat-lon', [16.5, 59.5]],
    ['geom;n', 'POINT (16.5 59.5);1', 'EPSG:4326', 'lon-lat', [16.5, 59.5]],
  ] as const)('named %s are placed', async (header, row, crs, axisOrder, [lon, lat]) => {
    const report = await reportOf(aTable(header, row, row));
    expect(report).toMatchObject({ crs, axisOrder, accepted: 2, asks: [] });
    expect(report.sample[0]?.lon).toBeCloseTo(lon, 2);
    expect(report.sample[0]?.lat).toBeCloseTo(lat, 2);
  });

  it('are found by their values where no name tells', async () => {
    const report = await reportOf(aTable('a;b;c', '1;59,33451;16,06321', '2;59,33452;16,06322'));
    expect(report).toMatchObject({ crs: 'EPSG:4326', axisOrder: 'lat-lon' });
  });

  it('are not seen in ages and weights', async () => {
    const report = await reportOf(aTable('a;b', '12,5;60,1', '13,5;61,2'));
    expect(report.crs).toBeNull();
    expect(report.sample[0]).not.toHaveProperty('lon');
  });

  it('with swapped names are turned the right way, and it is told', async () => {
    const report = await reportOf(aTable('lat,lon', '16.0632,59.3345', '16.0732,59.3445'));
    expect(report).toMatchObject({ axisOrder: 'lon-lat', crs: 'EPSG:4326' });
    expect(report.sample[0]).toEqual({ lat: 59.3345, lon: 16.0632 });
    expect(report.warnings).toContainEqual({ code: 'axes-swapped', column: 'lon' });
  });

  it('in a local zone that nothing names are asked about and not placed', async () => {
    const report = await reportOf(aTable('N;E', '6474000;185000', '6474100;185100'));
    expect(report).toMatchObject({ crs: null, axisOrder: 'north-east', asks: ['crs'] });
    expect(report.sample[0]).toEqual({ N: 6_474_000, E: 185_000 });
  });

  it('in the zone of the region get it as a suggestion, and it is still asked', async () => {
    const report = await reportOf(aTable('N;E', '6474000;185000', '6474100;185100'), {
      suggestZone: () => 'EPSG:3009',
    });
    expect(report).toMatchObject({ crs: 'EPSG:3009', asks: ['crs'] });
    expect(report.sample[0]?.lon).toBeCloseTo(15.6, 2);
  });

  it('that contradict the system the file names follow the values, and are asked about', async () => {
    const report = await reportOf(
      aTable('N SWEREF 99 TM;E SWEREF 99 TM', '59,33451;16,06321', '59,33452;16,06322'),
    );
    expect(report).toMatchObject({ crs: 'EPSG:4326', asks: ['crs'] });
    expect(report.warnings[0]?.code).toBe('crs-contradicts-values');
  });

  it('are refused row by row where they cannot be read or lie abroad, and may be missing', async () => {
    const report = await reportOf(
      aTable(
        'id;lat;lon',
        '1;59,5;16,5',
        '2;;',
        '3;abc;16,5',
        '4;16,5;59,5',
        '5;59,5;16,6',
        '6;59,5;16,7',
        '7;59,5;16,8',
        '8;0;0',
      ),
    );
    expect(report.refused).toEqual([
      { row: 4, column: 'lat', code: 'not-a-position' },
      { row: 5, column: 'lat', code: 'position-outside-sweden' },
    ]);
    expect(report.warnings).toEqual([
      { code: 'no-position', row: 3 },
      { code: 'no-position', row: 9 },
    ]);
    expect(report.sample[1]).toMatchObject({ lon: null, lat: null });
  });
});
