import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSeparator } from '#src/domain/import/find-separator.ts';
import { importLimits } from '#src/domain/import/import-limits.ts';
import { splitDelimited } from '#src/domain/import/split-delimited.ts';

describe('separated text', () => {
  it('comes back as the table it was written from', () => {
    const cell = fc.oneof(
      fc.string({
        unit: fc.constantFrom('a', 'å', '"', ';', ',', '\t', '\n', '\r\n', ' ', '=', '1'),
      }),
      fc.string(),
    );
    const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 8,
      }),
    );
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(';', ',', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        (rows, separator, end) => {
          const written = rows.map((row) =>
            row.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator),
          );
          const text = written.map((line) => line + end).join('');
          expect([...splitDelimited(text, separator)].map(({ cells }) => cells)).toEqual(rows);
        },
      ),
    );
  });

  it('numbers rows as a spreadsheet does: blank lines count, lines within quotes do not', () => {
    const rows = [...splitDelimited('a;b\n\n"x\ny";1\n2;3', ';')];
    expect(rows.map(({ row, cells }) => [row, cells.length])).toEqual([
      [1, 2],
      [2, 1],
      [3, 2],
      [4, 2],
    ]);
  });

  it('goes on with the next line where a quote is never closed', () => {
    const rows = [...splitDelimited('a;b\n"1;2\n3;4\n', ';')];
    expect(rows.map(({ fault }) => fault)).toEqual([undefined, 'unclosed-quote', undefined]);
    expect(rows[2]?.cells).toEqual(['3', '4']);
  });

  it('reads the line ends of an old Mac', () => {
    expect([...splitDelimited('a;b\r1;2\r', ';')].map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('does not take in a line of endless length', () => {
    const long = 'x'.repeat(importLimits.lineCharacters + 1);
    expect([...splitDelimited(`a\n${long}\nb`, ';')].map(({ fault }) => fault)).toEqual([
      undefined,
      'row-too-long',
      undefined,
    ]);
  });
});

describe('the separator', () => {
  it.each([
    ['a;b\n1,5;2,5\n3,5;4,5\n', ';'],
    ['a,b\n1,2\n3,4\n', ','],
    ['a\tb\n1,5\t2\n3\t4\n', '\t'],
    ['a|b\n1|2\n', '|'],
    ['12,5;3,4\n1,5;2,5\n', ';'],
    ['plats,text\nA,"x; y; z"\nB,"x; y"\n', ','],
    ['Rapport, 2024\n\na;b\n1;2\n3;4\n', ';'],
  ])('is found in %j', (text, separator) => {
    expect(findSeparator(text).separator).toBe(separator);
  });

  it('is what a sep= line says', () => {
    expect(findSeparator('sep=,\r\na;b,c;d\r\n')).toEqual({ separator: ',', skip: 7 });
    expect(findSeparator('sep=\t\na')).toEqual({ separator: '\t', skip: 6 });
  });
});
