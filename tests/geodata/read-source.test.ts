import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCsv } from '#geodata/build/read-csv.ts';
import { parseJson, readSource, sha256 } from '#geodata/build/read-source.ts';
import { codesOf } from './issues.ts';
import { temporaryFolder } from './sources-copy.ts';

const CONTENT = '{"items":[]}';

function aSource(changes: object = {}): string {
  const dir = temporaryFolder();
  const both = { sv: 'a', en: 'a' };
  const description = {
    id: 'water',
    title: both,
    owner: 'Kommun',
    licence: 'CC0-1.0',
    attribution: 'Kommun',
    fetched: '2026-01-02',
    crs: 'EPSG:4326',
    files: [{ name: 'water.json', sha256: sha256(CONTENT) }],
    period: both,
    bias: both,
    ...changes,
  };
  mkdirSync(join(dir, 'water'));
  writeFileSync(join(dir, 'water', 'source.json'), JSON.stringify(description));
  writeFileSync(join(dir, 'water', 'water.json'), CONTENT);
  return dir;
}

const read = (dir: string): string[] => codesOf((log) => readSource(dir, 'water', log));

test('accepts a file that matches its checksum', () => {
  expect(read(aSource())).toEqual([]);
});

test('refuses a file that does not match its checksum', () => {
  const dir = aSource();
  writeFileSync(join(dir, 'water', 'water.json'), `${CONTENT} `);
  expect(read(dir)).toEqual(['checksum-mismatch']);
});

test('refuses a source without its file', () => {
  const dir = aSource();
  rmSync(join(dir, 'water', 'water.json'));
  expect(read(dir)).toEqual(['source-file-missing']);
});

test('refuses a file that the description does not list', () => {
  const dir = aSource();
  writeFileSync(join(dir, 'water', 'extra.json'), '{}');
  expect(read(dir)).toEqual(['source-file-unlisted']);
});

test.each([
  { bias: undefined },
  { licence: '' },
  { fetched: '25 nov' },
  { contact: 'x' },
  { id: 'sea' },
])('refuses a description with %o', (changes) =>
  expect(read(aSource(changes))).toEqual(['source-description-invalid']),
);

test('refuses a file that is not JSON', () => {
  expect(codesOf((log) => parseJson('{', 'f', log))).toEqual(['not-json']);
});

test('reads a quoted comma as part of its field', () => {
  const rows: unknown[] = [];
  expect(codesOf((log) => rows.push(...readCsv('a,b\n1,"x, y"\n', 'f', log)))).toEqual([]);
  expect(rows).toEqual([{ a: '1', b: 'x, y' }]);
});

test('refuses a row with too many or too few fields', () => {
  expect(codesOf((log) => readCsv('a,b\n1,2,3\n4\n', 'f', log))).toEqual([
    'csv-malformed',
    'csv-malformed',
  ]);
});
