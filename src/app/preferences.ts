import { z } from '../data/schema/zod.ts';
import type { AppStore } from '../state/app-state.ts';
import type { Preferences } from '../state/ui-slice.ts';

const KEY = 'platsbild.preferences';

const preferences = z.strictObject({
  version: z.literal(1),
  language: z.enum(['sv', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  hasShortcuts: z.boolean(),
});

type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** Swedish unless the person has chosen otherwise; a damaged or blocked shelf gives the defaults. */
export function loadPreferences(shelf: Shelf): Partial<Preferences> {
  try {
    const result = preferences.safeParse(JSON.parse(shelf.getItem(KEY) ?? 'null'));
    if (!result.success) return {};
    const { language, theme, hasShortcuts } = result.data;
    return { language, theme, hasShortcuts };
  } catch {
    return {};
  }
}

/** Writes the preferences whenever one of them changes. A full or blocked shelf loses nothing else. */
export function savePreferences(store: AppStore, shelf: Shelf): () => void {
  return store.subscribe((state, before) => {
    const { language, theme, hasShortcuts } = state;
    const isSame =
      language === before.language &&
      theme === before.theme &&
      hasShortcuts === before.hasShortcuts;
    if (isSame) return;
    try {
      shelf.setItem(KEY, JSON.stringify({ version: 1, language, theme, hasShortcuts }));
    } catch {
      // Preferences are a convenience: the choice still holds until the page is closed.
    }
  });
}
