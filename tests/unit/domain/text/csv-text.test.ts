import { describe, expect, it } from 'vitest';
import { csvText } from '#src/domain/text/csv-text.ts';

describe('a table file', () => {
  it('starts with the mark of UTF-8 and ends every line as spreadsheets do', () => {
    expect(
      csvText(
        [
          ['Plats', 'År'],
          ['Örn', 2025],
        ],
        ',',
      ),
    ).toBe('\uFEFFPlats;År\r\nÖrn;2025\r\n');
  });

  it('writes numbers as numbers, with the mark of the language', () => {
    expect(csvText([[-5.25, 0.1 + 0.2, 0]], ',')).toContain('-5,25;0,3;0');
    expect(csvText([[-5.25, 0.1 + 0.2, 0]], '.')).toContain('-5.25;0.3;0');
  });

  it.each(['=1+1', '+46 8', '-5', '@SUM(A1)', '\t=1', '\r=1'])(
    'keeps the text %j from running as a formula',
    (text) => {
      expect(csvText([[text]], ',')).toContain(`'${text}`);
    },
  );

  it('quotes what would split a cell or a line, and leaves an empty cell empty', () => {
    expect(csvText([['a;b', 'says "c"', null, 'd\ne']], ',')).toBe(
      '\uFEFF"a;b";"says ""c""";;"d\ne"\r\n',
    );
  });
});
