import { containerOf } from '../../domain/import/file-kind.ts';
import type { FileRefusalCode } from '../../domain/import/import-codes.ts';
import { FileRefused } from '../../domain/import/table-source.ts';
import { findEncoding } from '../../domain/import/text-encoding.ts';
import { type YearContent, yearLimits } from '../../domain/year-diff/year-facts.ts';
import type { YearRefusalCode } from '../../domain/year-diff/year-fault.ts';
import { openZip } from '../import/inspect-file.ts';
import { type ReadContent, readYearJson } from './read-json.ts';
import { readYearSheet } from './read-sheet.ts';
import { YearRefused } from './year-refused.ts';

export type ReadYearFile =
  | {
      readonly status: 'refused';
      readonly code: FileRefusalCode | YearRefusalCode;
      readonly detail?: string;
    }
  | {
      readonly status: 'read';
      readonly content: YearContent;
      /** Year and name of the document as the file says; null and empty where it does not. */
      readonly year: number | null;
      readonly document: string;
    };

/** Reads another year's facts from the bytes of a file: JSON, or the filled template. Never throws. */
export async function readYearFile(bytes: Uint8Array, fileName: string): Promise<ReadYearFile> {
  try {
    if (bytes.length > yearLimits.fileBytes) throw new YearRefused('facts-too-large');
    const container = containerOf(bytes);
    if (typeof container !== 'string') throw new FileRefused(container.code, container.detail);
    if (container === 'compound') throw new YearRefused('not-facts');
    const format = container === 'text' ? 'json' : 'xlsx';
    const { content, year, document } =
      format === 'json' ? readYearJson(textOf(bytes)) : await readWorkbook(bytes);
    if (content.facts.length + content.faults.length === 0) {
      throw new YearRefused('nothing-filled-in');
    }
    const name = fileName.slice(-120);
    return { status: 'read', content: { ...content, fileName: name, format }, year, document };
  } catch (error) {
    if (!(error instanceof FileRefused) && !(error instanceof YearRefused)) {
      return refusal('reader-failed', error instanceof Error ? error.message.slice(0, 200) : '');
    }
    return refusal(error.code, error.detail);
  }
}

function refusal(code: FileRefusalCode | YearRefusalCode, detail?: string): ReadYearFile {
  return { status: 'refused', code, ...(detail !== undefined && { detail }) };
}

function textOf(bytes: Uint8Array): string {
  const { encoding, markBytes } = findEncoding(bytes);
  const text = new TextDecoder(encoding === 'utf-16le' ? 'utf-16le' : 'utf-8').decode(
    bytes.subarray(markBytes),
  );
  if (!/^\s*[{[]/.test(text)) throw new YearRefused('not-facts');
  return text;
}

async function readWorkbook(bytes: Uint8Array): Promise<ReadContent> {
  const source = await openZip(bytes, () => import('../import/workbook-source.ts'), undefined);
  if (source.kind !== 'xlsx' && source.kind !== 'ods') throw new YearRefused('not-facts');
  return readYearSheet(source.rows());
}
