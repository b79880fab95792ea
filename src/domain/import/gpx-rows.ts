import type { RawRow } from './raw-row.ts';
import { type XmlFault, xmlTokens } from './xml-tokens.ts';

export const gpxColumns = ['point', 'name', 'type', 'track', 'ele', 'time', 'cmt', 'desc'] as const;

const POINTS: Readonly<Record<string, string>> = {
  wpt: 'waypoint',
  rtept: 'route',
  trkpt: 'track',
};
const PARENTS = new Set(['rte', 'trk']);
const FIELDS = new Set(['name', 'type', 'ele', 'time', 'cmt', 'desc']);
const NUMBER = /^[+-]?\d{1,3}(?:\.\d+)?$/;

/** A row for each way-, route- and track point, numbered from 1. Ends with the fault, if any. */
export function* gpxRows(
  text: string,
): Generator<RawRow | { readonly fault: XmlFault; readonly rows: number }, void, undefined> {
  let row = 0;
  let point: { kind: string; geometry: RawRow['geometry']; fields: Map<string, string> } | null =
    null;
  let track = '';
  const path: string[] = [];
  for (const token of xmlTokens(text)) {
    if (token.kind === 'fault') return yield { fault: token.code, rows: row };
    if (token.kind === 'open') {
      path.push(token.name);
      const kind = POINTS[token.name];
      if (PARENTS.has(token.name)) track = '';
      if (kind === undefined || point !== null) continue;
      point = {
        kind,
        geometry: pointOf(token.attributes.get('lon'), token.attributes.get('lat')),
        fields: new Map(),
      };
    } else if (token.kind === 'text') {
      const field = path.at(-1) ?? '';
      const parent = path.at(-2) ?? '';
      if (field === 'name' && PARENTS.has(parent)) track = token.text.trim();
      else if (point !== null && FIELDS.has(field) && POINTS[parent] !== undefined) {
        point.fields.set(field, (point.fields.get(field) ?? '') + token.text.trim());
      }
    } else {
      path.pop();
      if (POINTS[token.name] === undefined || point === null) continue;
      const { kind, geometry, fields } = point;
      const cells = gpxColumns.map((column) =>
        column === 'point'
          ? kind
          : column === 'track'
            ? track || null
            : (fields.get(column) ?? null),
      );
      row++;
      yield geometry === undefined
        ? { row, cells, fault: 'not-a-position' }
        : { row, cells, geometry };
      point = null;
    }
  }
}

function pointOf(lon: string | undefined, lat: string | undefined): RawRow['geometry'] {
  if (lon === undefined || lat === undefined || !NUMBER.test(lon) || !NUMBER.test(lat)) {
    return undefined;
  }
  return { type: 'Point', coordinates: [Number(lon), Number(lat)] };
}
