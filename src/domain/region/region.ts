import type { Bounds } from '../geo/area.ts';
import type { LonLat } from '../geo/lon-lat.ts';
import type { LocalizedText } from '../text/localized-text.ts';

/** A date across which a series may not be read as one. */
export interface SeriesBreak {
  /** ISO date. */
  readonly date: string;
  readonly label: LocalizedText;
  readonly reason: LocalizedText;
  /** Which kinds of area the break concerns. */
  readonly concerns: 'stadsdelsomrade' | 'lokalpolisomrade';
  readonly factId?: string;
}

/** Everything a view must know of a municipality's area and may not know by itself. */
export interface Region {
  readonly id: string;
  readonly name: string;
  /** The document that the facts come from. */
  readonly document: LocalizedText;
  /** The area that surveys and boards cover. */
  readonly areaId: string;
  /** The area that values are compared with. */
  readonly comparatorId: string;
  readonly hotspotIds: readonly string[];
  readonly home: { readonly bounds: Bounds; readonly maxBounds: Bounds };
  readonly defaults: { readonly indicatorId: string; readonly year: number };
  readonly seriesBreaks: readonly SeriesBreak[];
  readonly center: LonLat;
  /** Hexagons: the system they are laid out in, where cell (0, 0) is centred, and their sizes. */
  readonly hexGrid: {
    /** PROJ string. */
    readonly projection: string;
    /** Unit: metres. */
    readonly originEast: number;
    readonly originNorth: number;
    /** Unit: metres from centre to corner, largest first. */
    readonly circumradiiM: readonly number[];
  };
}
