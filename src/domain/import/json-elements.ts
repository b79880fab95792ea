import { importLimits } from './import-limits.ts';

export interface JsonSpan {
  /** Key of a member of an object; null in a list. */
  readonly key: string | null;
  readonly start: number;
  /** After the last character; the value is whole only if `isWhole`. */
  readonly end: number;
  readonly isWhole: boolean;
  /** Brackets within brackets of the value. */
  readonly depth: number;
}

export const RECORD_MARK = '\u001e';

/** Space, or the mark that begins a record in a JSON text sequence. */
const isSpace = (character: string | undefined) =>
  character !== undefined && (character === RECORD_MARK || /\s/.test(character));
const KEY_CHARACTERS = 300;

/**
 * Where the members of an object, or the elements of a list, stand in a JSON text, without parsing
 * them: so a large or broken file can be read piece by piece. `start` is at the bracket.
 */
export function* jsonElements(text: string, start: number): Generator<JsonSpan, void, undefined> {
  const isObject = text[start] === '{';
  let at = start + 1;
  for (;;) {
    at = skipSpace(text, at);
    if (at >= text.length || text[at] === ']' || text[at] === '}') return;
    if (text[at] === ',') {
      at++;
      continue;
    }
    let key: string | null = null;
    if (isObject) {
      const keyEnd = text[at] === '"' ? endOfString(text, at) : -1;
      if (keyEnd === -1)
        return yield { key, start: at, end: text.length, isWhole: false, depth: 0 };
      key = text.slice(at + 1, Math.min(keyEnd, at + KEY_CHARACTERS));
      at = skipSpace(text, keyEnd + 1);
      if (text[at] !== ':')
        return yield { key, start: at, end: text.length, isWhole: false, depth: 0 };
      at = skipSpace(text, at + 1);
    }
    const { end, isWhole, depth } = endOfValue(text, at);
    yield { key, start: at, end, isWhole, depth };
    if (!isWhole || end === at) return;
    at = end;
  }
}

export function isTooDeep({ depth }: Pick<JsonSpan, 'depth'>): boolean {
  return depth > importLimits.depth;
}

export function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text[at])) at++;
  return at;
}

/** Index of the closing quote, or -1. */
function endOfString(text: string, opening: number): number {
  for (let at = opening + 1; ; ) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return -1;
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return quote;
    at = quote + 1;
  }
}

/** Index after the value that begins at `start`, and how deep it goes. */
export function endOfValue(text: string, start: number) {
  let open = 0;
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      at = endOfString(text, at);
      if (at === -1) return { end: text.length, isWhole: false, depth };
      if (open === 0) return { end: at + 1, isWhole: true, depth };
    } else if (code === 123 || code === 91) {
      open++;
      if (open > depth) depth = open;
    } else if (code === 125 || code === 93) {
      if (open === 0) return { end: at, isWhole: true, depth };
      open--;
      if (open === 0) return { end: at + 1, isWhole: true, depth };
    } else if (open === 0 && (code === 44 || code <= 32)) {
      return { end: at, isWhole: true, depth };
    }
  }
  return { end: text.length, isWhole: open === 0, depth };
}
