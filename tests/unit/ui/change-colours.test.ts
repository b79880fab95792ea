import { describe, expect, it } from 'vitest';
import { type Theme, tokens } from '#src/ui/tokens.ts';
import { closestSeen, distanceSeen, lab, linear, NOTICEABLE, sights } from './colour-sight.ts';

describe.each(['light', 'dark'] as const satisfies readonly Theme[])(
  'the colours of what is compared, %s',
  (theme) => {
    const { increase, decrease, unreliable, surface, offences, perceived } = tokens[theme];
    const { zeroFill, zeroOutline } = tokens[theme];

    it.each(sights)('tell increase, decrease and not reliable apart with %s', (sight) => {
      expect(closestSeen([increase, decrease, unreliable], sight)).toBeGreaterThan(NOTICEABLE);
      expect(distanceSeen(increase, decrease, sight)).toBeGreaterThan(2 * NOTICEABLE);
    });

    it.each(sights)('show the stripes of not reliable on their ground with %s', (sight) => {
      expect(distanceSeen(unreliable, surface, sight)).toBeGreaterThan(NOTICEABLE);
    });

    it.each(sights)('tell the classes of each scale apart with %s', (sight) => {
      expect(closestSeen(offences, sight)).toBeGreaterThan(NOTICEABLE);
      expect(closestSeen(perceived, sight)).toBeGreaterThan(NOTICEABLE);
    });

    it.each(sights)('tell nought by its outline with %s', (sight) => {
      expect(distanceSeen(zeroFill, zeroOutline, sight)).toBeGreaterThan(NOTICEABLE);
    });
  },
);

it('keeps increase and decrease apart on paper without colour', () => {
  const [increase = 0, decrease = 0] = [tokens.light.increase, tokens.light.decrease].map(
    (colour) => lab(linear(colour))[0],
  );
  expect(increase - decrease).toBeGreaterThan(2 * NOTICEABLE);
});
