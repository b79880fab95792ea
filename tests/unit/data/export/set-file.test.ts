import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExportFormat, setFile, tableCsv } from '#src/data/export/set-file.ts';
import { setTable } from '#src/domain/export/set-table.ts';
import type { OwnSet } from '#src/domain/own-data/own-set.ts';
import { exportWords } from '../../../builders/export-words.ts';
import { reportOf } from '../../../builders/import-files.ts';
import { anOwnSet, ownIncidents } from '../../../builders/own-sets.ts';

const words = exportWords({ places: { torget: '=Torget' } });
const back = async (set: Pick<OwnSet, 'content'>, format: ExportFormat) =>
  reportOf(await setFile(set, format, words));

const incidents = anOwnSet({
  content: ownIncidents(
    { placeId: 'torget', id: '-1' },
    {
      time: { day: '2024-07-01', minuteOfDay: null, offsetMin: null },
      position: null,
      channel: null,
    },
    { time: { day: '2024-08-01', minuteOfDay: 0, offsetMin: null } },
  ),
});

describe('a set that leaves as a table', () => {
  it.each(['csv', 'xlsx', 'geojson'] as const)(
    'as %s is read again by the importer',
    async (format) => {
      const report = await back(incidents, format);
      expect(report).toMatchObject({ rows: 3, accepted: 3, crs: 'EPSG:4326' });
      expect(report.sample[0]).toMatchObject({
        Datum: '2024-03-07',
        clock: '22:15',
        category: 'robbery',
        channel: 'street',
        place: '=Torget',
        lon: 18.064,
        lat: 59.332,
      });
      expect(report.sample[1]).toMatchObject({ clock: null, channel: null, lon: null });
      expect(report.sample[2]).toMatchObject({ clock: '00:00' });
    },
  );

  it('guards what a spreadsheet would run, and never turns figures into texts', () => {
    const csv = tableCsv(setTable(incidents, words), words);
    expect(csv).toContain(";'=Torget;18,064;59,332;");
    expect(csv).toContain('Källa: Polisområdet');
  });

  it('writes missing as nothing and withheld as a word, never as nought', async () => {
    const period = { start: '2024-01-01', end: '2024-12-31' };
    const value = { row: 2, placeId: 'a', category: null, channel: null, period };
    const set = anOwnSet({
      content: {
        kind: 'counts',
        values: [
          { ...value, count: { status: 'stated', value: 0 } },
          { ...value, count: { status: 'withheld' } },
          { ...value, count: { status: 'missing' } },
        ],
      },
    });
    const report = await back(set, 'csv');
    expect(report.sample.map(({ Antal }) => Antal)).toEqual([0, 'dold', null]);
  });

  it('keeps areas in GeoJSON', async () => {
    const ring = [
      [18, 59],
      [18.1, 59],
      [18.1, 59.1],
      [18, 59],
    ] as const;
    const area = { type: 'Polygon', coordinates: [ring] } as const;
    const set = anOwnSet({
      content: { kind: 'places', values: [{ row: 1, id: null, name: 'Parken', area }] },
    });
    const text = new TextDecoder().decode(await setFile(set, 'geojson', words));
    expect(JSON.parse(text).features[0]).toEqual({
      type: 'Feature',
      properties: { Namn: 'Parken', id: null },
      geometry: { type: 'Polygon', coordinates: [ring] },
    });
  });

  it('gives back every text and every figure through CSV', async () => {
    const text = fc
      .stringMatching(/^[=+\-@a-zåäö;"' ]{1,12}$/)
      .map((one) => `${one.trim()}x`.normalize('NFC'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ name: text, figure: fc.integer({ min: 0, max: 1e7 }) }), {
          minLength: 3,
          maxLength: 20,
        }),
        async (rows) => {
          const csv = tableCsv(
            {
              head: ['Etikett', 'Antal'],
              rows: rows.map(({ name, figure }) => ({
                cells: [name, figure],
                position: null,
                area: null,
              })),
              hasGround: false,
            },
            words,
          );
          const report = await reportOf(csv);
          expect(report.sample.map(({ Etikett, Antal }) => [Etikett, Antal])).toEqual(
            rows.map(({ name, figure }) => [name, figure]),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});
