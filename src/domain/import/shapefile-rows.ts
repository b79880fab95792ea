import type { Geometry, Position } from 'geojson';
import type { RawCell } from './raw-row.ts';

export type ShapeRecord =
  | { readonly kind: 'shape'; readonly geometry: Geometry | null; readonly end: number }
  | { readonly kind: 'fault'; readonly end: number };

const HEADER_BYTES = 100;
const FILE_CODE = 9994;

/** The shapes of a .shp in order. Height and measure are left out. A record cut off is a fault. */
export function* shapeRecords(bytes: Uint8Array): Generator<ShapeRecord, void, undefined> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = HEADER_BYTES; at + 8 <= view.byteLength; ) {
    const start = at + 8;
    const length = view.getUint32(at + 4) * 2;
    const end = start + length;
    if (length < 4 || end > view.byteLength) return yield { kind: 'fault', end: view.byteLength };
    const geometry = shapeOf(new DataView(view.buffer, view.byteOffset + start, length));
    yield geometry === undefined ? { kind: 'fault', end } : { kind: 'shape', geometry, end };
    at = end;
  }
}

export function isShapefile(bytes: Uint8Array): boolean {
  if (bytes.byteLength < HEADER_BYTES) return false;
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) === FILE_CODE;
}

/** Undefined when the record contradicts itself. */
function shapeOf(view: DataView): Geometry | null | undefined {
  const type = view.getInt32(0, true);
  if (type === 0) return null;
  const plain = type % 10;
  const need = (bytes: number) => bytes >= 0 && bytes <= view.byteLength;
  if (type > 28 || type < 0) return undefined;
  const position = (at: number): Position => [
    view.getFloat64(at, true),
    view.getFloat64(at + 8, true),
  ];
  if (plain === 1) {
    if (!need(20)) return undefined;
    return checked({ type: 'Point', coordinates: position(4) });
  }
  if (plain === 8) {
    const count = need(40) ? view.getInt32(36, true) : -1;
    if (count < 1 || !need(40 + count * 16)) return undefined;
    const coordinates = Array.from({ length: count }, (_, index) => position(40 + index * 16));
    return checked({ type: 'MultiPoint', coordinates });
  }
  if (plain !== 3 && plain !== 5) return undefined;
  const partCount = need(44) ? view.getInt32(36, true) : -1;
  const count = need(44) ? view.getInt32(40, true) : -1;
  const first = 44 + partCount * 4;
  if (partCount < 1 || count < 1 || !need(first + count * 16)) return undefined;
  const starts = Array.from({ length: partCount }, (_, index) =>
    view.getInt32(44 + index * 4, true),
  );
  if (starts.some((start, index) => start < 0 || start > (starts[index + 1] ?? count)))
    return undefined;
  const parts = starts.map((start, index) =>
    Array.from({ length: (starts[index + 1] ?? count) - start }, (_, offset) =>
      position(first + (start + offset) * 16),
    ),
  );
  return checked(plain === 3 ? lineOf(parts) : polygonOf(parts));
}

function checked(geometry: Geometry): Geometry | undefined {
  const areFinite = (value: unknown): boolean =>
    Array.isArray(value) ? value.every(areFinite) : Number.isFinite(value);
  return 'coordinates' in geometry && areFinite(geometry.coordinates) ? geometry : undefined;
}

function lineOf(parts: Position[][]): Geometry {
  const [only] = parts;
  return parts.length === 1 && only !== undefined
    ? { type: 'LineString', coordinates: only }
    : { type: 'MultiLineString', coordinates: parts };
}

/** Outer rings run clockwise; a ring the other way round is a hole in the one before it. */
function polygonOf(rings: Position[][]): Geometry {
  const polygons: Position[][][] = [];
  for (const ring of rings) {
    const last = polygons.at(-1);
    if (last === undefined || doubledArea(ring) <= 0) polygons.push([ring]);
    else last.push(ring);
  }
  const [only] = polygons;
  return polygons.length === 1 && only !== undefined
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/** Negative when clockwise. */
function doubledArea(ring: Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

export interface DbfField {
  readonly name: string;
  readonly type: string;
  readonly offset: number;
  readonly length: number;
}

export interface DbfTable {
  readonly fields: readonly DbfField[];
  readonly records: number;
  readonly headerBytes: number;
  readonly recordBytes: number;
  /** Number of the code page in the header; 0 when unsaid. */
  readonly codePage: number;
}

type Decode = (bytes: Uint8Array) => string;

/** Null when the header contradicts itself or the file. */
export function openDbf(bytes: Uint8Array, decode: Decode): DbfTable | null {
  if (bytes.byteLength < 33) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerBytes = view.getUint16(8, true);
  const recordBytes = view.getUint16(10, true);
  if (headerBytes < 33 || headerBytes > bytes.byteLength || recordBytes < 1) return null;
  const fields: DbfField[] = [];
  let offset = 1;
  for (let at = 32; at + 32 <= headerBytes && bytes[at] !== 0x0d; at += 32) {
    const rawName = bytes.subarray(at, at + 11);
    const zero = rawName.indexOf(0);
    const name = decode(zero === -1 ? rawName : rawName.subarray(0, zero));
    const length = bytes[at + 16] ?? 0;
    fields.push({ name, type: String.fromCharCode(bytes[at + 11] ?? 0), offset, length });
    offset += length;
  }
  if (offset > recordBytes) return null;
  return {
    fields,
    records: view.getUint32(4, true),
    headerBytes,
    recordBytes,
    codePage: bytes[29] ?? 0,
  };
}

/** The cells of one record, from 0; null when the file ends before it. */
export function dbfRecord(
  bytes: Uint8Array,
  table: DbfTable,
  index: number,
  decode: Decode,
): RawCell[] | null {
  const start = table.headerBytes + index * table.recordBytes;
  if (index >= table.records || start + table.recordBytes > bytes.byteLength) return null;
  return table.fields.map(({ type, offset, length }) => {
    const raw = bytes.subarray(start + offset, start + offset + length);
    const text = decode(raw).replaceAll('\0', '').trim();
    if (text === '') return null;
    if (type === 'N' || type === 'F') {
      const number = Number(text.replace(',', '.'));
      return Number.isFinite(number) ? number : /^\*+$/.test(text) ? null : text;
    }
    if (type === 'D' && /^\d{8}$/.test(text)) {
      return /^0+$/.test(text)
        ? null
        : { kind: 'date', iso: `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` };
    }
    if (type === 'L') return /[yYtT]/.test(text) ? true : /[nNfF]/.test(text) ? false : null;
    return text;
  });
}
