import { describe, expect, it } from 'vitest';
import { type Theme, tokens } from '#src/ui/tokens.ts';
import { closestSeen, lab, linear, NOTICEABLE, sights } from './colour-sight.ts';

describe.each(['light', 'dark'] as const satisfies readonly Theme[])(
  'the nine colours, %s',
  (theme) => {
    const nine = tokens[theme].pair;

    it.each(sights)('can be told apart with %s', (sight) => {
      expect(closestSeen(nine, sight)).toBeGreaterThan(NOTICEABLE);
    });

    it('stand further from the ground the more there is, in both directions', () => {
      const away = theme === 'light' ? -1 : 1;
      const lightness = nine.map((colour) => away * lab(linear(colour))[0]);
      for (const index of [0, 1, 3, 4, 6, 7]) {
        expect(lightness[index + 1]).toBeGreaterThan(lightness[index] ?? 0);
      }
      for (const index of [0, 1, 2, 3, 4, 5]) {
        expect(lightness[index + 3]).toBeGreaterThan(lightness[index] ?? 0);
      }
    });
  },
);
