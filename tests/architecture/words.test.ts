import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  isNode,
  listFiles,
  type Node,
  parse,
  placeOf,
  ROOT,
  readSources,
  type SourceFile,
  textOf,
} from './read-source.ts';

describe('text for people', () => {
  it('stands in i18n, never in JSX', () => {
    expect(readSources('src', /\.tsx$/).flatMap(literalTexts)).toEqual([]);
  });

  it.each([
    '<p>Hej där</p>',
    "<p>{'Hej'}</p>",
    "<p>{isOpen ? 'Hej' : null}</p>",
    "<p>{isOpen && 'Hej'}</p>",
    "<p>{'Hej ' + name}</p>",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source text under test
    '<p>{`Hej ${name}`}</p>',
    '<img alt="En karta" />',
    "<Button label={isOpen ? 'Stäng' : label} />",
  ])('is found in %s', (jsx) => {
    expect(literalTexts(aFile(jsx))).toHaveLength(1);
  });

  it.each([
    '<p className="quiet">{text.hello}</p>',
    '<p>{count} · {unit}</p>',
    "<p>{t('verdict.withinNoise')}</p>",
    "<p>{kind === 'internal' && badge}</p>",
    '<path d="M0 0L10 10" role="img" />',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source text under test
    '<p title={`${from}–${to}`} />',
  ])('is not seen in %s', (jsx) => {
    expect(literalTexts(aFile(jsx))).toEqual([]);
  });
});

/** Words that stamp a place, and their English counterparts. They may not begin a word of the UI. */
const STIGMA =
  /(?<!\p{L})(?:farlig|värst|no-go|problemområde|röd zon|dangerous|worst|problem area|red zone)/iu;

describe('the interface', () => {
  it('has no word that stamps a place', () => {
    const files = readSources('src/i18n');
    expect(files.flatMap((file) => stringsThat((text) => STIGMA.test(text), file))).toEqual([]);
  });

  it.each(["'Farliga platser'", "'de värsta'", "'En no-go-zon'", '`Röd zon`'])(
    'would not pass with %s',
    (text) => {
      expect(stringsThat((value) => STIGMA.test(value), aFile(text))).toHaveLength(1);
    },
  );
});

/**
 * Names in the sources that the app needs as ordinary words. Each needs its reason.
 * Compared as written: `Universitetet` fails where `universitet` passes.
 */
const ORDINARY_WORDS = new Set([
  // The address of Sweden's time zone.
  'Stockholm',
]);
const SHORTEST_NAME = 5;

const region = readRegion();

describe('src', () => {
  it('knows no place of the region', () => {
    const files = listFiles('src').filter((path) => /\.(?:tsx?|css)$/.test(path));
    expect(
      files.flatMap((path) =>
        readFileSync(join(ROOT, path), 'utf8')
          .split('\n')
          .flatMap((line, index) => placesIn(line).map((name) => `${path}:${index + 1} ${name}`)),
      ),
    ).toEqual([]);
  });

  it('knows no coordinate of the region', () => {
    expect(readSources('src').flatMap(coordinates)).toEqual([]);
  });

  it.each(['Norra innerstaden', 'Odenplan', 'Sergels torg', 'Observatorielunden'])(
    'would not pass with %s',
    (name) => {
      expect(placesIn(`const x = 1; // not at ${name}.`)).toEqual([name]);
    },
  );

  it('would not pass with an id, quoted or as part of a key', () => {
    expect(placesIn("if (id === 'klara') return;")).toEqual(['klara']);
    expect(placesIn("map.get('sergels-torg')")).toEqual(['sergels-torg']);
  });

  it('may use an ordinary word that is also an id', () => {
    expect(placesIn("'Alla stopp är klara'")).toEqual([]);
  });

  it('would not pass with a coordinate', () => {
    expect(coordinates(aFile('const centre = [18.064, 59.332];'))).toHaveLength(2);
    expect(coordinates(aFile('const sizes = [18, 18.5, 59.4, 60];'))).toEqual([]);
  });
});

const HAS_WORD = /\p{L}{2}/u;
/** Attributes and props that are read out or shown. */
const SHOWN =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|alt|title|placeholder|label|description|heading|caption|summary|text|hint|errorMessage)$/;

function literalTexts(file: SourceFile): string[] {
  return file.nodes.flatMap((node) => {
    if (node.type === 'JSXText') return report(file, node, String(node.value));
    if (node.type === 'JSXAttribute') {
      const name = isNode(node.name) ? String(node.name.name) : '';
      return SHOWN.test(name) ? shownStrings(node.value, file) : [];
    }
    const children = node.type === 'JSXElement' || node.type === 'JSXFragment';
    return children ? shownStrings(node.children, file) : [];
  });
}

/** Literals that end up on the screen, through whatever chooses between them. */
function shownStrings(value: unknown, file: SourceFile): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => shownStrings(item, file));
  if (!isNode(value)) return [];
  const text = textOf(value);
  if (text !== null) return report(file, value, text);
  switch (value.type) {
    case 'JSXExpressionContainer':
      return shownStrings(value.expression, file);
    case 'ConditionalExpression':
      return shownStrings([value.consequent, value.alternate], file);
    case 'LogicalExpression':
      return shownStrings(value.operator === '&&' ? value.right : [value.left, value.right], file);
    case 'BinaryExpression':
      return value.operator === '+' ? shownStrings([value.left, value.right], file) : [];
    default:
      return [];
  }
}

function report(file: SourceFile, node: Node, text: string): string[] {
  return HAS_WORD.test(text) ? [`${placeOf(file, node)} ${text.trim()}`] : [];
}

function stringsThat(test: (text: string) => boolean, file: SourceFile): string[] {
  return file.nodes.flatMap((node) => {
    const text = textOf(node);
    return text !== null && test(text) ? [`${placeOf(file, node)} ${text}`] : [];
  });
}

function placesIn(line: string): string[] {
  const named = [...line.matchAll(region.names)].map(([name]) => name);
  const identified = [...line.matchAll(region.ids)].map(([id]) => id);
  return [...new Set([...named, ...identified])];
}

/** A number with decimals inside the region's box. */
function coordinates(file: SourceFile): string[] {
  return file.nodes.flatMap((node) => {
    const { type, value, raw } = node;
    if (type !== 'Literal' || typeof value !== 'number' || !/\.\d{2}/.test(String(raw))) return [];
    const isInside = region.spans.some(([low, high]) => value >= low && value <= high);
    return isInside ? [`${placeOf(file, node)} ${value}`] : [];
  });
}

interface Item {
  readonly id?: unknown;
  readonly name?: unknown;
  readonly coordinates?: unknown;
}

/** Everything in the sources that has a name and a place on the ground. */
function readRegion() {
  const files = listFiles('geodata/sources').filter(
    (path) => path.endsWith('.json') && !path.endsWith('/source.json'),
  );
  const items = files.flatMap((path) => {
    const file: Record<string, unknown> = JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
    return [file.places, file.items].filter(Array.isArray).flat() as Item[];
  });
  expect(items.length, 'places in geodata/sources').toBeGreaterThan(100);

  // 'Stockholms stad (organisation)' names a place and a kind: only what is capitalised is a name.
  const names = items
    .flatMap(({ name }) => (typeof name === 'string' ? [name, ...name.split(/[/;,()]/)] : []))
    .filter((name) => /^\s*\p{Lu}/u.test(name));
  const ids = items.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  const positions = items.flatMap(({ coordinates: found }) => positionsIn(found));
  return {
    names: anyOf(names, (pattern) => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`),
    // An id of one word (klara) may be an ordinary word as well: only the whole string counts.
    ids: anyOf(ids, (pattern) => `(?<=['"\`/])(?:${pattern})(?=['"\`/])`),
    spans: [span(positions.map(([lon]) => lon)), span(positions.map(([, lat]) => lat))],
  };
}

function anyOf(words: readonly string[], frame: (pattern: string) => string): RegExp {
  const escaped = [...new Set(words.map((word) => word.trim()))]
    .filter((word) => word.length >= SHORTEST_NAME && !ORDINARY_WORDS.has(word))
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(frame(escaped.join('|')), 'gu');
}

function positionsIn(value: unknown): (readonly [number, number])[] {
  if (!Array.isArray(value)) return [];
  const [lon, lat] = value;
  if (typeof lon === 'number' && typeof lat === 'number') return [[lon, lat]];
  return value.flatMap(positionsIn);
}

function span(values: readonly number[]): readonly [number, number] {
  return [
    values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY),
    values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY),
  ];
}

function aFile(text: string): SourceFile {
  const source = text.startsWith('<') ? `const x = ${text};` : text;
  return { path: 'x.tsx', text: source, nodes: parse('x.tsx', source) };
}
