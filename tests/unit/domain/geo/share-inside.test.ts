import { describe, expect, it } from 'vitest';
import { containerOf, sharesInside } from '#src/domain/geo/share-inside.ts';
import { aRectangle } from '../../../builders/places.ts';

const west = { id: 'west', area: aRectangle(0, 0, 10, 10) };
const east = { id: 'east', area: aRectangle(10, 0, 20, 10) };

describe('sharesInside', () => {
  it('gives a place that lies in one container to that container alone', () => {
    const shares = sharesInside(aRectangle(2, 2, 8, 8), [west, east]);

    expect(shares).toEqual([{ containerId: 'west', share: expect.closeTo(1, 6) }]);
    expect(containerOf(shares)).toBe('west');
  });

  it('gives a place over a border to neither side, whatever its parent is called', () => {
    const shares = sharesInside(aRectangle(7, 2, 17, 8), [west, east]);

    expect(shares.map(({ containerId, share }) => [containerId, Math.round(share * 100)])).toEqual([
      ['east', 70],
      ['west', 30],
    ]);
    expect(containerOf(shares)).toBeNull();
  });

  it('forgives what sticks out by the drawing’s own inaccuracy', () => {
    const shares = sharesInside(aRectangle(0.3, 2, 10.3, 8), [west, east]);

    expect(containerOf(shares)).toBe('west');
  });

  it('finds nothing for a place outside every container', () => {
    const shares = sharesInside(aRectangle(40, 40, 50, 50), [west, east]);

    expect(shares).toEqual([]);
    expect(containerOf(shares)).toBeNull();
  });

  it('does not count a shared edge as being inside', () => {
    expect(sharesInside(aRectangle(10, 0, 20, 10), [west])).toEqual([]);
  });
});
