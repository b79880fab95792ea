import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  type Row as TableRow,
  tableFeatures,
} from '@tanstack/react-table';
import type { ReactNode } from 'react';

export type SortValue = number | string | null | undefined;

export interface DataTableColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly isNumeric?: boolean;
  /** Null and undefined are missing: last in both directions. */
  readonly sortValue: (row: Row) => SortValue;
  /** The same function as long as a row looks the same: rows are drawn anew with another one. */
  readonly cell: (row: Row) => ReactNode;
  /** The cell as text, for copying. */
  readonly text: (row: Row) => string;
}

export const sortingFeatures = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

type Features = typeof sortingFeatures;

export function toColumnDefs<Row extends object>(
  columns: readonly DataTableColumn<Row>[],
  collator: Intl.Collator,
): ColumnDef<Features, Row>[] {
  const compare = (a: TableRow<Features, Row>, b: TableRow<Features, Row>, id: string) => {
    const left: unknown = a.getValue(id);
    const right: unknown = b.getValue(id);
    return typeof left === 'number' && typeof right === 'number'
      ? left - right
      : collator.compare(String(left), String(right));
  };
  return columns.map((column) => ({
    id: column.id,
    accessorFn: (row: Row) => column.sortValue(row) ?? undefined,
    sortFn: compare,
    sortUndefined: 'last' as const,
    sortDescFirst: column.isNumeric ?? false,
  }));
}
