import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '#src/app/address.ts';
import { CHANNEL_NOT_STATED } from '#src/domain/incident/incident.ts';
import type { IncidentFilter } from '#src/domain/incident/incident-filter.ts';
import { ownIncidentSet } from '#src/domain/incident/incident-set.ts';
import {
  defaultChoices,
  type ExploreChoices,
  offenceAreas,
  switchLayer,
} from '#src/state/explore-slice.ts';

describe('the address', () => {
  it('is empty for the default view and reads back as it', () => {
    expect(formatAddress(defaultChoices)).toBe('');
    expect(parseAddress('')).toEqual({ choices: defaultChoices, faults: [] });
  });

  it('brings every view back', () => {
    fc.assert(
      fc.property(someChoices(), (choices) => {
        expect(parseAddress(formatAddress(choices))).toEqual({ choices, faults: [] });
      }),
    );
  });

  it('falls back field by field and names the parts it could not read', () => {
    const { choices, faults } = parseAddress(
      '?ar=tjugo&plats=the-square&lager=brott,okant&kamera=1,2&per=kvarter',
    );

    expect(faults.toSorted()).toEqual(['area', 'camera', 'layers', 'year']);
    expect(choices).toEqual({ ...defaultChoices, placeId: 'the-square' });
  });

  it('refuses a camera with longitude and latitude swapped', () => {
    expect(parseAddress('?kamera=18.0600,59.3300,14.00').faults).toEqual(['camera']);
  });

  it('names an own set by its import, whose unstated channels are not left out', () => {
    const { choices } = parseAddress('?data=egen-3f2a');
    expect(choices.incidentSet).toBe('own:3f2a');
    expect(choices.incidentFilter.channels).toEqual(new Set([0, CHANNEL_NOT_STATED]));
    expect(formatAddress(choices)).toBe('?data=egen-3f2a');
  });

  it('never lets markup through as an id', () => {
    expect(parseAddress('?plats=<img src=x>').choices.placeId).toBeNull();
  });
});

function someFilter(): fc.Arbitrary<IncidentFilter> {
  const choice = (min: number, max: number) =>
    fc.oneof(
      fc.constant('all' as const),
      fc
        .uniqueArray(fc.integer({ min, max }), { minLength: 1 })
        .map((list) => new Set(list.toSorted((a, b) => a - b))),
    );
  return fc.record({
    years: fc.constant('all' as const),
    months: choice(1, 12),
    weekHours: fc.oneof(
      fc.constant('all' as const),
      fc
        .array(fc.integer({ min: 0, max: 1 }), { minLength: 168, maxLength: 168 })
        .map((bits) => Uint8Array.from(bits)),
    ),
    categories: choice(0, 6),
    channels: choice(0, 4),
  });
}

function someChoices(): fc.Arbitrary<ExploreChoices> {
  const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
  const switches = <Key extends string>(record: Readonly<Record<Key, boolean>>) =>
    fc.record(
      Object.fromEntries(Object.keys(record).map((key) => [key, fc.boolean()])),
    ) as fc.Arbitrary<Record<Key, boolean>>;
  const rounded = (min: number, max: number, digits: number) =>
    fc.double({ min, max, noNaN: true }).map((value) => Number(value.toFixed(digits)));
  return fc.record({
    // A pair without its two layers cannot be chosen.
    layers: switches(defaultChoices.layers).map((layers) =>
      switchLayer(layers, 'pair', layers.pair),
    ),
    contextLayers: switches(defaultChoices.contextLayers),
    offenceArea: fc.constantFrom(...offenceAreas),
    indicatorId: fc.option(id),
    groupId: fc.option(id),
    year: fc.option(fc.oneof(fc.integer({ min: 1990, max: 2099 }), fc.constant('all' as const))),
    placeId: fc.option(id),
    isTable: fc.boolean(),
    incidentFilter: someFilter(),
    incidentSet: fc.constantFrom('practice' as const, ownIncidentSet('a-1')),
    camera: fc.option(
      fc.record({
        center: fc.tuple(rounded(11, 24, 4), rounded(55, 69, 4)),
        zoom: rounded(0, 22, 2),
      }),
    ),
  });
}
