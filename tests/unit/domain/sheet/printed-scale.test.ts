import { expect, it } from 'vitest';
import { pictureFileName } from '#src/domain/sheet/file-name.ts';
import { printedScale } from '#src/domain/sheet/printed-scale.ts';

it('gives a bar that measures its own metres on paper', () => {
  // 186 mm of paper show 5 580 m: 30 m a millimetre.
  const { metres, width, ratio } = printedScale(5580, 186, 45);

  expect(metres).toBe(1000);
  expect(width).toBeCloseTo(33.33, 2);
  expect(ratio).toBe(30_000);
});

it('names the picture after its region and its day', () => {
  expect(pictureFileName('the-region', '2025-11-25')).toBe('platsbild-the-region-2025-11-25.png');
});
