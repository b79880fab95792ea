export type EpsgCode = `EPSG:${number}`;

/** A range in which the coordinates of one axis of one family of systems lie. */
export type AxisName =
  | 'lat'
  | 'lon'
  | 'north'
  | 'tmEast'
  | 'localEast'
  | 'rtEast'
  | 'degreesNorth'
  | 'degreesEast';

/**
 * Ranges over Sweden, in degrees or metres. They do not overlap, but for north, which the systems in
 * metres share. SWEREF 99 TM and the local zones meet at 255 km east: the country begins beyond.
 */
export const axisRanges: readonly (readonly [
  axis: AxisName,
  range: readonly [low: number, high: number],
])[] = [
  ['lat', [54, 70]],
  ['lon', [10, 25]],
  ['north', [6_050_000, 7_750_000]],
  ['tmEast', [255_000, 930_000]],
  ['localEast', [40_000, 254_999]],
  ['rtEast', [1_180_000, 1_950_000]],
  ['degreesNorth', [-90, 90]],
  ['degreesEast', [-180, 180]],
];

export interface SystemFamily {
  readonly codes: readonly EpsgCode[];
  readonly north: AxisName;
  readonly east: AxisName;
}

export const WGS84: EpsgCode = 'EPSG:4326';

/** SWEREF 99 in local zones, central meridian in degrees and minutes. */
export const localZones: readonly (readonly [code: EpsgCode, degrees: string, minutes: string])[] =
  [
    ['EPSG:3007', '12', '00'],
    ['EPSG:3008', '13', '30'],
    ['EPSG:3009', '15', '00'],
    ['EPSG:3010', '16', '30'],
    ['EPSG:3011', '18', '00'],
    ['EPSG:3012', '14', '15'],
    ['EPSG:3013', '15', '45'],
    ['EPSG:3014', '17', '15'],
    ['EPSG:3015', '18', '45'],
    ['EPSG:3016', '20', '15'],
    ['EPSG:3017', '21', '45'],
    ['EPSG:3018', '23', '15'],
  ];

/** In the order they are tried. */
export const systemFamilies: readonly SystemFamily[] = [
  { codes: [WGS84], north: 'lat', east: 'lon' },
  { codes: ['EPSG:3006'], north: 'north', east: 'tmEast' },
  { codes: localZones.map(([code]) => code), north: 'north', east: 'localEast' },
  { codes: ['EPSG:3021'], north: 'north', east: 'rtEast' },
];

/** Other codes for one of the systems here, the difference being below what is read. */
const SAME_AS: ReadonlyMap<number, EpsgCode> = new Map([
  [4326, WGS84],
  [4258, WGS84],
  [4619, WGS84],
  [4979, WGS84],
  [25833, 'EPSG:3006'],
  [32633, 'EPSG:3006'],
  [5845, 'EPSG:3006'],
  [2400, 'EPSG:3021'],
]);

const CODE = /\bepsg\D{0,20}(\d{4,5})\b/i;
const ZONE = /sweref[\s_-]*(?:19)?99[\s_-]*(\d{2})[\s_.-]?(\d{2})/i;

export type NamedSystem =
  | { readonly kind: 'system'; readonly code: EpsgCode }
  | { readonly kind: 'unsupported'; readonly name: string };

/** The system that a text names: a header, a line above the table, a .prj file. Null for none. */
export function namedSystem(text: string): NamedSystem | null {
  const code = CODE.exec(text)?.[1];
  if (code !== undefined) return systemOfCode(Number(code));
  const zone = ZONE.exec(text);
  if (zone !== null) {
    const local = localZones.find(
      ([, degrees, minutes]) => degrees === zone[1] && minutes === zone[2],
    );
    if (local !== undefined) return { kind: 'system', code: local[0] };
  }
  if (/sweref[\s_-]*(?:19)?99[\s_-]*tm/i.test(text)) return { kind: 'system', code: 'EPSG:3006' };
  if (/rt[\s_-]*90/i.test(text)) {
    const isOther = /(?:^|[^\d.])(?:0|5|7[.,_]5)[\s_]*gon|2[.,_]5[\s_]*gon[\s_]*[oö]/i.test(text);
    return isOther
      ? { kind: 'unsupported', name: text.slice(0, 60) }
      : { kind: 'system', code: 'EPSG:3021' };
  }
  if (/utm[\s_-]*(?:zone)?[\s_-]*33/i.test(text)) return { kind: 'system', code: 'EPSG:3006' };
  if (/^\s*projcs\["?/i.test(text)) return { kind: 'unsupported', name: text.slice(8, 60) };
  if (/wgs[\s_-]*(?:19)?84|crs84|^\s*geogcs\[/i.test(text)) return { kind: 'system', code: WGS84 };
  return null;
}

export function systemOfCode(code: number): NamedSystem {
  const same = SAME_AS.get(code);
  if (same !== undefined) return { kind: 'system', code: same };
  const isKnown = code === 3006 || code === 3021 || (code >= 3007 && code <= 3018);
  return isKnown
    ? { kind: 'system', code: `EPSG:${code}` }
    : { kind: 'unsupported', name: `EPSG:${code}` };
}

export function familyOf(code: EpsgCode): SystemFamily | undefined {
  return systemFamilies.find(({ codes }) => codes.includes(code));
}
