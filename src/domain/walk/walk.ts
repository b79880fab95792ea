import type { LonLat } from '../geo/lon-lat.ts';

/** What a walk is for. */
export const walkPurposes = [
  'darkness',
  'litter-upkeep',
  'traffic',
  'waiting-place',
  'other',
] as const;
export type WalkPurpose = (typeof walkPurposes)[number];

/** Who has the right and the means to change something at a spot: a function, never a person. */
export const radighetList = [
  'traffic-office',
  'park-engineer',
  'property-owner',
  'public-transport',
  'station-owner',
  'royal-parks',
  'community-police',
  'youth-outreach',
  'district-administration',
] as const;
export type Radighet = (typeof radighetList)[number];

/** What is noted at a stop. */
export const observationKinds = [
  'lighting',
  'sight-lines',
  'vegetation',
  'wayfinding',
  'footway-traffic',
  'litter-graffiti',
  'damage-upkeep',
  'street-life',
  'waiting-place',
  'hidden-spaces',
  'feeling',
  'works-well',
] as const;
export type ObservationKind = (typeof observationKinds)[number];

/** Of how a place is built and kept, and not of how it feels: they count in the need of a walk. */
export const physicalKinds: ReadonlySet<ObservationKind> = new Set([
  'lighting',
  'sight-lines',
  'vegetation',
  'wayfinding',
  'footway-traffic',
  'litter-graffiti',
  'damage-upkeep',
  'waiting-place',
  'hidden-spaces',
]);

export type StopReason =
  /** The document says something of the place. */
  | { readonly kind: 'fact'; readonly factId: string }
  | { readonly kind: 'own-share'; readonly factId: string }
  | { readonly kind: 'observed'; readonly what: ObservationKind; readonly times: number }
  | { readonly kind: 'open-points'; readonly points: number }
  /** Chosen as a place that works. */
  | { readonly kind: 'works-well' };

export interface WalkStop {
  readonly id: string;
  readonly name: string;
  readonly position: LonLat;
  /** Null: no place of its own. */
  readonly placeId: string | null;
  readonly reasons: readonly StopReason[];
  /** Empty: nobody is known, and the plan says so. */
  readonly radighet: readonly Radighet[];
  /** Time that the group stands there. Unit: minutes. */
  readonly minutes: number;
  /** At least one stop of a walk is a place that works. */
  readonly doesWork: boolean;
}

/** The way from one stop to the next. */
export interface WalkLeg {
  readonly line: readonly LonLat[];
  /** False: drawn by hand where no net of paths is known. */
  readonly isOnNet: boolean;
}

export interface Observation {
  readonly id: string;
  /** Null: between stops. */
  readonly stopId: string | null;
  readonly kind: ObservationKind;
  /** 1 (unsafe) to 5 (safe); only of `feeling`. */
  readonly feeling: number | null;
  readonly note: string;
  readonly position: LonLat | null;
  /** Unit: metres; null where the position was set by hand. */
  readonly accuracyM: number | null;
  readonly photoIds: readonly string[];
}

export const pointStatuses = ['new', 'received', 'planned', 'done', 'declined'] as const;
export type PointStatus = (typeof pointStatuses)[number];

/** Something to be done: what, where, who answers for it, and when it shall be ready. */
export interface ActionPoint {
  readonly id: string;
  readonly what: string;
  readonly kind: ObservationKind;
  readonly stopId: string | null;
  readonly placeId: string | null;
  readonly position: LonLat | null;
  readonly owner: Radighet | null;
  /** `YYYY-MM-DD`. */
  readonly dueDate: string | null;
  /** As the city's service numbers it. */
  readonly tyckTillNumber: string;
  readonly status: PointStatus;
  /** Needed where it is declined. */
  readonly reason: string;
  /** Observations that it was made from. */
  readonly observationIds: readonly string[];
}

/** What somebody does on a walk. */
export const walkRoles = ['lead', 'notes', 'photos', 'time'] as const;
export type WalkRole = (typeof walkRoles)[number];

export const checkOutcomes = ['solved', 'better', 'same', 'worse'] as const;
export type CheckOutcome = (typeof checkOutcomes)[number];

/** How a point of the walk before was found when it was followed up. */
export interface PointCheck {
  readonly pointId: string;
  readonly outcome: CheckOutcome;
  readonly note: string;
}

export const walkStages = ['planned', 'under-way', 'walked', 'closed'] as const;
export type WalkStage = (typeof walkStages)[number];

/** A walk from its plan to its follow-up. It has no field for a person, nor for a count of crimes. */
export interface SafetyWalk {
  readonly stage: WalkStage;
  /** The place or stadsdel that it is planned for; null: none. */
  readonly placeId: string | null;
  readonly purposes: readonly WalkPurpose[];
  /** For whom, in words: never a name. */
  readonly audience: string;
  /** Null until it is settled. Local wall time. */
  readonly time: { readonly date: string; readonly startMinute: number } | null;
  readonly meetingPoint: { readonly position: LonLat; readonly text: string } | null;
  readonly stops: readonly WalkStop[];
  /** One fewer than the stops. */
  readonly legs: readonly WalkLeg[];
  /** Unit: kilometres an hour. */
  readonly paceKmh: number;
  readonly participants: number | null;
  /** Functions that are asked to come. */
  readonly invited: readonly Radighet[];
  /** Who does what: null where nobody is chosen yet. */
  readonly roles: readonly { readonly role: WalkRole; readonly holder: Radighet | null }[];
  readonly observations: readonly Observation[];
  readonly points: readonly ActionPoint[];
  /** Of the walk that this one follows up. */
  readonly followsId: string | null;
  /** Points of that walk, as they were found now. */
  readonly checks: readonly PointCheck[];
}
