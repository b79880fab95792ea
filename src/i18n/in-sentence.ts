/** A phrase of the data as it stands inside a sentence: first letter small. */
export function inSentence(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}
