export interface TextColumn<Row> {
  readonly header: string;
  readonly text: (row: Row) => string;
}

/** Tab-separated text of a table, as it is pasted into a spreadsheet. */
export function tableText<Row>(columns: readonly TextColumn<Row>[], rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map((column) => cellText(column.text(row))));
  return [columns.map((column) => cellText(column.header)), ...lines]
    .map((cells) => cells.join('\t'))
    .join('\n');
}

/** One line, no tab. */
function cellText(text: string): string {
  const oneLine = text.replace(/[\t\r\n]+/g, ' ').trim();
  const isNumber = /^[+-]?[\d\s.,]+%?$/.test(oneLine);
  return isNumber ? oneLine : guardFormula(oneLine);
}

/** A text that a spreadsheet would run as a formula stays a text. */
export function guardFormula(text: string): string {
  return /^[=@+\-\t\r]/.test(text) ? `'${text}` : text;
}
