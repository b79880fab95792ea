import { z } from '../data/schema/zod.ts';
import type { AppStore } from '../state/app-state.ts';
import type { Preferences } from '../state/ui-slice.ts';

const KEY = 'platsbild.preferences';

const VERSION = 2;

const firstVersion = {
  language: z.enum(['sv', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  hasShortcuts: z.boolean(),
};
/** Version 1 had no introduction to have seen. */
const preferences = z.discriminatedUnion('version', [
  z.strictObject({ version: z.literal(1), ...firstVersion }),
  z.strictObject({ version: z.literal(VERSION), ...firstVersion, hasSeenIntro: z.boolean() }),
]);

type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** Swedish unless the person has chosen otherwise; a damaged or blocked shelf gives the defaults. */
export function loadPreferences(shelf: Shelf): Partial<Preferences> {
  try {
    const result = preferences.safeParse(JSON.parse(shelf.getItem(KEY) ?? 'null'));
    if (!result.success) return {};
    const { version: _, ...chosen } = result.data;
    return chosen;
  } catch {
    return {};
  }
}

/** Writes the preferences whenever one of them changes. A full or blocked shelf loses nothing else. */
export function savePreferences(store: AppStore, shelf: Shelf): () => void {
  return store.subscribe((state, before) => {
    const { language, theme, hasShortcuts, hasSeenIntro } = state;
    const isSame =
      language === before.language &&
      theme === before.theme &&
      hasShortcuts === before.hasShortcuts &&
      hasSeenIntro === before.hasSeenIntro;
    if (isSame) return;
    try {
      shelf.setItem(
        KEY,
        JSON.stringify({ version: VERSION, language, theme, hasShortcuts, hasSeenIntro }),
      );
    } catch {
      // Preferences are a convenience: the choice still holds until the page is closed.
    }
  });
}
