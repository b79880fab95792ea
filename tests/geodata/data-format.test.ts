import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifestFile } from '#src/data/schema/manifest-file.ts';
import { packSchemas } from '#src/data/schema/pack-schemas.ts';
import { practiceFile } from '#src/data/schema/practice-file.ts';
import { keysByPath } from './schema-keys.ts';

const document = readFileSync(
  join(import.meta.dirname, '..', '..', 'docs', 'data-format.md'),
  'utf8',
);

/** Path in a third-level heading → names in the first column of the table below it. */
function tablesOf(markdown: string): Map<string, string[]> {
  const tables = new Map<string, string[]>();
  for (const section of markdown.split(/^### /m).slice(1)) {
    const [heading = ''] = section.split('\n');
    tables.set(
      heading.trim(),
      [...section.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? ''),
    );
  }
  return tables;
}

function schemaKeys(): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  const files = { manifest: manifestFile, ...packSchemas, practice: practiceFile };
  for (const [role, schema] of Object.entries(files)) {
    for (const [path, names] of keysByPath(schema, role)) {
      keys.set(path.replace(/^(manifest\.(?:files|practice))\..+$/, '$1.*'), [...names]);
    }
  }
  return keys;
}

const sorted = (table: Map<string, string[]>) =>
  Object.fromEntries([...table].sort().map(([path, names]) => [path, [...names].sort()]));

test('the document has one row for every field of every packed file, and no other', () => {
  expect(sorted(tablesOf(document))).toEqual(sorted(schemaKeys()));
});

test('every row says type, unit, meaning and when the field is missing', () => {
  const rows = document.split('\n').filter((line) => line.startsWith('| `'));
  expect(rows.length).toBeGreaterThan(150);
  for (const row of rows) {
    const cells = row.split('|').slice(1, -1);
    expect(cells.map((cell) => cell.trim()).filter(Boolean), row).toHaveLength(5);
  }
});
