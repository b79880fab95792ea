import { describe, expect, it } from 'vitest';
import { findDuplicates, refuseDuplicates } from '#src/domain/own-data/find-duplicates.ts';
import { mapTyckTill } from '#src/domain/own-data/map-tyck-till.ts';
import { aReadFile } from '../../../builders/read-files.ts';

const earlier = [
  { importId: 'spring', contentHash: 'aa', ids: new Set(['1', '2']) },
  { importId: 'summer', contentHash: 'bb', ids: new Set(['2', '3']) },
];

describe('duplicates', () => {
  it('are a file with the same content, whatever its rows', () => {
    expect(findDuplicates('bb', [], earlier)).toEqual([{ code: 'same-file', importId: 'summer' }]);
    expect(findDuplicates('cc', [], earlier)).toEqual([]);
  });

  it('are ids that stand twice in the file or in an import before it', () => {
    const rows = ['9', '2', '9', '2'].map((id, index) => ({ row: index + 2, id }));
    expect(findDuplicates('cc', rows, earlier)).toEqual([
      { code: 'known-id', row: 3, importId: 'spring', id: '2' },
      { code: 'repeated-id', row: 4, firstRow: 2, id: '9' },
      { code: 'repeated-id', row: 5, firstRow: 3, id: '2' },
    ]);
  });

  it('are never rows without an id', () => {
    const rows = [
      { row: 2, id: null },
      { row: 3, id: null },
    ];
    expect(findDuplicates('cc', rows, earlier)).toEqual([]);
  });

  it('are refused rows with a code when they are not wanted, and the sums still agree', () => {
    const file = aReadFile(
      ['Id', 'Inkom'],
      [
        ['9', '2024-03-07'],
        ['2', '2024-03-07'],
        ['9', '2024-03-07'],
        ['8', null],
      ],
    );
    const mapped = mapTyckTill(file, { time: 'Inkom', id: 'Id' });
    if (mapped.status !== 'mapped') throw new Error(mapped.code);
    const result = refuseDuplicates(mapped, findDuplicates('cc', mapped.values, earlier), 'Id');
    expect(result).toMatchObject({ rows: 4, accepted: 1, withoutPlace: 1, values: [{ row: 2 }] });
    expect(result.refused).toEqual([
      { row: 3, column: 'Id', code: 'known-id' },
      { row: 4, column: 'Id', code: 'repeated-id' },
      { row: 5, column: 'Inkom', code: 'no-time' },
    ]);
  });
});
