import { describe, expect, it } from 'vitest';
import { type GazetteerInput, gazetteer } from '#src/domain/search/gazetteer.ts';
import { aDrawnPlace, aPlace } from '../../../builders/places.ts';
import { aGazetteerInput, aPosition } from '../../../builders/spots.ts';

describe('gazetteer', () => {
  it('has places that cannot be drawn', () => {
    const [spot] = list({ places: [aPlace({ id: 'a', name: 'Norra ön' })] });

    expect(spot).toMatchObject({ kind: 'place', place: { id: 'a' }, otherNames: ['Norra ön'] });
    expect(spot?.ground).toBeUndefined();
  });

  it('takes a place, the square and the street of the same name as one, the place', () => {
    const spots = list({
      places: [aDrawnPlace({ id: 'a', name: 'Torget', label: 'Torget' })],
      landmarks: [{ name: 'Torget', kind: 'square', position: aPosition() }],
      streets: [{ name: 'torget', lines: [[aPosition(4, 4), aPosition(6, 6)]] }],
    });

    expect(spots).toHaveLength(1);
    expect(spots[0]?.place?.id).toBe('a');
  });

  it('keeps a stop and a station apart from the place they are named after', () => {
    const spots = list({
      places: [aDrawnPlace({ id: 'a', name: 'Torget', label: 'Torget' })],
      landmarks: [{ name: 'Torget', kind: 'metro-station', position: aPosition() }],
      stops: [{ name: 'Torget', position: aPosition() }],
    });

    expect(spots.map(({ kind }) => kind)).toEqual(['place', 'station', 'stop']);
  });

  it('keeps two things of one name in different parts apart', () => {
    const spots = list({
      landmarks: [{ name: 'Torget', kind: 'square', position: aPosition(0, 0) }],
      streets: [{ name: 'Torget', lines: [[aPosition(50, 50), aPosition(51, 51)]] }],
    });

    expect(spots.map(({ kind }) => kind)).toEqual(['square', 'street']);
  });

  it('draws a square as the street that bears its name', () => {
    const lines = [[aPosition(4, 4), aPosition(6, 6)]];
    const [spot] = list({
      landmarks: [{ name: 'Torget', kind: 'square', position: aPosition() }],
      streets: [
        { name: 'Torget', lines },
        { name: 'torget', lines },
      ],
    });

    expect(spot).toMatchObject({ kind: 'square', ground: { kind: 'lines' } });
    expect(spot?.ground?.kind === 'lines' && spot.ground.lines).toHaveLength(2);
  });

  it('takes the entrances by one name as one, and by the station’s name as the station', () => {
    const at = (name: string, station?: string) => ({
      name,
      position: aPosition(),
      ...(station !== undefined && { station }),
    });
    const spots = list({
      landmarks: [{ name: 'S:t Torget', kind: 'metro-station', position: aPosition() }],
      entrances: [
        at('Sankt Torget', 'S:t Torget'),
        at('Storgatan', 'S:t Torget'),
        at('Storgatan', 'S:t Torget'),
        at('Storgatan', 'Slottet'),
      ],
    });

    expect(spots.map(({ kind, label, station }) => [kind, label, station])).toEqual([
      ['station', 'S:t Torget', undefined],
      ['entrance', 'Storgatan', 'S:t Torget'],
      ['entrance', 'Storgatan', 'Slottet'],
    ]);
    const [, both] = spots;
    expect(both?.ground?.kind === 'points' && both.ground.positions).toHaveLength(2);
  });

  it('takes a school of the map and of the document as one that can be opened', () => {
    const position = aPosition();
    const spots = list({
      places: [
        aPlace({
          id: 'b',
          name: 'Bskolan',
          label: 'Bskolan',
          type: 'school',
          labelPoint: position,
        }),
      ],
      schools: [{ name: 'Bskolan', position }],
    });

    expect(spots).toMatchObject([{ kind: 'school', place: { id: 'b' } }]);
  });

  it('never makes two places of the document one', () => {
    const spots = list({
      places: [
        aDrawnPlace({ id: 'a', label: 'Torget' }),
        aDrawnPlace({ id: 'b', label: 'Torget' }),
      ],
    });

    expect(spots.map(({ place }) => place?.id)).toEqual(['a', 'b']);
  });

  it('gives every entry an id of its own', () => {
    const spots = list({
      stops: [
        { name: 'Ån', position: aPosition(0, 0) },
        { name: 'An', position: aPosition(50, 50) },
      ],
    });

    expect(new Set(spots.map(({ id }) => id)).size).toBe(2);
  });
});

function list(given: Partial<GazetteerInput>) {
  return gazetteer(aGazetteerInput(given));
}
