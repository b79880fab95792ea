import { describe, expect, it } from 'vitest';
import type { PlaceTag } from '#src/map/map-scene.ts';
import { isSameCard } from '#src/map/tags/same-card.ts';

const tag: PlaceTag = {
  placeId: 'a',
  label: 'Alfa',
  position: [18, 59],
  priority: 0,
  style: 'hotspot',
  symbols: [{ kind: 'step', step: 'need' }, { kind: 'ranked' }],
  value: { text: '36 %', swatch: { scale: 'perceived', value: 2 } },
  accessibleName: 'Alfa: 12',
};

describe('isSameCard', () => {
  it('does not mind what is read out', () => {
    const other = { ...tag, symbols: [...tag.symbols], accessibleName: 'Alfa: 13' };
    expect(isSameCard(tag, other)).toBe(true);
  });

  it.each<[string, Partial<PlaceTag>]>([
    ['name', { label: 'Beta' }],
    ['style', { style: 'place' }],
    ['value', { value: { text: '37 %', swatch: { scale: 'perceived', value: 2 } } }],
    ['class', { value: { text: '36 %', swatch: { scale: 'perceived', value: 3 } } }],
    ['symbols', { symbols: [{ kind: 'ranked' }] }],
    ['step', { symbols: [{ kind: 'step', step: 'active' }, { kind: 'ranked' }] }],
  ])('tells another %s', (_, change) => {
    expect(isSameCard(tag, { ...tag, ...change })).toBe(false);
  });
});
