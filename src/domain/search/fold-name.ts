/** Letters that do not come apart into a letter and a mark. */
const WHOLE_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['ł', 'l'],
  ['đ', 'd'],
]);

/** As it is compared with its diacritics: small letters, one form of every letter, single spaces. */
export function plainName(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv').replace(/\s+/g, ' ').trim();
}

/**
 * The words of a name without case, diacritics and punctuation, so that `soder` and `Söder` meet.
 * `S:t`, and `st` before another word, is read out: `sankt`.
 */
export function nameWords(text: string): readonly string[] {
  return plainName(text)
    .replace(/(?<!\p{L})s:t(a?)(?!\p{L})/gu, 'sankt$1')
    .replace(/^st (?=\p{L})/u, 'sankt ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øæßłđ]/g, (letter) => WHOLE_LETTERS.get(letter) ?? letter)
    .replace(/[:’'´]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** All words in one: somebody writes a compound apart, or two words together. */
export function joinedName(text: string): string {
  return nameWords(text).join('');
}
