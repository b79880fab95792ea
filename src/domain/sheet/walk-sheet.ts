import type { Fact, FactKind } from '../fact/fact.ts';
import type { LonLat } from '../geo/lon-lat.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { type RouteStep, routeSteps } from '../walk/route-steps.ts';
import type {
  Radighet,
  SafetyWalk,
  StopReason,
  WalkLeg,
  WalkPurpose,
  WalkRole,
} from '../walk/walk.ts';
import { type WalkWarning, walkLength, walkWarnings } from '../walk/walk-length.ts';
import { type LightSpan, lightOver, type SunDay, sunDay } from '../walk/walk-light.ts';
import type { Net } from '../walk/walk-stops.ts';
import type { ExploreSheet, SheetSource } from './explore-sheet.ts';
import { type SourceLists, SourceNumbers } from './number-sources.ts';

/** Statements that may stand on a sheet for a walk: no count, and no rank that rests on one. */
export type SaidKind = Exclude<FactKind, 'count' | 'rank'>;

export interface SheetReason {
  readonly reason: StopReason;
  /** Null: the reason is no statement of the document. */
  readonly said: {
    readonly kind: SaidKind;
    readonly text: LocalizedText;
    /** What a measured figure is of; null for a statement that says so itself. */
    readonly indicator: LocalizedText | null;
    readonly sourceNumber: number;
  } | null;
}

export interface SheetStop {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly name: string;
  readonly position: LonLat;
  readonly doesWork: boolean;
  /** Unit: minutes. */
  readonly minutes: number;
  readonly radighet: readonly Radighet[];
  readonly reasons: readonly SheetReason[];
}

export interface SheetTime {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Of the local day. */
  readonly startMinute: number;
  readonly endMinute: number;
  readonly sun: SunDay;
  readonly light: readonly LightSpan[];
}

/** What a walk's sheets say. There is no field for a count of crimes, nor for a person. */
export interface WalkSheet {
  readonly title: string;
  readonly regionName: string;
  /** Null: planned for no place of its own. */
  readonly placeLabel: string | null;
  readonly made: ExploreSheet['made'];
  readonly purposes: readonly WalkPurpose[];
  readonly audience: string;
  readonly participants: number | null;
  /** Null until it is settled. */
  readonly time: SheetTime | null;
  readonly meetingPoint: SafetyWalk['meetingPoint'];
  /** Unit: metres. */
  readonly lengthM: number;
  /** Walking and standing together. */
  readonly minutes: number;
  readonly roles: readonly { readonly role: WalkRole; readonly holder: Radighet | null }[];
  readonly invited: readonly Radighet[];
  readonly stops: readonly SheetStop[];
  readonly legs: readonly WalkLeg[];
  readonly steps: readonly RouteStep[];
  readonly warnings: readonly WalkWarning[];
  readonly sources: readonly SheetSource[];
  readonly attributions: ExploreSheet['attributions'];
}

export interface WalkSheetInput extends SourceLists {
  readonly title: string;
  readonly walk: SafetyWalk;
  /** Null: the way in words has no names. */
  readonly net: Net;
  readonly regionName: string;
  readonly placeLabel: string | null;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly attributions: ExploreSheet['attributions'];
  /** Of events that the police have published: nothing of them is on the sheet. */
  readonly eventsDataSetId: string | null;
  /** For the sun where no stop is set. */
  readonly center: LonLat;
  readonly now: ExploreSheet['made'];
}

export function buildWalkSheet(input: WalkSheetInput): WalkSheet {
  const { walk } = input;
  const { lengthM, minutes } = walkLength(walk);
  const sources = new SourceNumbers(input);
  return {
    title: input.title,
    regionName: input.regionName,
    placeLabel: input.placeLabel,
    made: input.now,
    purposes: walk.purposes,
    audience: walk.audience,
    participants: walk.participants,
    time: sheetTime(walk, input.center),
    meetingPoint: walk.meetingPoint,
    lengthM,
    minutes,
    roles: walk.roles,
    invited: walk.invited,
    stops: sheetStops(walk, input.facts, sources),
    legs: walk.legs,
    steps: routeSteps(input.net, walk),
    warnings: walkWarnings(walk),
    sources: sources.list(),
    attributions: withoutEvents(input),
  };
}

/** Owners of what is drawn and said. Whose events are not on the sheet is not named as its source. */
function withoutEvents({
  attributions,
  dataSets,
  eventsDataSetId,
}: WalkSheetInput): ExploreSheet['attributions'] {
  const events = dataSets.find(({ id }) => id === eventsDataSetId);
  return attributions.filter(
    ({ text, licence }) => text.sv !== events?.owner || licence !== events.licence,
  );
}

/** @param center where the sun is looked up when no stop is set */
export function sheetTime(walk: SafetyWalk, center: LonLat): SheetTime | null {
  if (walk.time === null) return null;
  const { date, startMinute } = walk.time;
  const { minutes } = walkLength(walk);
  const sun = sunDay(date, walk.stops[0]?.position ?? center);
  const light = lightOver(sun, startMinute, minutes);
  return { date, startMinute, endMinute: startMinute + minutes, sun, light };
}

/** Stops with their reasons; a statement that may not stand on the sheet is no reason on it. */
export function sheetStops(
  walk: SafetyWalk,
  facts: ReadonlyMap<string, Fact>,
  sources: SourceNumbers,
): readonly SheetStop[] {
  return walk.stops.map(
    ({ id, name, position, doesWork, minutes, radighet, reasons }, index): SheetStop => ({
      id,
      number: index + 1,
      name,
      position,
      doesWork,
      minutes,
      radighet,
      reasons: reasons.flatMap((reason) => sheetReason(reason, facts, sources) ?? []),
    }),
  );
}

function sheetReason(
  reason: StopReason,
  facts: ReadonlyMap<string, Fact>,
  sources: SourceNumbers,
): SheetReason | null {
  if (reason.kind !== 'fact' && reason.kind !== 'own-share') return { reason, said: null };
  const fact = facts.get(reason.factId);
  if (fact === undefined || fact.visibility !== 'open') return null;
  const { kind, text } = fact;
  if (kind === 'count' || kind === 'rank') return null;
  const indicator = kind === 'measured' ? fact.indicator : null;
  return { reason, said: { kind, text, indicator, sourceNumber: sources.ofFact(fact) } };
}

/** Stops, legs and the meeting point: all that a map of the walk has to hold. */
export function positionsOf({
  stops,
  legs,
  meetingPoint,
}: Pick<WalkSheet, 'stops' | 'legs' | 'meetingPoint'>): readonly LonLat[] {
  return [
    ...stops.map(({ position }) => position),
    ...legs.flatMap(({ line }) => line),
    ...(meetingPoint === null ? [] : [meetingPoint.position]),
  ];
}
