import { expect, it } from 'vitest';
import { namedPlaces, relatePlaces, stadsdelPlaces } from '#src/domain/place/place-geometry.ts';
import { aDrawnPlace, aPlace, aRectangle } from '../../../builders/places.ts';

const boundary = (area = aRectangle()) => ({ origin: 'own' as const, area, accuracyM: 40 });
const west = aDrawnPlace({
  id: 'west',
  type: 'stadsdel',
  boundary: boundary(aRectangle(0, 0, 10, 10)),
});
const east = aDrawnPlace({
  id: 'east',
  type: 'stadsdel',
  boundary: boundary(aRectangle(10, 0, 20, 10)),
});
const square = aDrawnPlace({ id: 'square', boundary: boundary(aRectangle(1, 1, 6, 6)) });
const fountain = aDrawnPlace({ id: 'fountain', boundary: boundary(aRectangle(2, 2, 3, 3)) });
const border = aDrawnPlace({
  id: 'border',
  parentId: 'west',
  boundary: boundary(aRectangle(8, 1, 13, 6)),
});
const places = [
  west,
  east,
  square,
  fountain,
  border,
  aPlace({ id: 'board', type: 'organisation' }),
];

it('assigns a place by geometry and not by its parent', () => {
  const { stadsdelByPlace } = relatePlaces(places, []);

  expect(Object.fromEntries(stadsdelByPlace)).toEqual({
    square: 'west',
    fountain: 'west',
    border: null,
  });
});

it('finds the places inside a place', () => {
  expect(relatePlaces(places, []).nestedIds.get('square')).toEqual(['fountain']);
});

it('counts a stadsdel that is a hotspot as a named place too', () => {
  expect(namedPlaces(places, ['east']).map(({ id }) => id)).toContain('east');
  expect(stadsdelPlaces(places).map(({ id }) => id)).toEqual(['west', 'east']);
});
