import { useLayoutEffect } from 'react';
import { useApp } from '../state/use-app.ts';
import { applyTheme } from '../ui/apply-theme.ts';
import type { Theme } from '../ui/tokens.ts';
import { useMediaQuery } from '../ui/use-media-query.ts';

/** The theme in force: the person's choice, else the device's. */
export function useTheme(): Theme {
  const choice = useApp((state) => state.theme);
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)');
  const theme = choice === 'system' ? (prefersDark ? 'dark' : 'light') : choice;
  useLayoutEffect(() => applyTheme(document.documentElement, theme), [theme]);
  return theme;
}
