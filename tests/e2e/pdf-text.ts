import { inflateSync } from 'node:zlib';

/**
 * The text of a PDF as a search finds it: the characters that its fonts give to the glyphs drawn.
 * Reads what Chromium writes and nothing more: one object after the other, Flate streams, hex strings.
 */
export function pdfText(pdf: Buffer): string {
  const objects = objectsOf(pdf);
  const fonts = new Map(
    [...objects.values()].flatMap(({ head }) =>
      [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(
        ([, name = '', number = '']) =>
          [name, charactersOf(objects.get(Number(number))?.head, objects)] as const,
      ),
    ),
  );
  return [...objects.values()]
    .map(({ body }) => body)
    .filter((body) => body.includes(' Tf'))
    .map((body) => textOf(body, fonts))
    .join('\n');
}

export function pdfPages(pdf: Buffer): number {
  return [...objectsOf(pdf).values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head))
    .length;
}

interface PdfObject {
  readonly head: string;
  readonly body: string;
}

function objectsOf(pdf: Buffer): ReadonlyMap<number, PdfObject> {
  const raw = pdf.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const found of raw.matchAll(/(?:^|\n)(\d+) 0 obj\r?\n?/g)) {
    const start = found.index + found[0].length;
    const end = raw.indexOf('endobj', start);
    const streamAt = raw.indexOf('stream', start);
    const hasStream = streamAt !== -1 && streamAt < end;
    const head = raw.slice(start, hasStream ? streamAt : end);
    objects.set(Number(found[1]), {
      head,
      body: hasStream ? streamOf(pdf, raw, streamAt, head) : '',
    });
  }
  return objects;
}

function streamOf(pdf: Buffer, raw: string, at: number, head: string): string {
  const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
  const start = raw.indexOf('\n', at) + 1;
  const bytes = pdf.subarray(start, start + length);
  if (!head.includes('/FlateDecode') || head.includes('/Image')) return '';
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return '';
  }
}

interface Font {
  /** Hexadecimal digits of a glyph's code. */
  readonly digits: number;
  readonly characters: ReadonlyMap<number, string>;
}

/** Characters by glyph, from the font's own table. */
function charactersOf(head: string | undefined, objects: ReadonlyMap<number, PdfObject>): Font {
  const number = Number(/\/ToUnicode (\d+) 0 R/.exec(head ?? '')?.[1]);
  const table = objects.get(number)?.body ?? '';
  const characters = new Map<number, string>();
  for (const [, section = ''] of table.matchAll(/beginbfchar\s([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', text = ''] of section.matchAll(/<(\w+)> <(\w+)>/g)) {
      characters.set(Number.parseInt(glyph, 16), utf16(text));
    }
  }
  for (const [, section = ''] of table.matchAll(/beginbfrange\s([\s\S]*?)endbfrange/g)) {
    for (const [, low = '', high = '', text = ''] of section.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const first = Number.parseInt(low, 16);
      const base = Number.parseInt(text, 16);
      for (let glyph = first; glyph <= Number.parseInt(high, 16); glyph += 1) {
        characters.set(glyph, String.fromCharCode(base + glyph - first));
      }
    }
  }
  const digits = /begincodespacerange\s<(\w+)>/.exec(table)?.[1]?.length ?? 4;
  return { digits, characters };
}

function utf16(hex: string): string {
  return (hex.match(/.{4}/g) ?? [])
    .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join('');
}

/** Glyphs in the order they are drawn; a new position on the page is a space or a new line. */
function textOf(content: string, fonts: ReadonlyMap<string, Font>): string {
  let font: Font | undefined;
  let text = '';
  for (const [part, name, shown] of content.matchAll(
    /\/(F\d+) [\d.]+ Tf|(\[[^\]]*\]|<\w+>)\s*T[jJ]|\bTm\b|\bTd\b/g,
  )) {
    if (name !== undefined) font = fonts.get(name);
    else if (shown === undefined) text += part === 'Tm' ? '\n' : '';
    else {
      for (const [, hex = ''] of shown.matchAll(/<(\w+)>/g)) {
        text += (hex.match(new RegExp(`.{${font?.digits ?? 4}}`, 'g')) ?? [])
          .map((glyph) => font?.characters.get(Number.parseInt(glyph, 16)) ?? '')
          .join('');
      }
    }
  }
  return text;
}
