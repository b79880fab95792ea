import type { Geometry } from 'geojson';
import { isGeometry } from './geometry.ts';
import {
  endOfValue,
  isTooDeep,
  type JsonSpan,
  jsonElements,
  RECORD_MARK,
  skipSpace,
} from './json-elements.ts';

/** One feature as read, before its properties are laid out in columns. */
export interface FeatureRow {
  /** From 1: place among the features, or line of a newline-delimited file. */
  readonly row: number;
  readonly end: number;
  readonly properties: ReadonlyMap<string, unknown>;
  readonly geometry: Geometry | null;
  readonly fault?: 'not-json' | 'not-a-feature' | 'geometry-damaged' | 'nested-too-deep';
}

export type FeatureFault = 'json-damaged' | 'json-not-geojson' | 'nested-too-deep';

export interface FeatureFile {
  readonly isLines: boolean;
  /** Index of the bracket of the list of features, or of the only feature. */
  readonly start: number;
  /** Name in an old-style `crs` member. */
  readonly crsName: string | null;
}

/** What a text that begins with a bracket is, by its first members. */
export function openGeojson(text: string): FeatureFile | FeatureFault {
  const top = skipSpace(text, 0);
  if (text[top] !== '{') return 'json-not-geojson';
  if (isLineDelimited(text, top)) return { isLines: true, start: top, crsName: null };
  let features = -1;
  let crsName: string | null = null;
  let hasGeometry = false;
  let type: unknown = null;
  let isBroken = false;
  for (const span of jsonElements(text, top)) {
    if (span.key === 'features' && text[span.start] === '[') {
      features = span.start;
      if (!span.isWhole) break;
      continue;
    }
    if (isTooDeep(span)) return 'nested-too-deep';
    if (!span.isWhole) isBroken = true;
    else if (span.key === 'type') type = parsed(text, span);
    else if (span.key === 'crs') crsName = crsNameOf(parsed(text, span));
    else if (span.key === 'geometry' || span.key === 'coordinates') hasGeometry = true;
  }
  if (features !== -1) return { isLines: false, start: features, crsName };
  if (isBroken) return 'json-damaged';
  return type === 'Feature' || hasGeometry
    ? { isLines: false, start: top, crsName }
    : 'json-not-geojson';
}

/** Features one by one. One that is too deep, cut off or no feature is a row with a fault. */
export function* featureRows(
  text: string,
  file: FeatureFile,
): Generator<FeatureRow, void, undefined> {
  if (file.isLines) yield* lineRows(text, file.start);
  else if (text[file.start] === '{') yield featureOf(parseText(text), 1, text.length);
  else {
    let row = 0;
    for (const span of jsonElements(text, file.start)) {
      row++;
      yield isTooDeep(span)
        ? broken('nested-too-deep', row, span.end)
        : featureOf(span.isWhole ? parsed(text, span) : undefined, row, span.end);
    }
  }
}

function* lineRows(text: string, from: number): Generator<FeatureRow, void, undefined> {
  let row = 0;
  for (let start = from; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const stop = found === -1 ? text.length : found;
    const line = text.slice(start, stop).replace(RECORD_MARK, '').trim();
    start = stop + 1;
    row++;
    if (line === '') continue;
    const end = Math.min(start, text.length);
    yield isTooDeep(endOfValue(line, 0))
      ? broken('nested-too-deep', row, end)
      : featureOf(parseText(line), row, end);
  }
}

/** Two whole values, the second on a line of its own. */
function isLineDelimited(text: string, top: number): boolean {
  if (text.includes(RECORD_MARK)) return true;
  const stop = text.indexOf('\n', top);
  if (stop === -1) return false;
  const next = skipSpace(text, stop);
  if (text[next] !== '{') return false;
  const first = parseText(text.slice(top, stop));
  if (first !== undefined) return true;
  const secondStop = text.indexOf('\n', next);
  return parseText(text.slice(next, secondStop === -1 ? text.length : secondStop)) !== undefined;
}

function featureOf(value: unknown, row: number, end: number): FeatureRow {
  const properties = new Map<string, unknown>();
  if (value === undefined) return broken('not-json', row, end);
  if (!isRecord(value)) return broken('not-a-feature', row, end);
  if (value.type !== 'Feature') {
    if (isGeometry(value)) return { row, end, properties, geometry: value };
    return broken('coordinates' in value ? 'geometry-damaged' : 'not-a-feature', row, end);
  }
  if (typeof value.id === 'string' || typeof value.id === 'number') properties.set('id', value.id);
  if (isRecord(value.properties)) {
    for (const [name, property] of Object.entries(value.properties)) properties.set(name, property);
  }
  const { geometry } = value;
  if (geometry === null || geometry === undefined) return { row, end, properties, geometry: null };
  return isGeometry(geometry)
    ? { row, end, properties, geometry }
    : { row, end, properties, geometry: null, fault: 'geometry-damaged' };
}

function broken(fault: NonNullable<FeatureRow['fault']>, row: number, end: number): FeatureRow {
  return { row, end, properties: new Map(), geometry: null, fault };
}

function parsed(text: string, span: JsonSpan): unknown {
  return parseText(text.slice(span.start, span.end));
}

/** Undefined when it is not JSON, which no JSON text can say. */
function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function crsNameOf(crs: unknown): string | null {
  if (!isRecord(crs) || !isRecord(crs.properties)) return null;
  return typeof crs.properties.name === 'string' ? crs.properties.name : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
