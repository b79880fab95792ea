export interface PageBlock {
  readonly id: string;
  /** Any unit, the same as the page's. */
  readonly height: number;
  /** Never the last on its page: a heading stays with what it heads. */
  readonly keepsWithNext?: boolean;
  /** Id of a block that is repeated at the top of a page that begins with this one. */
  readonly repeats?: string;
}

/**
 * Ids of the blocks on each page, in order. A block taller than a page gets one of its own.
 * Nothing is left out and nothing but a repeated block stands twice.
 */
export function paginate(
  blocks: readonly PageBlock[],
  pageHeight: number,
): readonly (readonly string[])[] {
  const heights = new Map(blocks.map(({ id, height }) => [id, height]));
  const pages: string[][] = [[]];
  let used = 0;
  let at = 0;
  while (at < blocks.length) {
    const group = groupAt(blocks, at);
    const height = group.reduce((sum, block) => sum + block.height, 0);
    let page = pages.at(-1) ?? [];
    if (page.length > 0 && used + height > pageHeight) {
      page = [];
      pages.push(page);
      used = 0;
      const repeated = group[0]?.repeats;
      if (repeated !== undefined) {
        page.push(repeated);
        used += heights.get(repeated) ?? 0;
      }
    }
    page.push(...group.map(({ id }) => id));
    used += height;
    at += group.length;
  }
  return pages;
}

/** A block, with the blocks it has to stay with. */
function groupAt(blocks: readonly PageBlock[], start: number): readonly PageBlock[] {
  let end = start;
  while (blocks[end]?.keepsWithNext === true && end < blocks.length - 1) end += 1;
  return blocks.slice(start, end + 1);
}
