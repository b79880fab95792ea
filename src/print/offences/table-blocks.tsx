import type { PaperBlock } from '../paper.tsx';
import { CellMark } from './cell-mark.tsx';
import type { TextTable } from './offence-tables.ts';

/** Widths of columns by table. */
export type PaperTables = Readonly<Record<string, readonly string[]>>;

const widths: Readonly<Record<Exclude<TextTable['id'], 'months'>, readonly string[]>> = {
  facts: ['32%', '13%', '12%', '13%', '8%', '8%', '14%'],
  published: ['20%', '12%', '68%'],
  season: ['34%', '20%', '46%'],
  places: ['46%', '16%', '38%'],
  denominators: ['18%', '18%', '20%', '14%', '8%', '22%'],
};

/** A table as rows of paper, its head repeated on every page. */
export function tableBlocks(
  id: string,
  table: TextTable,
  /** Whose counts they are, where they are not real ones of others. */
  mark: string | null,
): { readonly blocks: readonly PaperBlock[]; readonly widths: readonly string[] } {
  const head = `${id}-head`;
  const isNumeric = (column: number) =>
    table.numeric.includes(column) ? 'pb-paper-offence-number' : undefined;
  return {
    widths:
      table.id === 'months'
        ? table.head.map(() => `${100 / table.head.length}%`)
        : widths[table.id],
    blocks: [
      ...(mark === null
        ? []
        : [
            {
              id: `${id}-caption`,
              keepsWithNext: true,
              content: <h3 className="pb-paper-heading">{`${table.label} · ${mark}`}</h3>,
            },
          ]),
      {
        id: head,
        keepsWithNext: true,
        table: id,
        content: (
          <tr data-block={head} className="pb-paper-head">
            {table.head.map((text, column) => (
              <th key={text} scope="col" className={isNumeric(column)}>
                {text}
              </th>
            ))}
          </tr>
        ),
      },
      ...table.rows.map((row) => ({
        id: `${id}-${row.id}`,
        table: id,
        repeats: head,
        content: (
          <tr data-block={`${id}-${row.id}`}>
            {row.cells.map((cell, column) => {
              const inner = (
                <>
                  <CellMark cell={cell} />
                  {cell.note !== undefined && <span className="pb-paper-note">{cell.note}</span>}
                </>
              );
              const key = table.head[column];
              return column === 0 ? (
                <th key={key} scope="row">
                  {inner}
                </th>
              ) : (
                <td key={key} className={isNumeric(column)}>
                  {inner}
                </td>
              );
            })}
          </tr>
        ),
      })),
    ],
  };
}
