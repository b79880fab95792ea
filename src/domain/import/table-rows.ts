import type { FoundLayout } from './find-header.ts';
import { importLimits } from './import-limits.ts';
import type { RawCell, RawRow } from './raw-row.ts';
import { FileRefused, type TableSource } from './table-source.ts';

/** The rows below the header. A file with more rows than the limit is refused, not cut. */
export function* tableRows(
  source: TableSource,
  { firstRow }: Pick<FoundLayout, 'firstRow'>,
): Generator<RawRow, void, undefined> {
  let count = 0;
  for (const raw of source.rows()) {
    if (raw.row < firstRow) continue;
    if (raw.cells.length > importLimits.columns) {
      throw new FileRefused('too-many-columns', String(importLimits.columns));
    }
    if (++count > importLimits.rows)
      throw new FileRefused('too-many-rows', String(importLimits.rows));
    yield raw;
  }
}

/** Nothing in any cell. A row that is at fault, or has a geometry, is not blank. */
export function isBlankRow({ cells, fault, geometry }: RawRow): boolean {
  return fault === undefined && geometry === undefined && cells.every(isBlankCell);
}

export function isBlankCell(cell: RawCell): boolean {
  return cell === null || (typeof cell === 'string' && (cell === '' || cell.trim() === ''));
}
