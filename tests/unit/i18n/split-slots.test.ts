import { expect, it } from 'vitest';
import { openSlots, splitSlots } from '#src/i18n/split-slots.ts';

const values = { value: '12 %', other: '15 %' };

it('takes a sentence apart at its open slots, in the order of the sentence', () => {
  expect(splitSlots('{{other}} before, {{value}} now.', values)).toEqual([
    { text: '15 %', slot: 'other' },
    { text: ' before, ', slot: null },
    { text: '12 %', slot: 'value' },
    { text: ' now.', slot: null },
  ]);
});

it('keeps the slots open and joins to the sentence', () => {
  expect(openSlots(values)).toEqual({ value: '{{value}}', other: '{{other}}' });
  const pieces = splitSlots('A {{value}} {{unknown}}', values);
  expect(pieces.map(({ text }) => text).join('')).toBe('A 12 % {{unknown}}');
});
