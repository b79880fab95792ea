import { findPersonalText } from '../domain/text/personal-text.ts';
import type { Words } from './use-text.ts';

/** What a text has that must not be kept, in words; null where it may be kept. */
export function personalFault(text: string, { t }: Pick<Words, 't'>): string | null {
  const [found] = findPersonalText(text);
  return found === undefined ? null : t(`freeText.found.${found}`);
}
