import type { CountedColumns, IncidentColumns } from '../incident/incident-columns.ts';
import { areaColumn, type Membership } from '../membership/membership.ts';

/** The columns of some rows, ascending. */
export function pickColumns(
  { lon, lat, hasPosition, minute, category, channel, clock }: CountedColumns,
  rows: Uint32Array,
): IncidentColumns {
  const bytes = (column: Uint8Array) => Uint8Array.from(rows, (row) => column[row] ?? 0);
  return {
    count: rows.length,
    lon: Float64Array.from(rows, (row) => lon[row] ?? 0),
    lat: Float64Array.from(rows, (row) => lat[row] ?? 0),
    hasPosition: bytes(hasPosition),
    minute: Uint32Array.from(rows, (row) => minute[row] ?? 0),
    category: bytes(category),
    channel: bytes(channel),
    clock,
  };
}

/** The membership of some rows, ascending, as rows of their own. */
export function pickMembership(membership: Membership, rows: Uint32Array): Membership {
  const { size, first } = membership;
  const picked = areaColumn(rows.length, size);
  const extraRows: number[] = [];
  const extraAreas: number[] = [];
  let extra = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    picked[index] = first[row] ?? size;
    while ((membership.extraRows[extra] ?? Infinity) < row) extra += 1;
    for (; membership.extraRows[extra] === row; extra += 1) {
      extraRows.push(index);
      extraAreas.push(membership.extraAreas[extra] ?? size);
    }
  }
  return {
    size,
    first: picked,
    extraRows: Uint32Array.from(extraRows),
    extraAreas: Uint32Array.from(extraAreas),
  };
}
