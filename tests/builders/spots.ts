import type { LonLat } from '#src/domain/geo/lon-lat.ts';
import type { GazetteerInput } from '#src/domain/search/gazetteer.ts';
import type { NamedSpot } from '#src/domain/search/named-spot.ts';

/** A stop that bears the given name, somewhere near 59.3 N. */
export function aSpot(label: string, given: Partial<NamedSpot> = {}): NamedSpot {
  const kind = given.kind ?? 'stop';
  return {
    id: `${kind}:${label}`,
    kind,
    label,
    otherNames: [],
    ground: { kind: 'points', positions: [aPosition()] },
    ...given,
  };
}

/** Unit: thousandths of a degree from 18, 59.3. */
export function aPosition(x = 5, y = 5): LonLat {
  return [18 + x / 1000, 59.3 + y / 1000];
}

export function aGazetteerInput(given: Partial<GazetteerInput> = {}): GazetteerInput {
  return {
    places: [],
    streets: [],
    landmarks: [],
    schools: [],
    entrances: [],
    stops: [],
    ...given,
  };
}
