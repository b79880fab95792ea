import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFile } from '#src/data/parse-file.ts';
import { indexSpots } from '#src/data/place-search.ts';
import { basemapFile } from '#src/data/schema/basemap-file.ts';
import { contextFile } from '#src/data/schema/context-file.ts';
import { placesFile } from '#src/data/schema/places-file.ts';
import type { Place } from '#src/domain/place/place.ts';
import { gazetteer } from '#src/domain/search/gazetteer.ts';

const DATA = join(import.meta.dirname, '../../public/data');

function read(role: string): unknown {
  const name = readdirSync(DATA).find((file) => file.startsWith(`${role}.`)) ?? '';
  return JSON.parse(readFileSync(join(DATA, name), 'utf8'));
}

describe('the names of the region', async () => {
  const { places } = parseFile('places', placesFile, read('places'));
  const { streets, landmarks } = parseFile('basemap', basemapFile, read('basemap'));
  const { schools, entrances, stops } = parseFile('context', contextFile, read('context'));
  const named = { streets, landmarks, schools, entrances, stops };
  const spots = gazetteer({ places: places as readonly Place[], ...named });
  const search = await indexSpots(spots);
  const find = (query: string) =>
    search.find(query, 8).map(({ kind, label }) => `${kind} ${label}`);

  it('are all there, every place and every name of the map', () => {
    const placeIds = spots.flatMap(({ place }) => place?.id ?? []);
    expect(placeIds.toSorted()).toEqual(places.map(({ id }) => id).toSorted());

    const labels = new Set(spots.map(({ label }) => label.toLowerCase()));
    const lost = Object.values(named)
      .flat()
      .map(({ name }) => name)
      .filter((name) => !labels.has(name.toLowerCase()));
    // Written otherwise by the map than by the document, at the same spot.
    expect([...new Set(lost)]).toEqual(['Sankt Eriksplan']);
  });

  it('find themselves', () => {
    expect(spots.filter((spot) => !search.find(spot.label, 8).includes(spot))).toEqual([]);
  });

  it.each([
    ['soderk', 'street Söderkopplet'],
    ['ostermalmstorg', 'square Östermalmstorg'],
    ['sankt eriksplan', 'place S:t Eriksplan'],
    ['drotninggatan', 'street Drottninggatan'],
    ['karlsbergsvägen', 'street Karlbergsvägen'],
    ['klaraområdet', 'place Klara/Sergels torg'],
    ['sergels', 'place Sergels torg'],
    ['tcentralen', 'station T-Centralen'],
    ['karlbergs skola', 'school Karlbergs skola'],
    ['ropsten', 'station Ropsten'],
    ['tallink', 'stop Stockholm, Tallink'],
  ])('answer %s with %s', (query, wanted) => {
    expect(find(query)).toContain(wanted);
  });
});
