import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, placeOf, ROOT, readSources, type SourceFile } from './read-source.ts';

/** The closed list: English would fold two Swedish concepts into one, or it is a proper name. */
const KEPT_NOUNS = ['Stadsdel', 'Stadsdelsomrade', 'Lokalpolisomrade', 'Radighet'];
const KEPT_NAMES = ['tyckTill', 'hobit', 'status'];

const ACCENTED = /[^\p{ASCII}]/u;
/** `stadsdels`, `radighetsList`: a kept noun with an English ending. The next word may follow. */
const ENGLISH_PLURAL = new RegExp(
  `(?:${KEPT_NOUNS.map((noun) => `[${noun[0]}${noun[0]?.toLowerCase()}]${noun.slice(1)}`).join('|')})(?:e?s|ies)(?![a-z])`,
);

const code = ['src', 'tests', 'geodata/build', 'scripts', 'bench'].flatMap((folder) =>
  readSources(folder),
);

describe('identifiers', () => {
  it('have no accented letters', () => {
    expect(code.flatMap((file) => identifiersThat(ACCENTED, file))).toEqual([]);
  });

  it('put no English ending on a kept Swedish noun', () => {
    expect(code.flatMap((file) => identifiersThat(ENGLISH_PLURAL, file))).toEqual([]);
  });

  it.each(['const gärde = 1;', 'const x = { område: 1 };', 'function öppna() {}'])(
    'are found accented in: %s',
    (text) => {
      expect(identifiersThat(ACCENTED, aFile(text))).toHaveLength(1);
    },
  );

  it.each([
    'const stadsdels = 1;',
    'const allStadsdels = 1;',
    'type X = Radighets;',
    'const stadsdelsList = 1;',
  ])('are found with an English ending in: %s', (text) => {
    expect(identifiersThat(ENGLISH_PLURAL, aFile(text))).toHaveLength(1);
  });

  it.each(['stadsdelById', 'stadsdelList', 'stadsdelsomrade', 'Stadsdelsomrade', 'stadsdelar'])(
    'may be %s',
    (name) => {
      expect(identifiersThat(ENGLISH_PLURAL, aFile(`const ${name} = 1;`))).toEqual([]);
    },
  );
});

describe('the glossary', () => {
  const identifiers = new Set(
    readFileSync(join(ROOT, 'docs/glossary.md'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .flatMap((line) => [...(line.split('|')[2] ?? '').matchAll(/`([^`]+)`/g)])
      .map(([, identifier]) => identifier),
  );

  it.each([...KEPT_NOUNS, ...KEPT_NAMES])('explains the kept word %s', (word) => {
    expect(identifiers).toContain(word);
  });
});

function identifiersThat(pattern: RegExp, file: SourceFile): string[] {
  return file.nodes
    .filter(({ type, name }) => type.endsWith('Identifier') && pattern.test(String(name)))
    .map((node) => `${placeOf(file, node)} ${String(node.name)}`);
}

function aFile(text: string): SourceFile {
  return { path: 'x.ts', text, nodes: parse('x.ts', text) };
}
