import { importLimits } from './import-limits.ts';

export type XmlToken =
  | {
      readonly kind: 'open';
      /** Without its prefix. */
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly end: number;
    }
  | { readonly kind: 'close'; readonly name: string; readonly end: number }
  | { readonly kind: 'text'; readonly text: string; readonly end: number }
  | { readonly kind: 'fault'; readonly code: XmlFault; readonly end: number };

export type XmlFault = 'xml-damaged' | 'xml-entities' | 'nested-too-deep';

const NAME = /^[\p{L}_][\p{L}\d_.:-]*/u;
const ATTRIBUTE = /([\p{L}_][\p{L}\d_.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gu;
const LONGEST_TAG = 65_536;

/**
 * The parts of an XML text, one after another. A document type is a fault: it is where entities that
 * grow without end are declared, and no file that is read here needs one. Ends at the first fault.
 */
export function* xmlTokens(text: string): Generator<XmlToken, void, undefined> {
  const open: string[] = [];
  for (let at = 0; at < text.length; ) {
    const tag = text.indexOf('<', at);
    const stop = tag === -1 ? text.length : tag;
    const between = text.slice(at, stop);
    if (between.trim() !== '') yield { kind: 'text', text: decodeEntities(between), end: stop };
    if (tag === -1) break;
    const skipped = skipOf(text, tag);
    if (skipped !== null) {
      if (skipped.kind === 'fault') return yield { ...skipped, end: tag };
      if (skipped.text !== '') yield { kind: 'text', text: skipped.text, end: skipped.next };
      at = skipped.next;
      continue;
    }
    const close = endOfTag(text, tag);
    if (close === -1) return yield { kind: 'fault', code: 'xml-damaged', end: tag };
    const inside = text.slice(tag + 1, close);
    at = close + 1;
    if (inside.startsWith('/')) {
      const name = localName(inside.slice(1).trim());
      if (open.pop() !== name) return yield { kind: 'fault', code: 'xml-damaged', end: tag };
      yield { kind: 'close', name, end: at };
      continue;
    }
    const full = NAME.exec(inside)?.[0];
    if (full === undefined) return yield { kind: 'fault', code: 'xml-damaged', end: tag };
    const name = localName(full);
    yield { kind: 'open', name, attributes: attributesOf(inside.slice(full.length)), end: at };
    if (inside.endsWith('/')) yield { kind: 'close', name, end: at };
    else open.push(name);
    if (open.length > importLimits.depth) {
      return yield { kind: 'fault', code: 'nested-too-deep', end: at };
    }
  }
  if (open.length > 0) yield { kind: 'fault', code: 'xml-damaged', end: text.length };
}

type Skipped =
  | { readonly kind: 'skip'; readonly text: string; readonly next: number }
  | { readonly kind: 'fault'; readonly code: XmlFault };

/** Comments, instructions and CDATA; null for an ordinary tag. */
function skipOf(text: string, tag: number): Skipped | null {
  for (const [start, end] of [
    ['<!--', '-->'],
    ['<?', '?>'],
    ['<![CDATA[', ']]>'],
  ] as const) {
    if (!text.startsWith(start, tag)) continue;
    const stop = text.indexOf(end, tag + start.length);
    if (stop === -1) return { kind: 'fault', code: 'xml-damaged' };
    const inside = start === '<![CDATA[' ? text.slice(tag + start.length, stop) : '';
    return { kind: 'skip', text: inside, next: stop + end.length };
  }
  return text[tag + 1] === '!' ? { kind: 'fault', code: 'xml-entities' } : null;
}

function endOfTag(text: string, tag: number): number {
  let quote = '';
  const limit = Math.min(text.length, tag + LONGEST_TAG);
  for (let index = tag + 1; index < limit; index++) {
    const character = text[index] as string;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return index;
  }
  return -1;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    found.set(localName(name), decodeEntities(double ?? single ?? ''));
  }
  return found;
}

const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The five that XML has and those by number. Any other stays as it is written. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
