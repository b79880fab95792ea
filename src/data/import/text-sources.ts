import { namedSystem } from '../../domain/import/coordinate-systems.ts';
import { findSeparator } from '../../domain/import/find-separator.ts';
import { featureRows, openGeojson } from '../../domain/import/geojson-rows.ts';
import { gpxColumns, gpxRows } from '../../domain/import/gpx-rows.ts';
import type { ImportAskCode } from '../../domain/import/import-codes.ts';
import { importLimits } from '../../domain/import/import-limits.ts';
import type { ImportWarning } from '../../domain/import/import-report.ts';
import { skipSpace } from '../../domain/import/json-elements.ts';
import type { RawCell, RawRow } from '../../domain/import/raw-row.ts';
import { splitDelimited } from '../../domain/import/split-delimited.ts';
import { FileRefused, type TableSource } from '../../domain/import/table-source.ts';
import type { FoundEncoding } from '../../domain/import/text-encoding.ts';

/** What a text is, by how it begins. */
export function openText(
  text: string,
  found: FoundEncoding,
  chosenSeparator?: string,
): TableSource {
  const start = /^\S{0,200}/.exec(text.slice(skipSpace(text, 0)))?.[0].toLowerCase() ?? '';
  if (start === '') throw new FileRefused('file-empty');
  if (/^<(?:!doctype\s*$|html|table|head|body|div)/.test(start)) {
    throw new FileRefused('file-is-html');
  }
  if (/^<(?:\?xml|!|gpx|kml|[a-z]+:?[a-z]*\s*$)/.test(start)) return openXml(text, found);
  if (start.startsWith('{') || start.startsWith('[{') || start.startsWith('[[')) {
    return openJson(text, found);
  }
  return openDelimited(text, found, chosenSeparator);
}

function common({ encoding, isTruncated, isUncertain }: FoundEncoding, text: string) {
  const warnings: ImportWarning[] = [];
  if (isTruncated) warnings.push({ code: 'truncated' });
  else if (text.includes('\ufffd')) warnings.push({ code: 'undecodable-characters' });
  const asks: ImportAskCode[] = isUncertain ? ['encoding'] : [];
  return { encoding, warnings, asks };
}

function openDelimited(
  text: string,
  found: FoundEncoding,
  chosenSeparator: string | undefined,
): TableSource {
  const { separator: foundSeparator, skip } = findSeparator(text);
  const separator = chosenSeparator ?? foundSeparator;
  let read = 0;
  return {
    ...common(found, text),
    kind: separator === '\t' ? 'tsv' : separator === ';' || separator === ',' ? 'csv' : 'txt',
    separator,
    columns: null,
    isRagged: true,
    hasGeometry: false,
    crs: null,
    *rows() {
      for (const row of splitDelimited(text, separator, skip, skip > 0 ? 2 : 1)) {
        read = row.end;
        yield row;
      }
    },
    share: () => read / text.length,
  };
}

function openXml(text: string, found: FoundEncoding): TableSource {
  const root = /<([a-z][\w:.-]*)[\s>/]/i.exec(
    text.replace(/<\?[^>]*\?>|<!--[\s\S]{0,5000}?-->/g, ''),
  );
  const name = root?.[1]?.toLowerCase() ?? '';
  if (name === 'html') throw new FileRefused('file-is-html');
  if (/<!(?:doctype|entity)/i.test(text.slice(0, 65_536))) throw new FileRefused('xml-entities');
  if (!/(?:^|:)gpx$/.test(name))
    throw new FileRefused('file-not-supported', name.toUpperCase() || 'XML');
  let read = 0;
  const base = common(found, text);
  const isCut = !/<\/(?:\w+:)?gpx\s*>\s*$/.test(text.slice(-200));
  return {
    ...base,
    warnings: isCut ? [...base.warnings, { code: 'truncated' }] : base.warnings,
    kind: 'gpx',
    separator: null,
    columns: gpxColumns,
    isRagged: false,
    hasGeometry: true,
    crs: { kind: 'system', code: 'EPSG:4326' },
    *rows() {
      for (const row of gpxRows(text)) {
        if ('rows' in row) {
          // A track cut off by a dead battery still has its points.
          if (isCut && row.fault === 'xml-damaged' && row.rows > 0) return;
          throw new FileRefused(row.fault);
        }
        read = row.row;
        yield row;
      }
    },
    share: () => Math.min(1, (read * 100) / text.length),
  };
}

function openJson(text: string, found: FoundEncoding): TableSource {
  const file = openGeojson(text);
  if (typeof file === 'string') throw new FileRefused(file);
  const names: string[] = [];
  const known = new Set<string>();
  let whole = 0;
  let lastFault: string | null = null;
  for (const { properties, fault } of featureRows(text, file)) {
    if (fault === undefined) whole++;
    else lastFault = fault;
    for (const name of properties.keys()) {
      if (known.has(name)) continue;
      known.add(name);
      names.push(name);
    }
    if (names.length > importLimits.columns) {
      throw new FileRefused('too-many-columns', String(importLimits.columns));
    }
  }
  if (whole === 0 && lastFault === 'nested-too-deep') throw new FileRefused('nested-too-deep');
  if (whole === 0 && lastFault === 'not-json') throw new FileRefused('json-damaged');
  if (whole === 0 && lastFault === 'not-a-feature') throw new FileRefused('json-not-geojson');
  let read = 0;
  return {
    ...common(found, text),
    kind: 'geojson',
    separator: null,
    columns: names,
    isRagged: false,
    hasGeometry: true,
    crs: file.crsName === null ? null : namedSystem(file.crsName),
    *rows() {
      for (const feature of featureRows(text, file)) {
        read = feature.end;
        yield toRow(feature, names);
      }
    },
    share: () => read / text.length,
  };
}

function toRow(
  {
    row,
    properties,
    geometry,
    fault,
  }: ReturnType<typeof featureRows> extends Iterable<infer Row> ? Row : never,
  names: readonly string[],
): RawRow {
  const cells = names.map((name) => toCell(properties.get(name)));
  return fault === undefined ? { row, cells, geometry } : { row, cells, fault };
}

/** Lists and objects within a property are kept as the text they were. */
function toCell(value: unknown): RawCell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return JSON.stringify(value);
}
