import { expect, it } from 'vitest';
import { enImport } from '#src/i18n/en-import.ts';
import { svImport } from '#src/i18n/sv-import.ts';

const slotsOf = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

/** Sentences by path, in the order of the Swedish ones. */
function sentences(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : sentences(value, `${path}${key}.`),
  );
}

it('each sentence of the importer has the same slots in both languages', () => {
  const english = new Map(sentences(enImport));
  for (const [path, text] of sentences(svImport)) {
    expect([path, slotsOf(english.get(path) ?? '')]).toEqual([path, slotsOf(text)]);
  }
  expect(english.size).toBe(sentences(svImport).length);
});

it('each refused row is told with its row, and its column where a cell is at fault', () => {
  for (const text of Object.values(svImport.row)) expect(text).toContain('{{row}}');
  expect(svImport.row['not-a-number']).toContain('{{column}}');
});

it('each row that could not be mapped is told with its row', () => {
  for (const text of Object.values(svImport.mapping)) expect(text).toContain('{{row}}');
});
