import type {
  CollaborationStep,
  DrugSceneState,
} from '../domain/collaboration/place-collaboration.ts';
import type { Area, Bounds } from '../domain/geo/area.ts';
import type { LonLat } from '../domain/geo/lon-lat.ts';
import type { Language } from '../domain/text/localized-text.ts';
import type { Theme } from '../ui/tokens.ts';

/** Class index from 0, or why there is none. */
export type ShareClass = number | 'missing' | 'withheld';

/** A place's area as it should be filled for the chosen question, group and year. */
export interface PerceivedFill {
  readonly placeId: string;
  readonly area: Area;
  readonly shareClass: ShareClass;
  /** `region` lies under `place`; `ring` marks a place with a survey of its own. */
  readonly kind: 'region' | 'place' | 'ring';
}

/** One of the nine classes from 0, or why there is none. */
export type PairClass = number | 'none-reported' | 'missing' | 'withheld';

/** What is reported in a place beside what people say of it. */
export interface PairFill {
  readonly placeId: string;
  readonly area: Area;
  readonly pairClass: PairClass;
  readonly kind: 'region' | 'place';
}

export interface UnsafeMark {
  readonly placeId: string;
  readonly position: LonLat;
}

/** A count of published events shown as a soft area symbol, never as a point. */
export interface OffenceSymbol {
  readonly placeId: string;
  readonly area: Area;
  readonly position: LonLat;
  /** Zero is drawn as zero. */
  readonly count: number | 'withheld';
  /** Class index from 0 for counts above zero. */
  readonly sizeClass: number;
}

export interface CollaborationMark {
  readonly placeId: string;
  readonly area: Area;
  readonly step: CollaborationStep;
}

export type TagSymbol =
  | { readonly kind: 'step'; readonly step: CollaborationStep }
  | { readonly kind: 'drug-scene'; readonly state: Exclude<DrugSceneState, 'never'> }
  | { readonly kind: 'contradiction' }
  | { readonly kind: 'named-unsafe' }
  | { readonly kind: 'ranked' };

/** A hexagon filled by the class of its count; null is nought. */
export interface HexCellFill {
  readonly ring: readonly LonLat[];
  readonly cellClass: number | null;
}

/** The colour of a tag's value, in the scale that fills the map. */
export type TagSwatch =
  | { readonly scale: 'perceived'; readonly value: ShareClass }
  | { readonly scale: 'pair'; readonly value: PairClass };

/** A place's label on the map. A button: Tab and arrows reach it, Enter opens the place. */
export interface PlaceTag {
  readonly placeId: string;
  readonly label: string;
  readonly position: LonLat;
  /** Hotspots first; a tag with a lower number wins the space. */
  readonly priority: number;
  readonly style: 'hotspot' | 'place' | 'stadsdel';
  readonly symbols: readonly TagSymbol[];
  /** Second line, already in the interface's language: `25 %`, `ingen mätning`. */
  readonly value?: { readonly text: string; readonly swatch: TagSwatch };
  /** What a screen reader says: name, values and statuses in words. */
  readonly accessibleName: string;
}

/** What was searched for: the lines of a street, or where a stop or a station is. */
export interface FoundMark {
  readonly lines: readonly (readonly LonLat[])[];
  readonly positions: readonly LonLat[];
}

export interface ContextVisibility {
  readonly boundaries: boolean;
  readonly rail: boolean;
  readonly cycleRoutes: boolean;
  readonly streetNames: boolean;
  readonly schools: boolean;
  readonly entrances: boolean;
  readonly stops: boolean;
}

/** Everything the map draws. Parts keep their identity until their own input changes. */
export interface MapScene {
  readonly theme: Theme;
  readonly language: Language;
  readonly contextVisibility: ContextVisibility;
  readonly stadsdelAreas: readonly {
    readonly placeId: string;
    readonly name: string;
    readonly area: Area;
  }[];
  readonly perceived: {
    readonly isVisible: boolean;
    readonly fills: readonly PerceivedFill[];
    readonly marks: readonly UnsafeMark[];
  };
  /** In the place of both layers' own drawing. */
  readonly pair: { readonly isVisible: boolean; readonly fills: readonly PairFill[] };
  readonly offences: {
    readonly isVisible: boolean;
    readonly symbols: readonly OffenceSymbol[];
    /** Hexagons instead of symbols; empty when none are shown. */
    readonly cells: readonly HexCellFill[];
  };
  readonly collaboration: {
    readonly isVisible: boolean;
    readonly marks: readonly CollaborationMark[];
  };
  /** Reports from app users, never counted with incidents. */
  readonly reports: { readonly isVisible: boolean; readonly positions: readonly LonLat[] };
  readonly tags: readonly PlaceTag[];
  readonly selected: {
    readonly placeId: string;
    readonly area?: Area;
    readonly position?: LonLat;
  } | null;
  readonly found: FoundMark | null;
  readonly home: { readonly bounds: Bounds; readonly maxBounds: Bounds };
}

/** Unit: degrees and MapLibre zoom levels (512 px tiles). */
export interface Camera {
  readonly center: LonLat;
  readonly zoom: number;
}

export type MapState = 'loading' | 'idle' | 'failed';
