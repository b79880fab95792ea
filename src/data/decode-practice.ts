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
const CATEGORIES = incidentCategories.length;
const CHANNELS = incidentChannels.length;

/** The rows of the binary file. Throws only `DataError`, naming the first column that is not right. */
export function decodePractice(
  file: string,
  header: PracticeFile,
  bytes: ArrayBuffer,
): IncidentColumns {
  const refuse: Refuse = (column, detail) =>
    new DataError('schema-mismatch', { file, at: `columns.${column}`, detail });
  const find = (name: ColumnName) => findColumn(name, header, bytes, refuse);
  const [delta, x, y, kind] = [find('minuteDelta'), find('x'), find('y'), find('kind')];
  if (bytes.byteLength !== header.bytes) {
    throw refuse('kind', `${bytes.byteLength} bytes, expected ${header.bytes}`);
  }
  return {
    count: header.count,
    minute: addUp(delta, refuse),
    ...toPositions(x, y, header, refuse),
    ...toKinds(kind, refuse),
    clock: clockOf(header),
  };
}

/** When minute 0 was, and how far local time was from UTC since. */
export function clockOf({ origin, offsets }: PracticeFile): LocalClock {
  return { origin: Date.parse(origin) / 60_000, offsets };
}

interface PackedColumn {
  readonly name: ColumnName;
  readonly values: Uint8Array | Uint16Array;
  readonly sum: number;
}

function findColumn(
  name: ColumnName,
  header: PracticeFile,
  bytes: ArrayBuffer,
  refuse: Refuse,
): PackedColumn {
  const column = header.columns.find((entry) => entry.name === name);
  if (column === undefined) throw refuse(name, 'not described');
  const { type, offset, sum } = column;
  const end = offset + header.count * WIDTH[type];
  if (end > bytes.byteLength) throw refuse(name, `ends at ${end} of ${bytes.byteLength} bytes`);
  const values =
    type === 'uint8'
      ? new Uint8Array(bytes, offset, header.count)
      : littleEndian(bytes, offset, header.count);
  return { name, values, sum };
}

const IS_LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** A view where the machine can read the bytes as they lie, otherwise a copy. */
function littleEndian(bytes: ArrayBuffer, offset: number, count: number): Uint16Array {
  if (IS_LITTLE_ENDIAN && offset % Uint16Array.BYTES_PER_ELEMENT === 0) {
    return new Uint16Array(bytes, offset, count);
  }
  const view = new DataView(bytes, offset);
  return Uint16Array.from({ length: count }, (_, row) => view.getUint16(row * 2, true));
}

function expectSum({ name, sum }: PackedColumn, found: number, refuse: Refuse): void {
  if (found !== sum) throw refuse(name, `adds up to ${found}, expected ${sum}`);
}

function addUp(delta: PackedColumn, refuse: Refuse): Uint32Array {
  const { values } = delta;
  const minutes = new Uint32Array(values.length);
  let minute = 0;
  for (let row = 0; row < minutes.length; row++) {
    minute += values[row] ?? 0;
    minutes[row] = minute;
  }
  expectSum(delta, minute, refuse);
  return minutes;
}

function toPositions(x: PackedColumn, y: PackedColumn, header: PracticeFile, refuse: Refuse) {
  const [west, south, east, north] = header.bounds;
  const [width, height] = [east - west, north - south];
  const [columns, lines] = [x.values, y.values];
  const lon = new Float64Array(header.count);
  const lat = new Float64Array(header.count);
  const hasPosition = new Uint8Array(header.count);
  let [sumX, sumY, placed, halfRow] = [0, 0, 0, -1];
  for (let row = 0; row < hasPosition.length; row++) {
    const column = columns[row] ?? NO_POSITION;
    const line = lines[row] ?? NO_POSITION;
    sumX += column;
    sumY += line;
    if (column === NO_POSITION || line === NO_POSITION) {
      if (column !== line && halfRow < 0) halfRow = row;
      continue;
    }
    placed++;
    hasPosition[row] = 1;
    lon[row] = west + (column * width) / PRACTICE_GRID;
    lat[row] = south + (line * height) / PRACTICE_GRID;
  }
  expectSum(x, sumX, refuse);
  expectSum(y, sumY, refuse);
  if (halfRow >= 0) throw refuse('y', `row ${halfRow} has half a position`);
  if (placed !== header.placed) throw refuse('x', `${placed} positions, not ${header.placed}`);
  return { lon, lat, hasPosition };
}

function toKinds(kind: PackedColumn, refuse: Refuse) {
  const { values } = kind;
  const category = new Uint8Array(values.length);
  const channel = new Uint8Array(values.length);
  let [sum, unknownRow] = [0, -1];
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? 0;
    const low = value & KIND_CATEGORY;
    const high = value >> KIND_CHANNEL_SHIFT;
    sum += value;
    if (unknownRow < 0 && (low >= CATEGORIES || high >= CHANNELS)) unknownRow = row;
    category[row] = low;
    channel[row] = high;
  }
  expectSum(kind, sum, refuse);
  if (unknownRow >= 0) {
    throw refuse('kind', `row ${unknownRow} has the unknown value ${values[unknownRow]}`);
  }
  return { category, channel };
}
