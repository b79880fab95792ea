import { Inflate } from 'fflate';
import { importLimits } from '../../domain/import/import-limits.ts';
import { FileRefused } from '../../domain/import/table-source.ts';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const END_BYTES = 22;
const COMMENT_BYTES = 65_535;
const PIECE_BYTES = 16_384;

/**
 * The directory of a zip, without unpacking anything.
 * @throws FileRefused
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > importLimits.zipEntries) throw new FileRefused('unpacks-too-large', `${count}`);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY_MARK) throw damaged();
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new FileRefused('file-is-encrypted');
    const nameBytes = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const packedBytes = view.getUint32(at + 20, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_MARK) throw damaged();
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packedBytes > bytes.length) throw damaged();
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes)),
      method: view.getUint16(at + 10, true),
      packed: bytes.subarray(start, start + packedBytes),
    });
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_BYTES - COMMENT_BYTES);
  for (let at = view.byteLength - END_BYTES; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_MARK) return at;
  }
  throw damaged();
}

function damaged(): FileRefused {
  return new FileRefused('archive-damaged');
}

/**
 * Unpacks entries in small pieces and stops as soon as they grow beyond what a real file does: sizes
 * stated in the file are not believed. One guard for all entries of a file.
 */
export class UnpackGuard {
  private unpacked = 0;
  private readonly packed: number;

  /** `packed`: bytes of the whole file. */
  constructor(packed: number) {
    this.packed = packed;
  }

  /**
   * Yields each piece; it is only valid until the next.
   * @throws FileRefused
   */
  *pieces(entry: ZipEntry): Generator<Uint8Array, void, undefined> {
    if (entry.method === 0) {
      this.count(entry.packed.length);
      yield entry.packed;
      return;
    }
    if (entry.method !== 8) throw damaged();
    const waiting: Uint8Array[] = [];
    let isDone = false;
    const inflate = new Inflate((piece, isLast) => {
      if (piece.length > 0) waiting.push(piece);
      isDone = isLast;
    });
    for (let start = 0; start < entry.packed.length; start += PIECE_BYTES) {
      const stop = Math.min(entry.packed.length, start + PIECE_BYTES);
      try {
        inflate.push(entry.packed.subarray(start, stop), stop === entry.packed.length);
      } catch {
        throw damaged();
      }
      for (const piece of waiting) {
        this.count(piece.length);
        yield piece;
      }
      waiting.length = 0;
    }
    if (!isDone) throw damaged();
  }

  /** @throws FileRefused */
  whole(entry: ZipEntry): Uint8Array {
    const pieces = [...this.pieces(entry)];
    const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  }

  private count(bytes: number): void {
    this.unpacked += bytes;
    const { unpackedBytes, unpackedRatio, ratioFromBytes } = importLimits;
    const isSteep = this.unpacked > ratioFromBytes && this.unpacked > this.packed * unpackedRatio;
    if (this.unpacked > unpackedBytes || isSteep) throw new FileRefused('unpacks-too-large');
  }
}
