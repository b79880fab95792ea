const TAG = /<table:table-row\b[^>]*>|<table:table-cell\b[^>]*>|<\/table:table-row>/g;
const ROWS = /\bnumber-rows-repeated="(\d{1,12})"/;
const COLUMNS = /\bnumber-columns-repeated="(\d{1,12})"/;

/**
 * Filled cells that an OpenDocument sheet unfolds to: a row and a cell may stand for millions of
 * their like in a few letters.
 */
export function countUnfoldedCells(content: string): number {
  let total = 0;
  let rowTimes = 1;
  let inRow = 0;
  for (const [tag] of content.matchAll(TAG)) {
    if (tag.startsWith('<table:table-row')) {
      rowTimes = timesOf(tag, ROWS);
      inRow = 0;
    } else if (tag.startsWith('</')) {
      total += rowTimes * inRow;
    } else if (tag.includes('value-type=')) {
      inRow += timesOf(tag, COLUMNS);
    }
  }
  return total;
}

function timesOf(tag: string, pattern: RegExp): number {
  return Number(pattern.exec(tag)?.[1] ?? 1);
}
