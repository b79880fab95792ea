import { describe, expect, it } from 'vitest';
import type { AcceptedRow } from '#src/domain/import/read-table.ts';
import { aTable, reportOf } from '../../../builders/import-files.ts';

/** The number that is printed wherever the check digit is explained. */
const EXAMPLE = ['19811228-9874', '811228-9874', '198112289874'];

describe('personal data', () => {
  it('is named, left out of the sample, and never handed over', async () => {
    const accepted: AcceptedRow[] = [];
    const report = await reportOf(
      aTable(
        'Namn;Personnummer;Telefonnummer;E-post;Adress;Beskrivning;Antal',
        `Anna Testsson;${EXAMPLE[0]};0701740605;anna@example.org;Provgatan 1;Kvinnan stod kvar en stund vid dörren till affären;1`,
        `Bo Testsson;${EXAMPLE[1]};0701740606;bo@example.org;Provgatan 2;Mannen gick bort mot parken med en väska;2`,
      ),
      { onAccepted: (row) => accepted.push(row) },
    );
    expect(report.warnings).toEqual([
      { code: 'person-name', column: 'Namn' },
      { code: 'personnummer', column: 'Personnummer' },
      { code: 'phone', column: 'Telefonnummer' },
      { code: 'email', column: 'E-post' },
      { code: 'street-address', column: 'Adress' },
      { code: 'free-text', column: 'Beskrivning' },
    ]);
    expect(report.sample).toEqual([{ Antal: 1 }, { Antal: 2 }]);
    expect(accepted.map(({ values }) => values)).toEqual([[1], [2]]);
    expect(report.asks).toEqual(['period', 'address-for-placing']);
  });

  it.each([
    ['personnummer', EXAMPLE[2] ?? ''],
    ['personnummer', `se ${EXAMPLE[1]} igen`],
    ['phone', '+46 70 174 06 05'],
    ['phone', 'ring 070-174 06 05 snarast'],
    ['email', 'fråga a.b@example.org'],
    ['person-name', 'Testsson, Anna'],
    ['street-address', 'Provvägen 44 B'],
    ['street-address', 'Provgatan 5, 111 22 Provstad'],
  ])('of the sort %s is seen in “%s” whatever the column is called', async (code, value) => {
    const report = await reportOf(aTable('a|b', `${value}|x`, `${value}|y`));
    expect(report.warnings).toEqual([{ code, column: 'a' }]);
    expect(report.sample).toEqual([{ b: 'x' }, { b: 'y' }]);
  });

  it.each([
    ['a number with the wrong check digit', 'nr;n', '811228-9875;1'],
    ['a place', 'Namn;n', 'Stora torget;1'],
    ['a street without a number', 'Gata;n', 'Provvägen;1'],
    ['a count of persons', 'Personer;n', '3;1'],
    ['a running number', 'nr;n', '1234567890;1'],
    ['a date', 'dag;n', '2024-01-03;1'],
  ])('is not seen in %s', async (_, header, row) => {
    const report = await reportOf(aTable(header, row, row));
    expect(report.warnings).toEqual([]);
    expect(Object.keys(report.sample[0] ?? {})).toHaveLength(2);
  });
});
