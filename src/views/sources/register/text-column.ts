import type { DataTableColumn } from '../../../ui/table-columns.ts';

/** A column whose cells are text. */
export function textColumn<Row>(
  id: string,
  header: string,
  text: (row: Row) => string,
): DataTableColumn<Row> {
  return { id, header, text, sortValue: text, cell: text };
}
