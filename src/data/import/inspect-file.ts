import { containerOf } from '../../domain/import/file-kind.ts';
import type { SuggestZone } from '../../domain/import/find-coordinates.ts';
import type { ImportChoices } from '../../domain/import/import-choices.ts';
import { importLimits } from '../../domain/import/import-limits.ts';
import type { FileRefusal, ImportOutcome } from '../../domain/import/import-report.ts';
import { type ReadOptions, readTable } from '../../domain/import/read-table.ts';
import { countUnfoldedCells } from '../../domain/import/repeated-cells.ts';
import { FileRefused, type TableSource } from '../../domain/import/table-source.ts';
import { findEncoding } from '../../domain/import/text-encoding.ts';
import { toLonLat } from './coordinate-projections.ts';
import { decodeText } from './decode-text.ts';
import { openShapefile } from './shapefile-source.ts';
import { openText } from './text-sources.ts';
import { UnpackGuard, type ZipEntry, zipEntries } from './unzip.ts';

export interface ImportProgress {
  readonly phase: 'opening' | 'looking' | 'reading';
  readonly rows: number;
  readonly bytes: number;
  readonly totalBytes: number;
}

export type WorkbookReader = Pick<typeof import('./workbook-source.ts'), 'openWorkbook'>;

export interface InspectOptions extends Partial<Omit<ReadOptions, 'toLonLat' | 'suggestZone'>> {
  readonly suggestZone?: SuggestZone;
  /** The reader of workbooks is large and is fetched when one is opened. */
  readonly loadWorkbooks?: () => Promise<WorkbookReader>;
}

/**
 * Reads a file from its bytes; its name is never asked. Yields how far it has come; whoever drives it
 * may stop between two steps by returning the generator. A file that cannot be taken is a refusal.
 */
export async function* inspectFile(
  bytes: Uint8Array,
  { loadWorkbooks = () => import('./workbook-source.ts'), ...options }: InspectOptions = {},
): AsyncGenerator<ImportProgress, ImportOutcome, undefined> {
  const totalBytes = bytes.length;
  try {
    if (totalBytes > importLimits.fileBytes) return refusal('file-too-large');
    const container = containerOf(bytes);
    if (typeof container !== 'string') return container;
    yield { phase: 'opening', rows: 0, bytes: 0, totalBytes };
    const source =
      container === 'text'
        ? yield* openTextFile(bytes, options.choices)
        : container === 'zip'
          ? await openZip(bytes, loadWorkbooks, options.choices?.sheet)
          : await openCompound(bytes, loadWorkbooks, options.choices?.sheet);
    const reading = readTable(source, {
      suggestZone: () => null,
      ...options,
      toLonLat,
    });
    for (;;) {
      const step = reading.next();
      if (step.done === true) return step.value;
      const { phase, rows, share } = step.value;
      yield { phase, rows, bytes: Math.round(share * totalBytes), totalBytes };
    }
  } catch (error) {
    if (error instanceof FileRefused) return refusal(error.code, error.detail);
    return refusal('reader-failed', error instanceof Error ? error.message.slice(0, 200) : '');
  }
}

function refusal(code: FileRefusal['code'], detail?: string): FileRefusal {
  return { ok: false, code, ...(detail !== undefined && { detail }) };
}

async function* openTextFile(
  bytes: Uint8Array,
  choices: ImportChoices = {},
): AsyncGenerator<ImportProgress, TableSource, undefined> {
  const guessed = findEncoding(bytes);
  const found =
    choices.encoding === undefined
      ? guessed
      : { ...guessed, encoding: choices.encoding, isUncertain: false, isTruncated: false };
  const decoding = decodeText(bytes, found.encoding, found.markBytes);
  for (;;) {
    const step = decoding.next();
    if (step.done === true) return openText(step.value, found, choices.separator);
    yield { phase: 'opening', rows: 0, bytes: step.value, totalBytes: bytes.length };
  }
}

type LoadWorkbooks = () => Promise<WorkbookReader>;

const DOCUMENT_START_BYTES = 4_096;

/** Unpacks nothing before the guard has seen it. Throws `FileRefused`. */
export async function openZip(
  bytes: Uint8Array,
  loadWorkbooks: LoadWorkbooks,
  sheet: string | undefined,
): Promise<TableSource> {
  const entries = zipEntries(bytes);
  const guard = new UnpackGuard(bytes.length);
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name));
  if (has(/^xl\/workbook\.xml$/i)) {
    checkParts(entries, guard);
    return (await loadWorkbooks()).openWorkbook(bytes, 'xlsx', sheet);
  }
  if (isOpenDocument(entries)) {
    if (!isSpreadsheet(entries, guard)) throw new FileRefused('file-not-supported', 'OpenDocument');
    checkParts(entries, guard);
    checkUnfolding(entries, bytes.length);
    return (await loadWorkbooks()).openWorkbook(bytes, 'ods', sheet);
  }
  if (has(/^word\//)) throw new FileRefused('file-not-supported', 'DOCX');
  if (has(/^ppt\//)) throw new FileRefused('file-not-supported', 'PPTX');
  if (has(/^xl\/workbook\.bin$/i)) throw new FileRefused('file-not-supported', 'XLSB');
  if (has(/\.kml$/i)) throw new FileRefused('file-not-supported', 'KMZ');
  if (has(/\.shp$/i)) return openShapefile(entries, guard, sheet);
  if (has(/\.(?:dbf|shx|prj)$/i)) throw new FileRefused('shapefile-incomplete', '.shp');
  throw new FileRefused('archive-without-data');
}

function isOpenDocument(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ name }) => name === 'content.xml');
}

function isSpreadsheet(entries: readonly ZipEntry[], guard: UnpackGuard): boolean {
  const type = entries.find(({ name }) => name === 'mimetype');
  if (type === undefined) return true;
  return new TextDecoder().decode(guard.whole(type)).includes('opendocument.spreadsheet');
}

function checkUnfolding(entries: readonly ZipEntry[], packedBytes: number): void {
  const content = entries.find(({ name }) => name === 'content.xml');
  if (content === undefined) return;
  const text = new TextDecoder().decode(new UnpackGuard(packedBytes).whole(content));
  if (countUnfoldedCells(text) > importLimits.workbookCells) {
    throw new FileRefused('unpacks-too-large');
  }
}

/** Unpacks every part once to see that it can be, and that none declares entities of its own. */
function checkParts(entries: readonly ZipEntry[], guard: UnpackGuard): void {
  const decoder = new TextDecoder('latin1');
  for (const entry of entries) {
    const isXml = /\.(?:xml|rels)$/i.test(entry.name);
    let read = 0;
    for (const piece of guard.pieces(entry)) {
      if (isXml && read < DOCUMENT_START_BYTES) {
        const start = decoder.decode(piece.subarray(0, DOCUMENT_START_BYTES)).replaceAll('\0', '');
        if (/<!(?:DOCTYPE|ENTITY)/i.test(start)) throw new FileRefused('xml-entities');
      }
      read += piece.length;
    }
  }
}

/** Names of streams in the old container, as they stand in its directory. */
const STREAMS: readonly (readonly [name: string, found: 'xls' | 'encrypted' | 'other'])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['WordDocument', 'other'],
];

async function openCompound(
  bytes: Uint8Array,
  loadWorkbooks: LoadWorkbooks,
  sheet: string | undefined,
): Promise<TableSource> {
  const found = STREAMS.find(([name]) => hasStream(bytes, name))?.[1];
  if (found === 'encrypted') throw new FileRefused('file-is-encrypted');
  if (found !== 'xls') throw new FileRefused('file-not-supported', 'OLE');
  return (await loadWorkbooks()).openWorkbook(bytes, 'xls', sheet);
}

/** Directory entries are 128 bytes long and begin at multiples of that. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wide = Uint8Array.from([...name, '\0'].flatMap((letter) => [letter.charCodeAt(0), 0]));
  for (let at = 512; at + wide.length <= bytes.length; at += 128) {
    let index = 0;
    while (index < wide.length && bytes[at + index] === wide[index]) index++;
    if (index === wide.length) return true;
  }
  return false;
}
