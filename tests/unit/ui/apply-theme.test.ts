// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import { applyTheme } from '#src/ui/apply-theme.ts';
import { cssProperties, tokens } from '#src/ui/tokens.ts';

describe('cssProperties', () => {
  it.each(['light', 'dark'] as const)('has one property per colour of the %s theme', (theme) => {
    const colours = Object.values(tokens[theme]).flat();
    const properties = cssProperties(theme);
    expect(properties.map(([, value]) => value)).toEqual(colours);
    expect(new Set(properties.map(([name]) => name)).size).toBe(colours.length);
  });

  it('counts classes from one and writes names in kebab-case', () => {
    const names = cssProperties('light').map(([name]) => name);
    expect(names).toContain('--accent-soft');
    expect(names).toContain('--perceived-1');
    expect(names).toContain('--offences-5');
  });
});

describe('applyTheme', () => {
  it('sets every property and tells the browser the scheme', () => {
    const root = document.createElement('div');
    applyTheme(root, 'dark');
    for (const [name, value] of cssProperties('dark')) {
      expect(root.style.getPropertyValue(name)).toBe(value);
    }
    expect(root.style.getPropertyValue('color-scheme')).toBe('dark');
    expect(root.getAttribute('data-theme')).toBe('dark');
  });

  it('leaves nothing of the theme before', () => {
    const root = document.createElement('div');
    applyTheme(root, 'dark');
    applyTheme(root, 'light');
    expect(root.style.getPropertyValue('--land')).toBe(tokens.light.land);
    expect(root.getAttribute('data-theme')).toBe('light');
  });
});
