import type { FileRefusal } from './import-report.ts';

export type FileKind =
  | 'csv'
  | 'tsv'
  | 'txt'
  | 'xlsx'
  | 'xls'
  | 'ods'
  | 'geojson'
  | 'gpx'
  | 'shapefile';

/** What the first bytes say. The name of the file is never asked. */
export type Container = 'zip' | 'compound' | 'text';

const SIGNATURES: readonly (readonly [bytes: readonly number[], found: string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0xff, 0xd8, 0xff], 'JPEG'],
  [[0x47, 0x49, 0x46, 0x38], 'GIF'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x42, 0x5a, 0x68], 'bzip2'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7-Zip'],
  [[0x52, 0x61, 0x72, 0x21], 'RAR'],
  [[0x7f, 0x45, 0x4c, 0x46], 'ELF'],
  [[0x4d, 0x5a, 0x90, 0x00], 'EXE'],
  [[0x50, 0x41, 0x52, 0x31], 'Parquet'],
  [[0x41, 0x52, 0x52, 0x4f, 0x57, 0x31], 'Arrow'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'SQLite'],
  [[0x00, 0x00, 0x27, 0x0a], 'SHP'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'RTF'],
];

const ZIP_STARTS = [0x04034b50, 0x06054b50, 0x08074b50];
const SNIFFED_BYTES = 4096;
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
/** A PDF may have up to a kilobyte of something else before its mark. */
const PDF_MARK_WITHIN = 1024;

export function containerOf(bytes: Uint8Array): Container | FileRefusal {
  if (bytes.length === 0) return { ok: false, code: 'file-empty' };
  for (let start = 0; start < Math.min(PDF_MARK_WITHIN, bytes.length); start++) {
    if (startsWith(bytes, PDF, start)) return { ok: false, code: 'file-is-pdf' };
  }
  if (bytes.length >= 4) {
    const first = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
    if (ZIP_STARTS.includes(first)) return 'zip';
    if (first === 0xe011cfd0) return 'compound';
  }
  const known = SIGNATURES.find(([signature]) => startsWith(bytes, signature, 0));
  if (known !== undefined) return { ok: false, code: 'file-not-supported', detail: known[1] };
  return looksBinary(bytes) ? { ok: false, code: 'file-not-supported', detail: 'BIN' } : 'text';
}

function startsWith(bytes: Uint8Array, signature: readonly number[], at: number): boolean {
  return signature.every((byte, index) => bytes[at + index] === byte);
}

/** Control characters that no text has. Zero bytes are left to the test for UTF-16. */
function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(SNIFFED_BYTES, bytes.length);
  let odd = 0;
  const zeros = [0, 0];
  for (let index = 0; index < length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    const isControl = byte > 0 && byte < 0x20;
    const isOfText = byte >= 9 && byte <= 13;
    if ((isControl && !isOfText && byte !== 0x1a && byte !== 0x1e) || byte === 0x7f) odd++;
  }
  // UTF-16 has its zero bytes at every second place.
  return odd > length * 0.02 || Math.min(...zeros) > length * 0.05;
}
