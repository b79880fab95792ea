import { beforeAll, describe, expect, it } from 'vitest';
import { layOutComparePicture } from '#src/print/compare/lay-out-compare-picture.ts';
import { textStyles } from '#src/print/picture/picture-items.ts';
import { aCompareSheet, wordsOf } from '../../builders/compare-sheets.ts';
import { startWords } from '../../builders/start-words.ts';

beforeAll(startWords);

const measure = (text: string, style: keyof typeof textStyles) =>
  text.length * textStyles[style].size * 0.5;

describe('the picture of a comparison', () => {
  it.each(['sv', 'en'] as const)(
    'holds all that the page says within its edges, in %s',
    (language) => {
      const { text } = aCompareSheet({}, language);
      const { items, width, height } = layOutComparePicture(text, wordsOf(language), measure);
      const said = items.flatMap((item) => (item.kind === 'text' ? [item] : []));
      const whole = said.map((item) => item.text).join(' ');

      for (const line of [
        text.title,
        text.scope,
        ...text.rows.flatMap(({ chip, reference }) => [chip, reference]),
        ...text.values.map(({ value }) => value),
        ...text.contradictions,
        ...text.sources,
        text.address,
      ]) {
        expect(whole).toContain(line);
      }
      for (const { text: line, style, x, y } of said) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + measure(line, style)).toBeLessThanOrEqual(width);
        expect(y).toBeLessThan(height);
      }
      expect(items.filter(({ kind }) => kind === 'map')).toHaveLength(3);
      expect(items.some(({ kind }) => kind === 'north')).toBe(true);
      expect(items.filter((item) => item.kind === 'line' && item.isDashed)).toHaveLength(1);
    },
  );

  it('marks every map of made-up counts', () => {
    const { text } = aCompareSheet();
    const { items } = layOutComparePicture(
      { ...text, mark: 'ÖVNINGSDATA' },
      wordsOf('sv'),
      measure,
    );
    expect(items.filter(({ kind }) => kind === 'practice')).toHaveLength(3);
  });
});
