import { Fragment, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { type PageBlock, paginate } from '../domain/sheet/paginate.ts';

export interface PaperBlock extends Omit<PageBlock, 'height'> {
  readonly content: ReactNode;
  /** Rows that follow each other on a page stand in one table. Their content is a `<tr>`. */
  readonly table?: string;
}

interface PaperProps {
  readonly label: string;
  readonly blocks: readonly PaperBlock[];
  /** Widths of a table's columns, by its name. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly footer: (page: number, pages: number) => ReactNode;
}

/** A4 pages whose breaks are known before they are printed: what is seen is what comes out. */
export function Paper({ label, blocks, columns, footer }: PaperProps) {
  const measured = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState<readonly (readonly string[])[] | null>(null);

  useLayoutEffect(() => {
    const box = measured.current;
    if (box === null || ruler.current === null) return;
    const heightOf = (id: string) =>
      box.querySelector(`[data-block="${CSS.escape(id)}"]`)?.getBoundingClientRect().height ?? 0;
    const measure = () => {
      const pageHeight = ruler.current?.getBoundingClientRect().height ?? 0;
      setPages(
        paginate(
          blocks.map((block) => ({ ...block, height: heightOf(block.id) })),
          pageHeight,
        ),
      );
    };
    measure();
    let isGone = false;
    void document.fonts?.ready.then(() => {
      if (!isGone) measure();
    });
    return () => {
      isGone = true;
    };
  }, [blocks]);

  const all = blocks.map(({ id }) => id);
  const shown = pages ?? [all];
  return (
    <section className="pb-paper" aria-label={label} data-pages={pages?.length ?? 0}>
      <div className="pb-paper-measure" aria-hidden="true" inert>
        <div ref={ruler} className="pb-paper-ruler" />
        <div ref={measured}>
          <Blocks ids={all} blocks={blocks} columns={columns} />
        </div>
      </div>
      {shown.map((ids, index) => (
        <div key={ids[0] ?? index} className="pb-page-a4">
          <div className="pb-page-body">
            <Blocks ids={ids} blocks={blocks} columns={columns} />
          </div>
          <footer className="pb-page-foot">{footer(index + 1, shown.length)}</footer>
        </div>
      ))}
    </section>
  );
}

interface BlocksProps {
  readonly ids: readonly string[];
  readonly blocks: readonly PaperBlock[];
  readonly columns: PaperProps['columns'];
}

function Blocks({ ids, blocks, columns }: BlocksProps) {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const runs: { readonly table: string | undefined; readonly blocks: PaperBlock[] }[] = [];
  for (const id of ids) {
    const block = byId.get(id);
    if (block === undefined) continue;
    const run = runs.at(-1);
    if (block.table !== undefined && run?.table === block.table) run.blocks.push(block);
    else runs.push({ table: block.table, blocks: [block] });
  }
  return runs.map(({ table, blocks: run }) =>
    table === undefined ? (
      run.map(({ id, content }) => (
        <div key={id} data-block={id} className="pb-paper-block">
          {content}
        </div>
      ))
    ) : (
      <table key={run[0]?.id} className="pb-paper-table">
        <colgroup>
          {(columns[table] ?? []).map((width, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
            <col key={index} style={{ width }} />
          ))}
        </colgroup>
        <tbody>
          {run.map(({ id, content }) => (
            <Fragment key={id}>{content}</Fragment>
          ))}
        </tbody>
      </table>
    ),
  );
}
