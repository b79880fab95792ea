import { expect, it } from 'vitest';
import { countStadsdelar } from '#src/domain/residents/count-stadsdelar.ts';
import { incidentColumns } from '../../../builders/incident-columns.ts';
import { aDrawnPlace, aRectangle } from '../../../builders/places.ts';

const west = aDrawnPlace({
  id: 'west',
  boundary: { origin: 'official', area: aRectangle(0, 0, 10, 10), accuracyM: 0 },
});
const east = aDrawnPlace({
  id: 'east',
  boundary: { origin: 'official', area: aRectangle(20, 0, 30, 10), accuracyM: 0 },
});

it('counts by stadsdel what happened on streets and squares, without what the police look for', () => {
  const columns = incidentColumns([
    { at: [18.005, 59.305] },
    { at: [18.005, 59.305], category: 'drugs' },
    { at: [18.005, 59.305], channel: 'indoors' },
    { at: [18.015, 59.305] },
    {},
  ]);
  expect(countStadsdelar(columns, [west, east])).toEqual(
    new Map([
      ['west', 1],
      ['east', 0],
    ]),
  );
});

it('counts an incident whose channel is not stated', () => {
  const columns = incidentColumns([{ at: [18.025, 59.305], channel: 'home' }]);
  const unsaid = {
    ...columns,
    hasTimeOfDay: Uint8Array.of(1),
    hasChannel: Uint8Array.of(0),
    place: Uint16Array.of(0),
    placeIds: [],
  };
  expect(countStadsdelar(unsaid, [west, east]).get('east')).toBe(1);
  expect(countStadsdelar(columns, [west, east]).get('east')).toBe(0);
});
