import Papa from 'papaparse';
import { decodePractice } from '#src/data/decode-practice.ts';
import { startCounter } from '#src/domain/counting/counter.ts';
import { toCountingRows } from '#src/domain/counting/counting-rows.ts';
import { incidentCategories, incidentChannels } from '#src/domain/incident/incident.ts';
import type { IncidentColumns } from '#src/domain/incident/incident-columns.ts';
import { IncidentDesk } from '#src/workers/incidents/incident-desk.ts';
import type { readDataFolder } from '../inputs/data-folder.ts';
import { expectEqual } from '../measure/expect-equal.ts';
import { timeInterleaved } from '../measure/interleave.ts';
import { inMs, timesFaster } from './ratios.ts';
import type { Row } from './row.ts';

type DataFolder = ReturnType<typeof readDataFolder>;

const LEAST_ROUNDS = 7;

/** From bytes to a counter of everything along time, against PapaParse making texts of the same rows. */
export function loadIncidents({ header, bytes, file, input }: DataFolder): Row {
  const decode = () => decodePractice(file, header, bytes);
  const columns = decode();
  const csv = toCsv(columns);
  const parse = () => Papa.parse<string[]>(csv, { skipEmptyLines: true });
  const parsed = parse();
  expectEqual('parsed rows', [columns.count], [parsed.data.length]);
  expectEqual(
    'parsed minutes',
    columns.minute,
    parsed.data.map(([minute]) => Number(minute)),
  );
  parsed.data.length = 0;
  const times = timeInterleaved(
    [
      { name: 'ready', run: () => startCounter(toCountingRows(decode(), axes)) },
      {
        name: 'desk',
        run: () => new IncidentDesk().load({ ...input, columns: decode() }),
      },
      { name: 'papaparse', run: parse },
    ],
    LEAST_ROUNDS,
  );
  const row = timesFaster('load/papaparse', times.ready, times.papaparse);
  const places = `with places and hexagons as in the app ${inMs(times.desk)}`;
  return { ...row, detail: `${row.detail}; ${places}` };
}

const axes = { categories: incidentCategories.length, channels: incidentChannels.length };

function toCsv(columns: IncidentColumns): string {
  const { count, minute, lon, lat, hasPosition, category, channel } = columns;
  const lines = Array.from({ length: count }, (_, row) => {
    const place = hasPosition[row] === 1 ? `${lon[row]?.toFixed(6)},${lat[row]?.toFixed(6)}` : ',';
    return `${minute[row]},${place},${category[row]},${channel[row]}`;
  });
  return lines.join('\n');
}
