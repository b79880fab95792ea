import type { Area } from '#src/domain/geo/area.ts';
import type { LonLat } from '#src/domain/geo/lon-lat.ts';
import type {
  CollaborationMark,
  MapScene,
  OffenceSymbol,
  PerceivedFill,
} from '#src/map/map-scene.ts';

/** A square on the ground. Unit: degrees. */
export function aSquare(west = 18, south = 59.3, side = 0.01): Area {
  return { type: 'Polygon', coordinates: [squareRing(west, south, side)] };
}

export function squareRing(west: number, south: number, side: number): LonLat[] {
  return [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ];
}

export function aFill(given: Partial<PerceivedFill> = {}): PerceivedFill {
  return { placeId: 'a', area: aSquare(), shareClass: 1, kind: 'place', ...given };
}

export function anOffence(given: Partial<OffenceSymbol> = {}): OffenceSymbol {
  return {
    placeId: 'a',
    area: aSquare(),
    position: [18.005, 59.305],
    count: 3,
    sizeClass: 1,
    ...given,
  };
}

export function aMark(given: Partial<CollaborationMark> = {}): CollaborationMark {
  return { placeId: 'a', area: aSquare(), step: 'active', ...given };
}

export function aScene(given: Partial<MapScene> = {}): MapScene {
  return {
    theme: 'light',
    language: 'sv',
    contextVisibility: {
      boundaries: true,
      rail: true,
      cycleRoutes: false,
      streetNames: true,
      schools: false,
      entrances: false,
      stops: false,
    },
    stadsdelAreas: [],
    perceived: { isVisible: true, fills: [], marks: [] },
    pair: { isVisible: false, fills: [] },
    offences: { isVisible: false, symbols: [], cells: [] },
    collaboration: { isVisible: true, marks: [] },
    reports: { isVisible: false, positions: [] },
    tags: [],
    selected: null,
    found: null,
    home: { bounds: [18, 59.3, 18.1, 59.4], maxBounds: [17.9, 59.2, 18.2, 59.5] },
    ...given,
  };
}

/** What an accessor of a layer answers for each of its data rows. */
export function answers(layer: { readonly props: object }, accessor: string): readonly unknown[] {
  const props = layer.props as Record<string, unknown>;
  const read = props[accessor];
  const rows = props.data as readonly unknown[];
  return rows.map((row) => (typeof read === 'function' ? read(row) : read));
}
