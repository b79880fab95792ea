import type { Language } from './localized-text.ts';
import { type WordingRule, type WordingTerm, wordingRules } from './wording-list.ts';

export interface WordingHit {
  readonly term: WordingTerm;
  /** As it was written. */
  readonly word: string;
  /** Index of its first character in the text. */
  readonly start: number;
}

interface Compiled extends WordingRule {
  readonly pattern: RegExp;
}

const compiled: Readonly<Record<Language, readonly Compiled[]>> = {
  sv: wordingRules.sv.map(compile),
  en: wordingRules.en.map(compile),
};

function compile(rule: WordingRule): Compiled {
  const words = rule.words.join('|');
  return { ...rule, pattern: new RegExp(`(?<![\\p{L}\\d])(?:${words})(?!\\p{L})`, 'giu') };
}

/**
 * Words in a text that stamp a place or the people there, in their order. A suggestion to think again:
 * nothing is refused for it.
 */
export function findWording(text: string, language: Language): readonly WordingHit[] {
  return compiled[language]
    .flatMap((rule) =>
      [...text.matchAll(rule.pattern)].flatMap(({ 0: word, index: start }) =>
        isExcused(rule, text, word, start) ? [] : [{ term: rule.term, word, start }],
      ),
    )
    .toSorted((a, b) => a.start - b.start);
}

function isExcused(rule: Compiled, text: string, word: string, start: number): boolean {
  if (rule.mayBeName && /^\p{Lu}/u.test(word) && !isSentenceStart(text, start)) return true;
  return rule.unless?.test(sentenceAround(text, start)) ?? false;
}

/** A colon or a dash ends a sentence here: what follows may be a heading's own. */
function isSentenceStart(text: string, index: number): boolean {
  const before = text.slice(0, index).trimEnd();
  return before === '' || /[.!?:–—•"”»(]$/u.test(before) || /\n\s*$/.test(text.slice(0, index));
}

function sentenceAround(text: string, index: number): string {
  const start = Math.max(...['.', '!', '?', '\n'].map((mark) => text.lastIndexOf(mark, index)));
  const rest = text.slice(index).search(/[.!?\n]/);
  return text.slice(start + 1, rest === -1 ? text.length : index + rest);
}
