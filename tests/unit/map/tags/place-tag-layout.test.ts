import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  layoutPlaceTags,
  type PlacedTag,
  type TagToPlace,
} from '#src/map/tags/place-tag-layout.ts';

const viewport = { width: 800, height: 600 };
const insets = { top: 10, right: 10, bottom: 10, left: 10 };

describe('layoutPlaceTags', () => {
  it('stands a card beside its point with a leader to it', () => {
    const [placed] = layout([aTag({ anchor: { x: 400, y: 300 } })]);

    expect(placed?.form).toBe('full');
    expect(placed?.offset).toEqual({ x: -50, y: -44 });
    expect(placed?.leader).toEqual({ from: { x: 0, y: 0 }, to: { x: 0, y: -14 } });
  });

  it('lays the name of an area on its point, without a leader', () => {
    const [placed] = layout([aTag({ kind: 'area' })]);

    expect(placed).toMatchObject({ form: 'full', offset: { x: -50, y: -15 }, leader: null });
  });

  it('lays the name of an area below the count on its point', () => {
    const [placed] = layout([aTag({ kind: 'area', symbolRadius: 12 })]);

    expect(placed).toMatchObject({ form: 'full', leader: null });
    expect(placed?.offset.y).toBeGreaterThanOrEqual(12);
  });

  it('moves the name of an area aside on its own ground, still without a leader', () => {
    const ground = { top: 200, right: 200, bottom: 200, left: 200 };
    const tags = [
      aTag({ id: 'first', kind: 'area' }),
      aTag({ id: 'second', kind: 'area', ground }),
    ];
    const second = layout(tags).find(({ id }) => id === 'second');

    expect(second).toMatchObject({ form: 'full', leader: null });
    expect(second?.offset).not.toEqual({ x: -50, y: -15 });
  });

  it('gives the space to the lower rank', () => {
    const place = aTag({ id: 'place', rank: 5 });
    const tags = [place, aTag({ id: 'hotspot', rank: 0 })];
    const hotspot = layout(tags).find(({ id }) => id === 'hotspot');

    expect(hotspot?.offset).toEqual({ x: -50, y: -44 });
    expect(layout(tags).find(({ id }) => id === 'place')?.offset).not.toEqual(hotspot?.offset);
  });

  it('starts the leader at the edge of what is drawn on the point', () => {
    const [placed] = layout([aTag({ symbolRadius: 20 })]);

    expect(Math.hypot(placed?.leader?.from.x ?? 0, placed?.leader?.from.y ?? 0)).toBeCloseTo(20);
  });

  it('shrinks to a dot where the card has no room, and stays in the list', () => {
    const narrow = { width: 60, height: 60 };
    const [placed] = layoutPlaceTags([aTag({ anchor: { x: 30, y: 30 } })], narrow, insets);

    expect(placed).toMatchObject({ form: 'compact', offset: { x: -12, y: -12 } });
  });

  it('folds a tag whose place is outside the view or under a panel', () => {
    const tags = [
      aTag({ id: 'outside', anchor: { x: 400, y: -5 } }),
      aTag({ id: 'covered', anchor: { x: 190, y: 300 } }),
    ];

    const placed = layoutPlaceTags(tags, viewport, { ...insets, left: 200 });
    expect(placed.map(({ form }) => form)).toEqual(['folded', 'folded']);
  });

  it('does not hide a count behind the card of another place', () => {
    const counted = aTag({ id: 'counted', anchor: { x: 400, y: 300 }, symbolRadius: 27, rank: 1 });
    const near = aTag({ id: 'near', anchor: { x: 400, y: 345 }, isMajor: false, rank: 0 });
    const placed = layout([counted, near]).find(({ id }) => id === 'near');

    expect(placed === undefined || placed.form === 'folded').toBe(false);
    const top = 345 + (placed?.offset.y ?? 0);
    const left = 400 + (placed?.offset.x ?? 0);
    const isClear =
      top > 327 || left > 427 || left + (placed?.size.width ?? 0) < 373 || top + 30 < 273;
    expect(isClear).toBe(true);
  });

  it('does not cover a hotspot with the card of a lesser place', () => {
    const ground = { top: 60, right: 60, bottom: 60, left: 60 };
    const hotspot = aTag({ id: 'hotspot', ground, rank: 1 });
    const form = (isMajor: boolean) =>
      layout([hotspot, aTag({ id: 'inside', rank: 2, isMajor })]).map((placed) => placed.form);

    expect(form(true)).toEqual(['full', 'full']);
    expect(form(false)).toEqual(['full', 'compact']);
  });

  it('answers for every tag, lays no two over each other and keeps within what is free', () => {
    fc.assert(
      fc.property(fc.array(someTag, { maxLength: 40 }), (drafts) => {
        const tags = drafts.map((draft, index) => ({ ...draft, id: `tag-${index}` }));
        const placed = layout(tags);
        expect(placed.map(({ id }) => id)).toEqual(tags.map(({ id }) => id));
        const boxes = placed
          .map((one, index) => ({ one, box: boxOf(one, tags[index]) }))
          .filter(({ one }) => one.form !== 'folded')
          .map(({ box }) => box);
        for (const [index, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(insets.left);
          expect(box.right).toBeLessThanOrEqual(viewport.width - insets.right);
          expect(box.top).toBeGreaterThanOrEqual(insets.top);
          expect(box.bottom).toBeLessThanOrEqual(viewport.height - insets.bottom);
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        }
      }),
    );
  });

  it('gives the same answer whatever order the tags come in', () => {
    fc.assert(
      fc.property(fc.array(someTag, { maxLength: 25 }), (drafts) => {
        const tags = drafts.map((draft, index) => ({ ...draft, id: `tag-${index}` }));
        const byId = (list: readonly PlacedTag[]) =>
          list.toSorted((a, b) => (a.id < b.id ? -1 : 1));

        expect(byId(layout(tags.toReversed()))).toEqual(byId(layout(tags)));
      }),
    );
  });
});

const someTag = fc.record({
  anchor: fc.record({
    x: fc.integer({ min: -50, max: 850 }),
    y: fc.integer({ min: -50, max: 650 }),
  }),
  size: fc.record({
    width: fc.integer({ min: 24, max: 220 }),
    height: fc.integer({ min: 24, max: 60 }),
  }),
  compactSize: fc.constantFrom({ width: 24, height: 24 }, { width: 48, height: 48 }),
  kind: fc.constantFrom('place' as const, 'area' as const),
  rank: fc.integer({ min: -1, max: 5 }),
  isMajor: fc.boolean(),
  symbolRadius: fc.constantFrom(0, 12, 27),
  ground: fc.record({
    top: fc.integer({ min: 0, max: 120 }),
    right: fc.integer({ min: 0, max: 120 }),
    bottom: fc.integer({ min: 0, max: 120 }),
    left: fc.integer({ min: 0, max: 120 }),
  }),
});

function layout(tags: readonly TagToPlace[]): readonly PlacedTag[] {
  return layoutPlaceTags(tags, viewport, insets);
}

function aTag(given: Partial<TagToPlace>): TagToPlace {
  return {
    id: 'a',
    anchor: { x: 400, y: 300 },
    size: { width: 100, height: 30 },
    compactSize: { width: 24, height: 24 },
    kind: 'place',
    rank: 0,
    isMajor: true,
    ...given,
  };
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxOf(placed: PlacedTag, tag: TagToPlace | undefined): Box {
  const left = (tag?.anchor.x ?? 0) + placed.offset.x;
  const top = (tag?.anchor.y ?? 0) + placed.offset.y;
  return { left, top, right: left + placed.size.width, bottom: top + placed.size.height };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
