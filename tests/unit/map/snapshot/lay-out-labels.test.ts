import { describe, expect, it } from 'vitest';
import type { PlaceTag } from '#src/map/map-scene.ts';
import { labelShape } from '#src/map/snapshot/label-parts.ts';
import { layOutLabels } from '#src/map/snapshot/lay-out-labels.ts';
import { aScene } from '../scenes.ts';

const measure = (text: string) => text.length * 7;
const size = { width: 800, height: 600 };
/** A thousandth of a degree is 80 px; north is up. */
const project = ([lon, lat]: readonly [number, number]) => ({
  x: (lon - 18) * 80_000,
  y: 600 - (lat - 59.3) * 80_000,
});

function aTag(given: Partial<PlaceTag> = {}): PlaceTag {
  const placeId = given.placeId ?? 'a';
  return {
    placeId,
    label: placeId,
    position: [18.005, 59.304],
    priority: 0,
    style: 'hotspot',
    symbols: [],
    accessibleName: placeId,
    ...given,
  };
}

describe('a label', () => {
  it('carries name, symbols and the swatch of its value, also for a missing one', () => {
    const { parts } = labelShape(
      aTag({
        label: 'The Square',
        symbols: [{ kind: 'step', step: 'need' }, { kind: 'ranked' }, { kind: 'contradiction' }],
        value: { text: 'not measured', swatch: { scale: 'perceived', value: 'missing' } },
      }),
      measure,
    );

    expect(
      parts.map((part) =>
        part.kind === 'text' ? part.text : part.kind === 'symbol' ? part.name : part.swatch.value,
      ),
    ).toEqual(['need', 'The Square', 'ranked', 'missing', 'not measured', 'contradiction']);
  });

  it('is as wide as its longest line', () => {
    const short = labelShape(aTag({ label: 'ab' }), measure);
    const long = labelShape(
      aTag({
        label: 'ab',
        value: { text: 'a much longer value', swatch: { scale: 'perceived', value: 0 } },
      }),
      measure,
    );

    expect(long.size.width).toBeGreaterThan(short.size.width + 100);
    for (const part of long.parts) expect(part.x).toBeLessThan(long.size.width);
  });
});

describe('the labels of a picture', () => {
  it('never lie over each other, and lie inside it', () => {
    const tags = Array.from({ length: 14 }, (_, index) =>
      aTag({
        placeId: `place-${index}`,
        position: [18.004 + (index % 4) / 2500, 59.303 + Math.floor(index / 4) / 2500],
        style: index < 3 ? 'hotspot' : 'place',
      }),
    );
    const { labels } = layOutLabels(aScene({ tags }), size, project, measure);

    expect(labels.length).toBeGreaterThan(8);
    for (const one of labels) {
      expect(one.at.x).toBeGreaterThanOrEqual(0);
      expect(one.at.x + one.size.width).toBeLessThanOrEqual(size.width);
      for (const other of labels) {
        if (other !== one) expect(meet(one, other)).toBe(false);
      }
    }
  });

  it('number a place without room for its name, and say which it is', () => {
    const tags = Array.from({ length: 30 }, (_, index) =>
      aTag({
        placeId: `place-${index}`,
        label: 'A rather long name of a place',
        position: [18.004 + (index % 6) / 4000, 59.303 + Math.floor(index / 6) / 4000],
        style: 'place',
      }),
    );
    const { labels, numbered } = layOutLabels(aScene({ tags }), size, project, measure);

    expect(numbered.length).toBeGreaterThan(0);
    expect(numbered.map(({ number }) => number)).toEqual(numbered.map((_, index) => index + 1));
    for (const { placeId, number } of numbered) {
      expect(labels.find((label) => label.placeId === placeId)?.content).toEqual({ number });
    }
  });

  it('leave out a place outside the picture', () => {
    const { labels } = layOutLabels(
      aScene({ tags: [aTag({ position: [19, 59.304] })] }),
      size,
      project,
      measure,
    );

    expect(labels).toEqual([]);
  });
});

interface Box {
  readonly at: { readonly x: number; readonly y: number };
  readonly size: { readonly width: number; readonly height: number };
}

function meet(a: Box, b: Box): boolean {
  return (
    a.at.x < b.at.x + b.size.width &&
    b.at.x < a.at.x + a.size.width &&
    a.at.y < b.at.y + b.size.height &&
    b.at.y < a.at.y + a.size.height
  );
}
