import type { MappedFile, MappingFault } from './map-rows.ts';

/** What is kept of an earlier import, to know its rows again. */
export interface EarlierImport {
  readonly importId: string;
  /** Of the bytes of the file; the same for the same file, whatever its name. */
  readonly contentHash: string;
  /** Ids of its accepted rows. */
  readonly ids: ReadonlySet<string>;
}

export interface RowWithId {
  readonly row: number;
  readonly id: string | null;
}

export type DuplicateFinding =
  /** The file has been imported before. */
  | { readonly code: 'same-file'; readonly importId: string }
  /** An earlier row of the same file has the id. */
  | {
      readonly code: 'repeated-id';
      readonly row: number;
      readonly firstRow: number;
      readonly id: string;
    }
  /** An earlier import has the id; the first that does. */
  | {
      readonly code: 'known-id';
      readonly row: number;
      readonly importId: string;
      readonly id: string;
    };

/** Remembers the ids of a file, row by row. Rows without an id are never duplicates, however alike. */
export class DuplicateWatch {
  private readonly firstRows = new Map<string, number>();
  private readonly earlier: readonly Pick<EarlierImport, 'importId' | 'ids'>[];

  constructor(earlier: readonly Pick<EarlierImport, 'importId' | 'ids'>[]) {
    this.earlier = earlier;
  }

  see({ row, id }: RowWithId): Exclude<DuplicateFinding, { readonly code: 'same-file' }> | null {
    if (id === null) return null;
    const firstRow = this.firstRows.get(id);
    if (firstRow !== undefined) return { code: 'repeated-id', row, firstRow, id };
    this.firstRows.set(id, row);
    const before = this.earlier.find(({ ids }) => ids.has(id));
    return before === undefined ? null : { code: 'known-id', row, importId: before.importId, id };
  }
}

/**
 * The same file and the same ids, in the order of the rows. The imports must be of the same kind of
 * data: two events may look the same.
 */
export function findDuplicates(
  contentHash: string,
  rows: readonly RowWithId[],
  earlier: readonly EarlierImport[],
): readonly DuplicateFinding[] {
  const sameFiles = earlier.filter((one) => one.contentHash === contentHash);
  const watch = new DuplicateWatch(earlier);
  return [
    ...sameFiles.map(({ importId }): DuplicateFinding => ({ code: 'same-file', importId })),
    ...rows.flatMap((row) => watch.see(row) ?? []),
  ];
}

type PlacedRow = RowWithId & { readonly placeId?: string | null; readonly position?: unknown };

/** The file with the rows of the findings among the refused, when a person wants them out. */
export function refuseDuplicates<Value extends PlacedRow>(
  mapped: MappedFile<Value>,
  findings: readonly DuplicateFinding[],
  idColumn: string,
): MappedFile<Value> {
  const codes = new Map(
    findings.flatMap((found) =>
      found.code === 'same-file' ? [] : [[found.row, found.code] as const],
    ),
  );
  const out = mapped.values.filter(({ row }) => codes.has(row));
  const faults = out.map(
    ({ row }): MappingFault => ({ row, column: idColumn, code: codes.get(row) ?? 'repeated-id' }),
  );
  return {
    ...mapped,
    accepted: mapped.accepted - out.length,
    withoutPlace: mapped.withoutPlace - out.filter(isWithoutPlace).length,
    refused: [...mapped.refused, ...faults].sort((a, b) => a.row - b.row),
    values: mapped.values.filter(({ row }) => !codes.has(row)),
  };
}

/** Values that have a ground instead of a place are never without. */
function isWithoutPlace({ placeId, position }: PlacedRow): boolean {
  return placeId === null && position === null;
}
