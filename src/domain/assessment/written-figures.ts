import type { Fact } from '../fact/fact.ts';
import type { Language } from '../text/localized-text.ts';

/** A figure in a text, as a key that is the same however it is written: `36%`, `155286`, `2.2%`. */
export interface WrittenFigure {
  readonly key: string;
  readonly text: string;
  /** Index of its first character. */
  readonly start: number;
}

/** Digits that belong to a word (`T1`, `I-2022`, `åk9`) are no figure. */
const NUMBER: Readonly<Record<Language, string>> = {
  sv: '(?:\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)|\\d+)(?:,\\d+)?',
  en: '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?',
};
const patterns = { sv: patternOf('sv'), en: patternOf('en') } as const;

function patternOf(language: Language): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\d]|\\p{L}-)(${NUMBER[language]})(\\s?(?:%|procent(?!\\p{L})|per\\s?cent(?!\\p{L})))?(?!\\p{L})`,
    'gu',
  );
}

/** Figures of a text. The numbers of a numbered list are none. */
export function writtenFigures(text: string, language: Language): readonly WrittenFigure[] {
  return [...text.matchAll(patterns[language])].flatMap((match) => {
    const [written, digits = '', percent] = match;
    if (isListNumber(text, match.index, written)) return [];
    const value = digits.replace(/[\s\u00a0\u202f]/g, '');
    const plain = language === 'sv' ? value.replace(',', '.') : value.replaceAll(',', '');
    const key = `${Number(plain)}${percent === undefined ? '' : '%'}`;
    return [{ key, text: written, start: match.index }];
  });
}

function isListNumber(text: string, start: number, written: string): boolean {
  const isFirst = /(?:^|\n)\s*$/.test(text.slice(0, start));
  return isFirst && written.length <= 2 && /^[.)]\s/.test(text.slice(start + written.length));
}

/** A run of a person's text: a figure with a source, one without, or words. */
export interface WrittenPiece {
  readonly text: string;
  readonly kind: 'words' | 'sourced' | 'known' | 'unsourced';
  /** Of a `sourced` one. */
  readonly factId: string | null;
}

/**
 * A person's text in pieces. `sourced`: a figure that the suggestion has, with the suggestion's fact.
 * `known`: a figure that some fact has, which may be chance, so it leads nowhere. `unsourced`: no fact has it.
 */
export function writtenPieces(
  text: string,
  language: Language,
  suggested: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
): readonly WrittenPiece[] {
  const pieces: WrittenPiece[] = [];
  let end = 0;
  const addWords = (to: number) => {
    if (to > end) pieces.push({ text: text.slice(end, to), kind: 'words', factId: null });
  };
  for (const figure of writtenFigures(text, language)) {
    addWords(figure.start);
    end = figure.start + figure.text.length;
    const factId = suggested.get(figure.key) ?? null;
    const kind = factId !== null ? 'sourced' : known.has(figure.key) ? 'known' : 'unsourced';
    pieces.push({ text: figure.text, kind, factId });
  }
  addWords(text.length);
  return pieces;
}

/** Figures of the suggestion's pieces with the facts that they lead to; the first of each counts. */
export function suggestedFigures(
  pieces: readonly { readonly text: string; readonly factId: string | null }[],
  language: Language,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { text, factId } of pieces) {
    if (factId === null) continue;
    for (const { key } of writtenFigures(text, language)) {
      if (!found.has(key)) found.set(key, factId);
    }
  }
  return found;
}

/** Every figure that any fact has: its value, its year, and what its words say. */
export function figuresOfFacts(facts: Iterable<Fact>, language: Language): ReadonlySet<string> {
  const found = new Set<string>();
  for (const fact of facts) {
    const { value, year, text, indicator, group, caveat, period } = fact;
    if (value.kind === 'number') {
      found.add(`${value.value}${value.unit === 'procent' ? '%' : ''}`);
    }
    if ('year' in year) found.add(String(year.year));
    if ('firstYear' in year) {
      found.add(String(year.firstYear));
      found.add(String(year.firstYear + 1));
    }
    const said = [text, indicator, group, caveat, 'text' in period ? period.text : undefined];
    for (const one of said) {
      for (const { key } of writtenFigures(one?.[language] ?? '', language)) found.add(key);
    }
  }
  return found;
}
