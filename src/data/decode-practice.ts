import { incidentCategories, incidentChannels } from '../domain/incident/incident.ts';
import type { IncidentColumns } from '../domain/incident/incident-columns.ts';
import type { LocalClock } from '../domain/incident/local-time.ts';
import { DataError } from '../domain/issue/data-error.ts';
import {
  KIND_CHANNEL_SHIFT,
  NO_POSITION,
  PRACTICE_GRID,
  type PracticeFile,
  type practiceColumns,
} from './schema/practice-file.ts';

type ColumnName = (typeof practiceColumns)[number];
type Refuse = (column: ColumnName, detail: string) => DataError;

const WIDTH = { uint8: 1, uint16: 2 } as const;
const KIND_CATEGORY = (1 << KIND_CHANNEL_SHIFT) - 1;

/** The rows of the binary file. Throws only `DataError`, naming the first column that is not right. */
export function decodePractice(
  file: string,
  header: PracticeFile,
  bytes: ArrayBuffer,
): IncidentColumns {
  const refuse: Refuse = (column, detail) =>
    new DataError('schema-mismatch', { file, at: `columns.${column}`, detail });
  const read = (name: ColumnName) => readColumn(name, header, bytes, refuse);
  const [delta, x, y, kind] = [read('minuteDelta'), read('x'), read('y'), read('kind')];
  if (bytes.byteLength !== header.bytes) {
    throw refuse('kind', `${bytes.byteLength} bytes, expected ${header.bytes}`);
  }
  return {
    count: header.count,
    minute: addUp(delta),
    ...toPositions(x, y, header, refuse),
    ...toKinds(kind, refuse),
    clock: clockOf(header),
  };
}

/** When minute 0 was, and how far local time was from UTC since. */
export function clockOf({ origin, offsets }: PracticeFile): LocalClock {
  return { origin: Date.parse(origin) / 60_000, offsets };
}

function readColumn(
  name: ColumnName,
  header: PracticeFile,
  bytes: ArrayBuffer,
  refuse: Refuse,
): Uint16Array {
  const column = header.columns.find((entry) => entry.name === name);
  if (column === undefined) throw refuse(name, 'not described');
  const width = WIDTH[column.type];
  const end = column.offset + header.count * width;
  if (end > bytes.byteLength) throw refuse(name, `ends at ${end} of ${bytes.byteLength} bytes`);
  const view = new DataView(bytes, column.offset, header.count * width);
  const values = new Uint16Array(header.count);
  let sum = 0;
  for (let row = 0; row < values.length; row++) {
    const value = width === 1 ? view.getUint8(row) : view.getUint16(row * width, true);
    values[row] = value;
    sum += value;
  }
  if (sum !== column.sum) throw refuse(name, `adds up to ${sum}, expected ${column.sum}`);
  return values;
}

function addUp(deltas: Uint16Array): Uint32Array {
  const minutes = new Uint32Array(deltas.length);
  let minute = 0;
  for (let row = 0; row < minutes.length; row++) {
    minute += deltas[row] ?? 0;
    minutes[row] = minute;
  }
  return minutes;
}

function toPositions(x: Uint16Array, y: Uint16Array, header: PracticeFile, refuse: Refuse) {
  const [west, south, east, north] = header.bounds;
  const lon = new Float64Array(x.length);
  const lat = new Float64Array(x.length);
  const hasPosition = new Uint8Array(x.length);
  let placed = 0;
  for (let row = 0; row < x.length; row++) {
    const column = x[row] ?? NO_POSITION;
    const line = y[row] ?? NO_POSITION;
    if ((column === NO_POSITION) !== (line === NO_POSITION)) {
      throw refuse('y', `row ${row} has half a position`);
    }
    if (column === NO_POSITION) continue;
    placed++;
    hasPosition[row] = 1;
    lon[row] = west + (column * (east - west)) / PRACTICE_GRID;
    lat[row] = south + (line * (north - south)) / PRACTICE_GRID;
  }
  if (placed !== header.placed) throw refuse('x', `${placed} positions, not ${header.placed}`);
  return { lon, lat, hasPosition };
}

function toKinds(kinds: Uint16Array, refuse: Refuse) {
  const category = new Uint8Array(kinds.length);
  const channel = new Uint8Array(kinds.length);
  for (let row = 0; row < kinds.length; row++) {
    const kind = kinds[row] ?? 0;
    const low = kind & KIND_CATEGORY;
    const high = kind >> KIND_CHANNEL_SHIFT;
    if (low >= incidentCategories.length || high >= incidentChannels.length) {
      throw refuse('kind', `row ${row} has the unknown value ${kind}`);
    }
    category[row] = low;
    channel[row] = high;
  }
  return { category, channel };
}
