import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AcceptedRow } from '#src/domain/import/read-table.ts';
import { aTable, encoded, outcomeOf, reportOf } from '../../../builders/import-files.ts';

describe('a table of text', () => {
  it('is reported in the shape that was agreed, and in no other', async () => {
    const report = await reportOf(
      aTable('Plats;Antal;Andel', 'Torget;1 234;45,5 %', 'Parken;..;-'),
    );
    expect(report).toEqual({
      ok: true,
      kind: 'csv',
      encoding: 'utf-8',
      separator: ';',
      crs: null,
      axisOrder: null,
      columns: ['Plats', 'Antal', 'Andel'],
      rows: 2,
      accepted: 2,
      refused: [],
      warnings: [],
      asks: ['period'],
      sample: [
        { Plats: 'Torget', Antal: 1234, Andel: 0.455 },
        { Plats: 'Parken', Antal: null, Andel: null },
      ],
    });
  });

  it.each([
    ['a;b', 'csv'],
    ['a,b', 'csv'],
    ['a\tb', 'tsv'],
    ['a|b', 'txt'],
  ])('with the header %j is of the kind %s', async (header, kind) => {
    const separator = header[1] ?? '';
    expect((await reportOf(aTable(header, `1${separator}2`, `3${separator}4`))).kind).toBe(kind);
  });

  it('is read below its preamble, with rows numbered as in a spreadsheet', async () => {
    const report = await reportOf(
      aTable(
        'Anmälda brott',
        'Källa: systemet',
        '',
        'Område;2023;2024',
        'A;1;2',
        '',
        'B;3',
        'C;4;5',
      ),
    );
    expect(report.columns).toEqual(['Område', '2023', '2024']);
    expect(report.refused).toEqual([{ row: 7, column: null, code: 'ragged-row' }]);
    expect(report.warnings).toContainEqual({ code: 'preamble-skipped', row: 1 });
    expect(report.warnings).toContainEqual({ code: 'blank-rows', row: 6 });
    expect(report).toMatchObject({ rows: 3, accepted: 2 });
  });

  it('without a header has letters for names and asks', async () => {
    const report = await reportOf(aTable('A;12', 'B;13'));
    expect(report.columns).toEqual(['A', 'B']);
    expect(report.asks).toContain('header');
    expect(report.sample[0]).toEqual({ A: 'A', B: 12 });
  });

  it('refuses a word among figures, a day that does not exist, and a quote that never closes', async () => {
    const report = await reportOf(
      aTable(
        'datum;antal',
        '2024-01-03;1',
        '2024-02-30;2',
        '2024-03-01;två',
        '"2024-03-02;4',
        '2024-03-03;5',
        '2024-03-04;6',
      ),
    );
    expect(report.refused).toEqual([
      { row: 3, column: 'datum', code: 'not-a-date' },
      { row: 4, column: 'antal', code: 'not-a-number' },
      { row: 5, column: null, code: 'unclosed-quote' },
    ]);
    expect(report.sample.map(({ antal }) => antal)).toEqual([1, 5, 6]);
  });

  it('keeps codes as text: house numbers and what begins with nought', async () => {
    const { sample } = await reportOf(aTable('hus;postnr', '12;00123', '12B;11122', '14;11133'));
    expect(sample[0]).toEqual({ hus: '12', postnr: '00123' });
  });

  it('knows the words for missing, and tells withheld from them', async () => {
    const words = ['Uppgift saknas', 'saknas', '-', '..', 'N/A', '#SAKNAS!', ''];
    const report = await reportOf(
      aTable('plats;antal', ...words.map((word) => `x;${word}`), 'x;<5', 'x;0', 'x;12'),
    );
    expect(report.sample.map(({ antal }) => antal)).toEqual([
      ...words.map(() => null),
      '<5',
      0,
      12,
    ]);
    expect(report.warnings).toEqual([{ code: 'withheld-value', row: 9, column: 'antal' }]);
  });

  it('asks which part is the day when no row tells, and leaves the text as it is', async () => {
    const report = await reportOf(aTable('datum;n', '03/04/2024;1', '05/06/2024;2'));
    expect(report.asks).toContain('date-order');
    expect(report.sample[0]?.datum).toBe('03/04/2024');
    const told = await reportOf(aTable('datum;n', '03/04/2024;1', '25/06/2024;2'));
    expect(told.asks).not.toContain('date-order');
    expect(told.sample[0]?.datum).toBe('2024-04-03');
  });

  it('reads the day numbers of a spreadsheet only where the name says date', async () => {
    const report = await reportOf(aTable('Datum;Kostnad', '45000;45000', '45001;45001'));
    expect(report.sample[0]).toEqual({ Datum: '2023-03-15', Kostnad: 45000 });
    expect(report.warnings).toContainEqual({ code: 'excel-serial-dates', column: 'Datum' });
  });

  it('asks what a lone dot before three digits is, unless the file tells', async () => {
    expect((await reportOf(aTable('a;b', 'x;1.234', 'y;2.345'))).asks).toContain('decimal-mark');
    const told = await reportOf(aTable('a;b;c', 'x;1.234;0,5', 'y;2.345;1,5'));
    expect(told.asks).not.toContain('decimal-mark');
    expect(told.sample[0]?.b).toBe(1234);
  });

  it('takes a percentage for a share, by its sign or by the name of the column', async () => {
    const { sample } = await reportOf(aTable('a;Andel (%)', '45 %;45,3', '3,5%;7'));
    expect(sample[0]).toEqual({ a: 0.45, 'Andel (%)': 0.453 });
    const mixed = await reportOf(aTable('plats;andel', 'x;45 %', 'y;0,3'));
    expect(mixed.asks).toContain('percent');
  });

  it('asks for the encoding when DOS is likely', async () => {
    const report = await reportOf(encoded(aTable('Plats;n', 'Åsgatan;3', 'vägen;4'), 'cp850'));
    expect(report).toMatchObject({ encoding: 'cp850', asks: ['encoding'] });
    expect(report.sample[0]?.Plats).toBe('Åsgatan');
  });

  it('has names of its own for nameless columns and for the second of a name', async () => {
    const report = await reportOf(aTable('antal;antal;;', '1;2;5;', '3;4;6;'));
    expect(report.columns).toEqual(['antal', 'antal (2)', 'C']);
  });

  it('runs nothing and loses nothing of names and cells that look like code', async () => {
    const report = await reportOf(
      aTable('__proto__;constructor;c', '=cmd|calc;<img src=x onerror=alert(1)>;@SUM(A1)', 'x;y;z'),
    );
    expect(Object.entries(report.sample[0] ?? {})).toEqual([
      ['__proto__', '=cmd|calc'],
      ['constructor', '<img src=x onerror=alert(1)>'],
      ['c', '@SUM(A1)'],
    ]);
    expect(JSON.parse(JSON.stringify(report)).sample[0]).toHaveProperty(['__proto__'], '=cmd|calc');
    expect(report.warnings).toContainEqual({ code: 'formula-text', row: 2, column: '__proto__' });
  });

  it('gives every row that it does not refuse, and no more', async () => {
    const row = fc.constantFrom('a;1', 'b;2', 'c', 'd;4;5', 'e;x', '"f;6', ';', '', '"g\nh";7');
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async (rows) => {
        const accepted: AcceptedRow[] = [];
        const outcome = await outcomeOf(aTable('namn;antal', 'z;0', ...rows), {
          onAccepted: (one) => accepted.push(one),
        });
        expect(outcome.ok).toBe(true);
        if (!outcome.ok) return;
        expect(outcome.accepted).toBe(accepted.length);
        expect(outcome.rows).toBe(outcome.accepted + outcome.refused.length);
        const numbers = [...accepted, ...outcome.refused].map((one) => one.row);
        expect(new Set(numbers).size).toBe(outcome.rows);
      }),
    );
  });

  it('follows what a person has chosen, and does not ask for it again', async () => {
    const dates = aTable('datum;n', '03/04/2024;1', '05/06/2024;2');
    const told = await reportOf(dates, { choices: { dateOrder: 'month-first' } });
    expect(told.sample[0]?.datum).toBe('2024-03-04');
    expect(told.asks).toEqual([]);
    const dos = encoded(aTable('Plats;n', 'Åsgatan;3', 'vägen;4'), 'cp850');
    expect(await reportOf(dos, { choices: { encoding: 'cp850' } })).toMatchObject({ asks: [] });
    const local = aTable('N;E', '6474000;185000', '6474100;185100');
    const placed = await reportOf(local, { choices: { crs: 'EPSG:3009' } });
    expect(placed).toMatchObject({ crs: 'EPSG:3009', asks: [] });
    const split = await reportOf(dates, { choices: { separator: '/' } });
    expect(split.separator).toBe('/');
  });

  it('can be stopped between two steps', async () => {
    const { inspectFile } = await import('#src/data/import/inspect-file.ts');
    const lines = Array.from({ length: 20_000 }, (_, index) => `x;${index}`);
    let accepted = 0;
    const steps = inspectFile(encoded(aTable('plats;antal', ...lines), 'utf-8'), {
      onAccepted: () => {
        accepted++;
      },
    });
    for await (const { phase, rows, bytes, totalBytes } of steps) {
      expect(bytes).toBeLessThanOrEqual(totalBytes);
      if (phase === 'reading' && rows > 0) break;
    }
    expect(accepted).toBeGreaterThan(0);
    expect(accepted).toBeLessThan(20_000);
  });
});
