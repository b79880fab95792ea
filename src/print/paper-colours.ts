import type { CSSProperties } from 'react';
import { cssProperties } from '../ui/tokens.ts';

/** Paper is white whatever the theme of the screen. */
export const paperColours = {
  ...Object.fromEntries(cssProperties('light')),
  colorScheme: 'light',
} as CSSProperties;
