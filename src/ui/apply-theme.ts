import { cssProperties, type Theme } from './tokens.ts';

/** Sets every token as a custom property on the root, and tells the browser which scheme it is. */
export function applyTheme(root: HTMLElement, theme: Theme): void {
  for (const [name, value] of cssProperties(theme)) root.style.setProperty(name, value);
  root.style.setProperty('color-scheme', theme);
  root.setAttribute('data-theme', theme);
}
