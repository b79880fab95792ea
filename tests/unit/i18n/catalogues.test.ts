import { expect, it } from 'vitest';
import { en } from '#src/i18n/en.ts';
import { sv } from '#src/i18n/sv.ts';

type Tree = { readonly [key: string]: string | Tree };

function entries(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : entries(value, `${path}${key}.`),
  );
}

const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted();

it('has every sentence in both languages with the same placeholders', () => {
  const english = new Map(entries(en));
  const swedish = entries(sv);

  expect([...english.keys()].toSorted()).toEqual(swedish.map(([key]) => key).toSorted());
  for (const [key, text] of swedish) {
    expect([key, placeholders(english.get(key) ?? '')]).toEqual([key, placeholders(text)]);
    expect([key, text.trim() === '']).toEqual([key, false]);
  }
});
