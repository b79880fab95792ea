import type { NamedSystem } from './coordinate-systems.ts';
import type { FileKind } from './file-kind.ts';
import type { FileRefusalCode, ImportAskCode } from './import-codes.ts';
import type { ImportWarning } from './import-report.ts';
import type { RawRow } from './raw-row.ts';
import type { TextEncodingName } from './text-encoding.ts';

/** Thrown by a reader in the middle of a file that must be refused whole. Never leaves the importer. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly code: FileRefusalCode;
  readonly detail: string | undefined;

  constructor(code: FileRefusalCode, detail?: string) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

/** An opened file: rows that can be read more than once, and what the format itself says of them. */
export interface TableSource {
  readonly kind: FileKind;
  readonly encoding: TextEncodingName;
  readonly separator: string | null;
  /** Null: the names are to be found among the rows. */
  readonly columns: readonly string[] | null;
  /** Every row must have as many cells as the header. */
  readonly isRagged: boolean;
  /** Rows have a geometry of their own. */
  readonly hasGeometry: boolean;
  readonly crs: NamedSystem | null;
  /** Names of the sheets or layers with anything in them, where the format has such. */
  readonly sheets?: readonly string[];
  readonly warnings: readonly ImportWarning[];
  readonly asks: readonly ImportAskCode[];
  /** Throws `FileRefused`. */
  rows(): Iterable<RawRow>;
  /** How much of the file the last rows came from, 0–1. */
  share(): number;
}
