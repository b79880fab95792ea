import { useApp } from '../../../state/use-app.ts';
import type { Theme } from '../../../ui/tokens.ts';
import { useMediaQuery } from '../../../ui/use-media-query.ts';

/** The theme in force: the person's choice, else the device's. */
export function useDrawnTheme(): Theme {
  const choice = useApp((state) => state.theme);
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)');
  return choice === 'system' ? (prefersDark ? 'dark' : 'light') : choice;
}
