import { type ExportWords, exportColumns } from '#src/domain/export/set-table.ts';
import { incidentCategories, incidentChannels } from '#src/domain/incident/incident.ts';

const same = <Id extends string>(ids: readonly Id[]) =>
  Object.fromEntries(ids.map((id) => [id, id])) as Readonly<Record<string, string>> as Record<
    Id,
    string
  >;

export function exportWords(given: Partial<ExportWords> = {}): ExportWords {
  return {
    columns: {
      ...same(exportColumns),
      date: 'Datum',
      count: 'Antal',
      name: 'Namn',
      lon: 'Lon',
      lat: 'Lat',
    },
    categories: same(incidentCategories),
    channels: same(incidentChannels),
    denominators: {},
    places: {},
    withheld: 'dold',
    about: 'Källa: Polisområdet. Period: 2024-03-07 – 2024-03-07',
    sheet: 'Uppgifter',
    aboutSheet: 'Källa',
    ...given,
  };
}
