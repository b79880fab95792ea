import { namedSystem } from '../../domain/import/coordinate-systems.ts';
import type { ImportWarning } from '../../domain/import/import-report.ts';
import {
  dbfRecord,
  isShapefile,
  openDbf,
  shapeRecords,
} from '../../domain/import/shapefile-rows.ts';
import { FileRefused, type TableSource } from '../../domain/import/table-source.ts';
import { findEncoding, type TextEncodingName } from '../../domain/import/text-encoding.ts';
import { decodeAll } from './decode-text.ts';
import type { UnpackGuard, ZipEntry } from './unzip.ts';

/** @throws FileRefused */
export function openShapefile(
  entries: readonly ZipEntry[],
  guard: UnpackGuard,
  chosenLayer?: string,
): TableSource {
  const shapes = entries.filter(({ name }) => /\.shp$/i.test(name) && !name.startsWith('__MACOSX'));
  const [top] = shapes;
  if (top === undefined) throw new FileRefused('archive-without-data');
  const shape =
    chosenLayer === undefined ? top : shapes.find(({ name }) => layerOf(name) === chosenLayer);
  if (shape === undefined) throw new FileRefused('sheet-not-found', chosenLayer);
  const several = chosenLayer === undefined && shapes.length > 1;
  const base = shape.name.slice(0, -4).toLowerCase();
  const part = (ending: string) => {
    const entry = entries.find(({ name }) => name.toLowerCase() === `${base}.${ending}`);
    return entry === undefined ? null : guard.whole(entry);
  };
  const dbf = part('dbf');
  if (dbf === null) throw new FileRefused('shapefile-incomplete', '.dbf');
  const shp = guard.whole(shape);
  if (!isShapefile(shp)) throw new FileRefused('shapefile-damaged', '.shp');
  const { encoding, isUncertain } = encodingOf(part('cpg'), dbf);
  const decode = (bytes: Uint8Array) => decodeAll(bytes, encoding);
  const table = openDbf(dbf, decode);
  if (table === null) throw new FileRefused('shapefile-damaged', '.dbf');
  const prj = part('prj');
  const warnings: ImportWarning[] = several ? [{ code: 'several-sheets' }] : [];
  let read = 0;
  return {
    kind: 'shapefile',
    encoding,
    separator: null,
    columns: table.fields.map(({ name }) => name),
    isRagged: false,
    hasGeometry: true,
    crs: prj === null ? null : namedSystem(decodeAll(prj, 'utf-8')),
    sheets: shapes.map(({ name }) => layerOf(name)),
    warnings,
    asks: [
      ...(several ? (['sheet'] as const) : []),
      ...(isUncertain ? (['encoding'] as const) : []),
    ],
    *rows() {
      let index = 0;
      for (const record of shapeRecords(shp)) {
        read = record.end;
        const cells = dbfRecord(dbf, table, index, decode);
        index++;
        yield record.kind === 'fault' || cells === null
          ? { row: index, cells: cells ?? [], fault: 'geometry-damaged' }
          : { row: index, cells, geometry: record.geometry };
      }
      for (; index < table.records; index++) {
        const cells = dbfRecord(dbf, table, index, decode);
        if (cells === null) return;
        yield { row: index + 1, cells, fault: 'geometry-damaged' };
      }
    },
    share: () => read / shp.length,
  };
}

/** The path in the zip without its ending. */
function layerOf(name: string): string {
  return name.slice(0, -4);
}

/** What the .cpg says, then the code page in the table, then the letters. */
function encodingOf(
  cpg: Uint8Array | null,
  dbf: Uint8Array,
): { readonly encoding: TextEncodingName; readonly isUncertain: boolean } {
  const sure = (encoding: TextEncodingName) => ({ encoding, isUncertain: false });
  const stated = cpg === null ? '' : decodeAll(cpg, 'utf-8').trim();
  if (/utf-?8|65001/i.test(stated)) return sure('utf-8');
  if (/1252|8859-?1|latin-?1|88591/i.test(stated)) return sure('windows-1252');
  if (/850/.test(stated)) return sure('cp850');
  if (/mac|10000/i.test(stated)) return sure('macintosh');
  const codePage = dbf[29];
  if (codePage === 0x02) return sure('cp850');
  if (codePage === 0x04) return sure('macintosh');
  const headerBytes = (dbf[8] ?? 0) + (dbf[9] ?? 0) * 256;
  const found = findEncoding(dbf.subarray(headerBytes));
  const isSingle = found.encoding !== 'utf-16le' && found.encoding !== 'utf-16be';
  if (codePage === 0x03 || codePage === 0x57) {
    return sure(found.encoding === 'utf-8' ? 'utf-8' : 'windows-1252');
  }
  return isSingle
    ? { encoding: found.encoding, isUncertain: found.isUncertain }
    : sure('windows-1252');
}
