import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TablePlan } from '#src/domain/import/plan-table.ts';
import { splitDelimited } from '#src/domain/import/split-delimited.ts';
import {
  type RefusedRow,
  refusedByMapping,
  refusedByReader,
  refusedTable,
} from '#src/domain/own-data/refused-rows.ts';
import { csvText } from '#src/domain/text/csv-text.ts';
import { aSheet, aTable, aWorkbook, reportOf } from '../../../builders/import-files.ts';

const words = {
  row: 'Rad',
  reason: 'Skäl',
  sentence: ({ row, column, code }: RefusedRow['refusal']) => `${row} ${column} ${code}`,
};

/** What a file's refused rows look like as a table to download. */
async function refusedOf(file: string | Uint8Array) {
  const rows: RefusedRow[] = [];
  let plan: TablePlan | undefined;
  await reportOf(file, {
    onStart: (found) => {
      plan = found;
    },
    onRefused: (raw, refusal) => {
      if (plan !== undefined) rows.push(refusedByReader(raw, refusal, plan));
    },
  });
  return refusedTable(plan?.kept.map(({ name }) => name) ?? [], rows, words);
}

describe('refused rows', () => {
  it('go back out as they were, with their number and the reason', async () => {
    const file = aTable(
      'Plats;Antal;Mått',
      'A;1;1,5',
      'B;två;2',
      'C;3',
      'D;4;5;6',
      'E;5;2',
      'F;6;2',
    );
    expect(await refusedOf(file)).toEqual([
      ['Plats', 'Antal', 'Mått', '', 'Rad', 'Skäl'],
      ['B', 'två', '2', '', '3', '3 Antal not-a-number'],
      ['C', '3', '', '', '4', '4 null ragged-row'],
      ['D', '4', '5', '6', '5', '5 null ragged-row'],
    ]);
  });

  it('never bring out a column that was left out, nor a row whose columns are not known', async () => {
    const file = aTable(
      'Plats;E-post;Antal',
      'A;a@b.se;1',
      'B;c@d.se;två',
      'C;e@f.se',
      'D;g@h.se;4',
      'E;i@j.se;5',
    );
    expect(await refusedOf(file)).toEqual([
      ['Plats', 'Antal', 'Rad', 'Skäl'],
      ['B', 'två', '3', '3 Antal not-a-number'],
      ['', '', '4', '4 null ragged-row'],
    ]);
  });

  it('of a workbook keep every digit, dates and shares', async () => {
    const sheet = aSheet([
      ['Mått', 'Nord', 'Dag', 'Andel'],
      [1, 6580822.125, 45000, 0.453],
      [2, 6580822.125, 45000, 0.453],
      ['tre', 6580822.125, 45000, 0.453],
    ]);
    for (const row of [2, 3, 4]) {
      sheet[`C${row}`].z = 'yyyy\\-mm\\-dd';
      sheet[`D${row}`].z = '0.0%';
    }
    expect((await refusedOf(aWorkbook({ Blad1: sheet })))[1]).toEqual([
      'tre',
      '6580822,125',
      '2023-03-15',
      '45,3 %',
      '4',
      '4 Mått not-a-number',
    ]);
  });

  it('that could not be mapped have the values that were read', () => {
    const row = { row: 7, values: ['A', -1.5, null, true], position: null, geometry: null };
    expect(refusedByMapping(row, { row: 7, column: 'Plats', code: 'no-place' }).cells).toEqual([
      'A',
      '-1,5',
      '',
      'true',
    ]);
  });

  it('do not take the name of a column of the file', () => {
    expect(refusedTable(['Rad', 'Rad *'], [], words)).toEqual([
      ['Rad', 'Rad *', 'Rad * *', 'Skäl'],
    ]);
  });

  it('can be mended and taken in again', async () => {
    const table = await refusedOf(aTable('Plats;Antal', 'A;1', 'B;två', 'C;3'));
    const mended = csvText(table, ',').replace('två', '2').slice(1);
    expect((await reportOf(mended)).sample).toMatchObject([{ Plats: 'B', Antal: 2 }]);
  });

  it('run nothing in a spreadsheet, and whatever they hold comes back', () => {
    const risky = fc.string({
      unit: fc.constantFrom('=', '-', '@', ';', '"', '\n', '\r', 'a', ' '),
    });
    fc.assert(
      fc.property(fc.array(risky, { minLength: 2, maxLength: 4 }), (cells) => {
        const refusal = { row: 2, column: null, code: 'ragged-row' } as const;
        const columns = cells.map((_, index) => `k${index}`);
        const text = csvText(refusedTable(columns, [{ refusal, cells }], words), ',').slice(1);
        const [, row] = [...splitDelimited(text, ';', 0, 1)];
        const back = row?.cells.slice(0, cells.length).map(String) ?? [];
        expect(back.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
        expect(back.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, ''))).toEqual(cells);
      }),
    );
  });
});
