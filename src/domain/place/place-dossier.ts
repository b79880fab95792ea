import type { CollaborationEntry, DrugSceneEntry } from '../collaboration/place-collaboration.ts';
import {
  type CollaborationStatus,
  collaborationStatus,
  drugSceneStatus,
} from '../collaboration/place-status.ts';
import type { Fact } from '../fact/fact.ts';
import { newestFirst } from '../fact/sort-facts.ts';
import type {
  DirectionStatement,
  Indicator,
  IndicatorGroup,
  NamedUnsafe,
  Series,
} from '../indicator/indicator.ts';
import { findSeries, readShare, type ShareReading } from '../indicator/read-share.ts';
import { countByCategory, isInYear } from '../offence/count-published-events.ts';
import type { EventCategory, PublishedEvent } from '../offence/published-event.ts';
import type { RankStatement } from '../offence/rank-statement.ts';
import { type AnswersNeeded, answersNeeded } from '../statistics/answers-needed.ts';
import type { PlaceEvent } from './place-event.ts';

type Measured = Extract<ShareReading, { status: 'measured' }>;

/** A place's newest value in one question and group, beside the comparator's value of the same year. */
export interface PerceivedEntry {
  readonly indicator: Indicator;
  readonly group: IndicatorGroup;
  readonly series: Series;
  readonly latest: Measured;
  readonly comparator: Measured | null;
  /** Percentage points, place minus comparator; null without a comparator. */
  readonly differencePp: number | null;
  /** Set when there is a difference and neither side states its number of answers. */
  readonly needed: AnswersNeeded | null;
}

export interface YearlyEvents {
  readonly year: number;
  readonly offences: number;
  readonly categories: readonly { readonly category: EventCategory; readonly count: number }[];
}

/** All that is known of a place, each part newest first. */
export interface PlaceDossier {
  readonly collaboration: CollaborationStatus | null;
  readonly drugScene: DrugSceneEntry | null;
  readonly drugSceneHistory: readonly DrugSceneEntry[];
  readonly perceived: readonly PerceivedEntry[];
  readonly directions: readonly Fact[];
  readonly namedUnsafe: readonly NamedUnsafe[];
  readonly ranks: readonly RankStatement[];
  readonly yearlyEvents: readonly YearlyEvents[];
  readonly events: readonly PlaceEvent[];
  /** Facts of the place that no other part shows. */
  readonly otherFacts: readonly Fact[];
}

export interface DossierSources {
  readonly facts: readonly Fact[];
  readonly indicators: readonly Indicator[];
  readonly series: readonly Series[];
  readonly directions: readonly DirectionStatement[];
  readonly namedUnsafe: readonly NamedUnsafe[];
  readonly ranks: readonly RankStatement[];
  readonly collaboration: readonly CollaborationEntry[];
  readonly drugScenes: readonly DrugSceneEntry[];
  readonly placeEvents: readonly PlaceEvent[];
  readonly publishedEvents: readonly PublishedEvent[];
}

export function placeDossier(
  placeId: string,
  comparatorId: string,
  nestedIds: readonly string[],
  sources: DossierSources,
): PlaceDossier {
  const ofPlace = <T extends { readonly placeId: string }>(list: readonly T[]) =>
    list.filter((entry) => entry.placeId === placeId);
  const perceived = ofPlace(sources.series)
    .flatMap((series) => perceivedEntry(series, comparatorId, sources))
    .sort((a, b) => b.latest.year - a.latest.year);
  const collaboration = collaborationStatus(sources.collaboration, placeId, nestedIds);
  const drugSceneHistory = ofPlace(sources.drugScenes).toSorted((a, b) => b.year - a.year);
  const namedUnsafe = ofPlace(sources.namedUnsafe);
  const ranks = ofPlace(sources.ranks);
  const events = ofPlace(sources.placeEvents).toSorted((a, b) =>
    b.sortMonth.localeCompare(a.sortMonth),
  );
  const directionIds = new Set(ofPlace(sources.directions).map(({ factId }) => factId));
  const facts = newestFirst(ofPlace(sources.facts));
  const shown = new Set([
    ...ofPlace(sources.series).flatMap(({ observations }) =>
      observations.flatMap((one) => (one.status === 'measured' ? [one.factId] : [])),
    ),
    ...directionIds,
    ...(collaboration?.history ?? []).map(({ factId }) => factId),
    ...[...drugSceneHistory, ...namedUnsafe, ...ranks, ...events].map(({ factId }) => factId),
  ]);
  return {
    collaboration,
    drugScene: drugSceneStatus(sources.drugScenes, placeId),
    drugSceneHistory,
    perceived,
    directions: facts.filter(({ id }) => directionIds.has(id)),
    namedUnsafe,
    ranks,
    yearlyEvents: yearlyEvents(ofPlace(sources.publishedEvents)),
    events,
    otherFacts: facts.filter(({ id }) => !shown.has(id)),
  };
}

function perceivedEntry(
  series: Series,
  comparatorId: string,
  { indicators, series: all }: DossierSources,
): PerceivedEntry[] {
  const indicator = indicators.find(({ id }) => id === series.indicatorId);
  const group = indicator?.groups.find(({ id }) => id === series.groupId);
  if (indicator === undefined || group === undefined) return [];
  const key = { placeId: series.placeId, groupId: group.id };
  const latest = readShare(indicator, all, { ...key, year: 'latest' });
  if (latest.status !== 'measured') return [];
  const other =
    series.placeId === comparatorId ||
    findSeries(all, indicator.id, comparatorId, group.id) === undefined
      ? null
      : readShare(indicator, all, { ...key, placeId: comparatorId, year: latest.year });
  const comparator = other?.status === 'measured' ? other : null;
  return [
    {
      indicator,
      group,
      series,
      latest,
      comparator,
      differencePp: comparator === null ? null : differencePp(latest.share, comparator.share),
      needed:
        comparator === null || (latest.answers !== undefined && comparator.answers !== undefined)
          ? null
          : answersNeeded(latest.share, comparator.share),
    },
  ];
}

/** Shares are printed in whole percent, so the difference is rounded back to one decimal. */
function differencePp(share: number, other: number): number {
  return Math.round((share - other) * 1000) / 10;
}

function yearlyEvents(events: readonly PublishedEvent[]): readonly YearlyEvents[] {
  const offences = events.filter(({ isOffence }) => isOffence);
  const years = new Set(offences.map(({ occurred }) => Number(occurred.slice(0, 4))));
  return [...years]
    .sort((a, b) => b - a)
    .map((year) => {
      const inYear = offences.filter((event) => isInYear(event, year));
      return { year, offences: inYear.length, categories: countByCategory(inYear) };
    });
}
