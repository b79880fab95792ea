import type { OwnIncidentColumns } from '../../domain/own-data/own-set.ts';

/** The columns of incidents that are numbers, and the sort of their numbers. */
export const numberColumns = {
  lon: Float64Array,
  lat: Float64Array,
  hasPosition: Uint8Array,
  minute: Uint32Array,
  category: Uint8Array,
  channel: Uint8Array,
  hasTimeOfDay: Uint8Array,
  hasChannel: Uint8Array,
  place: Uint16Array,
  row: Uint32Array,
} as const satisfies Partial<Record<keyof OwnIncidentColumns, unknown>>;

export type NumberColumn = keyof typeof numberColumns;
export const numberColumnNames = Object.keys(numberColumns) as NumberColumn[];

type Column = Float64Array | Uint32Array | Uint16Array | Uint8Array;

/** Little-endian, whatever the machine. */
export function columnBytes(column: Column): Uint8Array {
  const bytes = new Uint8Array(column.length * column.BYTES_PER_ELEMENT);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < column.length; index++)
    setAt(view, column, index, column[index] ?? 0);
  return bytes;
}

function setAt(view: DataView, column: Column, index: number, value: number): void {
  const at = index * column.BYTES_PER_ELEMENT;
  if (column instanceof Float64Array) view.setFloat64(at, value, true);
  else if (column instanceof Uint32Array) view.setUint32(at, value, true);
  else if (column instanceof Uint16Array) view.setUint16(at, value, true);
  else view.setUint8(at, value);
}

/** Null where the bytes are not a whole number of values. */
export function columnOf(name: NumberColumn, bytes: Uint8Array): Column | null {
  const kind = numberColumns[name];
  const width = kind.BYTES_PER_ELEMENT;
  if (bytes.length % width !== 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const column = new kind(bytes.length / width);
  for (let index = 0; index < column.length; index++) {
    const at = index * width;
    column[index] =
      column instanceof Float64Array
        ? view.getFloat64(at, true)
        : column instanceof Uint32Array
          ? view.getUint32(at, true)
          : column instanceof Uint16Array
            ? view.getUint16(at, true)
            : view.getUint8(at);
  }
  return column;
}
