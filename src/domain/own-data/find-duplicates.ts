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

/**
 * The same file and the same ids, in the order of the rows. Rows without an id are never duplicates,
 * however alike: two events may look the same. The imports must be of the same kind of data.
 */
export function findDuplicates(
  contentHash: string,
  rows: readonly RowWithId[],
  earlier: readonly EarlierImport[],
): readonly DuplicateFinding[] {
  const sameFiles = earlier.filter((one) => one.contentHash === contentHash);
  const findings: DuplicateFinding[] = sameFiles.map(({ importId }) => ({
    code: 'same-file',
    importId,
  }));
  const firstRows = new Map<string, number>();
  for (const { row, id } of rows) {
    if (id === null) continue;
    const firstRow = firstRows.get(id);
    if (firstRow !== undefined) {
      findings.push({ code: 'repeated-id', row, firstRow, id });
      continue;
    }
    firstRows.set(id, row);
    const before = earlier.find(({ ids }) => ids.has(id));
    if (before !== undefined) {
      findings.push({ code: 'known-id', row, importId: before.importId, id });
    }
  }
  return findings;
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
