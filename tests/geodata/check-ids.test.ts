import { expect, test } from 'vitest';
import { checkCount, checkUniqueIds } from '#geodata/build/check-ids.ts';
import { codesOf } from './issues.ts';

test('refuses an id that stands twice', () => {
  expect(codesOf((log) => checkUniqueIds(['a', 'b', 'a'], 'f', log))).toEqual(['duplicate-id']);
  expect(codesOf((log) => checkUniqueIds(['a', 'b'], 'f', log))).toEqual([]);
});

test('refuses another number of records than the region expects', () => {
  expect(codesOf((log) => checkCount(187, 188, 'f', log))).toEqual(['count-unexpected']);
  expect(codesOf((log) => checkCount(188, 188, 'f', log))).toEqual([]);
});
