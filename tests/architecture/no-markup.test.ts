import { describe, expect, it } from 'vitest';
import {
  isNode,
  type Node,
  parse,
  placeOf,
  readSources,
  type SourceFile,
  textOf,
} from './read-source.ts';

/** Doors through which text becomes markup or code. Popups and tooltips of the map libraries are two. */
const DOORS = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'dangerouslySetInnerHTML',
  'srcDoc',
  'srcdoc',
  'getTooltip',
  'setTooltip',
  'customAttribution',
]);
const CODE_FROM_TEXT = new Set(['eval', 'Function']);
const TIMERS = new Set(['setTimeout', 'setInterval']);

describe('text', () => {
  it('never becomes markup or code', () => {
    expect(readSources('src').flatMap(doorsIn)).toEqual([]);
  });

  it.each([
    'node.innerHTML = name;',
    "node['outerHTML'] = name;",
    'popup.setHTML(name);',
    "node.insertAdjacentHTML('beforeend', name);",
    '<p dangerouslySetInnerHTML={{ __html: name }} />',
    "createElement('p', { dangerouslySetInnerHTML: { __html: name } });",
    '<iframe srcDoc={name} />',
    'new Deck({ getTooltip: ({ object }) => ({ html: object.name }) });',
    'map.addControl(new AttributionControl({ customAttribution: name }));',
    'document.write(name);',
    'eval(name);',
    'new Function(name);',
    "setTimeout('run()', 1);",
    "new DOMParser().parseFromString(name, 'text/html');",
    '<a href="javascript:run()" />',
    'const { innerHTML } = node;',
  ])('would, and is found, in %s', (text) => {
    expect(doorsIn(aFile(text)).length).toBeGreaterThan(0);
  });

  it.each([
    'node.textContent = name;',
    'setTimeout(() => run(), 1);',
    "const what = 'innerHTML';",
    '<p title={name}>{name}</p>',
  ])('does not in %s', (text) => {
    expect(doorsIn(aFile(text))).toEqual([]);
  });
});

function doorsIn(file: SourceFile): string[] {
  return file.nodes
    .filter((node) => isDoor(node))
    .map((node) => `${placeOf(file, node)} lets text become markup or code`);
}

function isDoor(node: Node): boolean {
  switch (node.type) {
    case 'MemberExpression':
      return DOORS.has(nameOf(node.property)) || isDocumentWrite(node);
    case 'Property':
      return DOORS.has(nameOf(node.key));
    case 'JSXAttribute':
      return DOORS.has(nameOf(node.name)) || isScriptAddress(node.value);
    case 'NewExpression':
    case 'CallExpression':
      return isCodeFromText(node) || nameOf(node.callee) === 'DOMParser';
    default:
      return false;
  }
}

function isDocumentWrite({ object, property }: Node): boolean {
  return nameOf(object) === 'document' && /^write(?:ln)?$/.test(nameOf(property));
}

function isCodeFromText({ callee, arguments: given }: Node): boolean {
  if (CODE_FROM_TEXT.has(nameOf(callee))) return true;
  const [first] = Array.isArray(given) ? given : [];
  return TIMERS.has(nameOf(callee)) && textOf(first) !== null;
}

function isScriptAddress(value: unknown): boolean {
  return /^\s*javascript:/i.test(textOf(value) ?? '');
}

function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (typeof node.name === 'string') return node.name;
  return textOf(node) ?? '';
}

function aFile(text: string): SourceFile {
  return { path: 'src/x.tsx', text, nodes: parse('src/x.tsx', text) };
}
