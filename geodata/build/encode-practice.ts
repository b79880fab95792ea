import {
  KIND_CHANNEL_SHIFT,
  type PracticeFile,
  type practiceColumns,
} from '#src/data/schema/practice-file.ts';
import { incidentCategories, incidentChannels } from '#src/domain/incident/incident.ts';
import type { DrawnIncident } from './draw-incidents.ts';

type Column = PracticeFile['columns'][number];

/** Seven bytes an incident. A minute needs 22 bits, the time since the one before fewer than 16. */
const LAYOUT: readonly Pick<Column, 'name' | 'type' | 'unit'>[] = [
  {
    name: 'minuteDelta',
    type: 'uint16',
    unit: 'minutes since the row before, the first since origin',
  },
  { name: 'x', type: 'uint16', unit: 'steps from the west edge' },
  { name: 'y', type: 'uint16', unit: 'steps from the south edge' },
  { name: 'kind', type: 'uint8', unit: 'category + 16 × channel' },
];

export const LONGEST_GAP_MIN = 0xffff;

/** Little-endian columns, one after the other, and the table that says where each begins. */
export function encodePractice(
  incidents: readonly DrawnIncident[],
  missing: number,
): { readonly columns: Column[]; readonly bytes: Uint8Array } {
  const values: Record<(typeof practiceColumns)[number], readonly number[]> = {
    minuteDelta: incidents.map(({ minute }, row) => minute - (incidents[row - 1]?.minute ?? 0)),
    x: incidents.map(({ x }) => x),
    y: incidents.map(({ y }) => y),
    kind: incidents.map(
      ({ category, channel }) =>
        incidentCategories.indexOf(category) |
        (incidentChannels.indexOf(channel) << KIND_CHANNEL_SHIFT),
    ),
  };
  const widths = LAYOUT.map(({ type }) => (type === 'uint8' ? 1 : 2));
  const rowBytes = widths.reduce<number>((total, width) => total + width, 0);
  const bytes = new Uint8Array(rowBytes * incidents.length);
  const view = new DataView(bytes.buffer);
  let offset = 0;
  const columns = LAYOUT.map((column, index): Column => {
    const begin = offset;
    let sum = 0;
    for (const value of values[column.name]) {
      if (widths[index] === 1) view.setUint8(offset, value);
      else view.setUint16(offset, value, true);
      offset += widths[index] ?? 0;
      sum += value;
    }
    const hasMissing = column.name === 'x' || column.name === 'y';
    return { ...column, offset: begin, sum, ...(hasMissing ? { missing } : {}) };
  });
  return { columns, bytes };
}
