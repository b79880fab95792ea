import { describe, expect, it } from 'vitest';
import { withOwnPlaces } from '#src/domain/place/with-own-places.ts';
import { aPlace, aRectangle } from '../../../builders/places.ts';

const places = [aPlace({ id: 'torget', name: 'Torget' }), aPlace({ id: 'parken' })];
const area = aRectangle();
const own = { id: 'egen', placeId: null, name: 'Bron', label: 'Bron', area };

describe('the places that the views show', () => {
  it('are the same list where nobody has drawn any', () => {
    expect(withOwnPlaces(places, [])).toBe(places);
  });

  it('have the own ones last, ending where they were drawn, with a point inside for the tag', () => {
    const [, , last] = withOwnPlaces(places, [own]);
    expect(last).toMatchObject({
      id: 'egen',
      name: 'Bron',
      type: 'place',
      boundary: { origin: 'drawn', area, accuracyM: 0 },
    });
    const [lon = 0, lat = 0] = last?.labelPoint ?? [];
    expect(lon > 18 && lon < 18.01 && lat > 59.3 && lat < 59.31).toBe(true);
  });

  it('keep their ids and kinds when their bounds and names are changed', () => {
    const change = { ...own, id: 'change', placeId: 'torget', name: 'Nya torget' };
    const [first, second] = withOwnPlaces(places, [change]);
    expect(first).toMatchObject({ id: 'torget', name: 'Nya torget', boundary: { area } });
    expect(second).toBe(places[1]);
  });
});
