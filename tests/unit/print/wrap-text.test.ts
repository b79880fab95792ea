import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapText } from '#src/print/picture/wrap-text.ts';

const measure = (text: string) => text.length;

it('breaks at spaces', () => {
  expect(wrapText('hela staden mot området', 11, measure)).toEqual(['hela staden', 'mot området']);
});

it('never cuts anything off and never draws past the width', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zåäö]{1,30}$/), { minLength: 1 }),
      fc.integer({ min: 1, max: 20 }),
      (words, width) => {
        const lines = wrapText(words.join(' '), width, measure);
        expect(lines.every((line) => measure(line) <= width)).toBe(true);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
      },
    ),
  );
});
