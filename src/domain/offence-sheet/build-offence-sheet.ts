import type { DenominatorBook } from '../denominator/denominator-book.ts';
import type { Fact } from '../fact/fact.ts';
import { coverageOf } from '../offence/count-published-events.ts';
import type { CollectedDays, PublishedEvent } from '../offence/published-event.ts';
import type { RankStatement } from '../offence/rank-statement.ts';
import type { StatedCount } from '../offence/stated-count.ts';
import type { Place } from '../place/place.ts';
import type { Region } from '../region/region.ts';
import type { ExploreSheet, SheetAudience } from '../sheet/explore-sheet.ts';
import { SourceNumbers } from '../sheet/number-sources.ts';
import { sheetContradictions } from '../sheet/sheet-contradictions.ts';
import type { ContradictionReviews } from '../source/contradiction-review.ts';
import type { Contradiction, DataSet, DocumentSource } from '../source/source.ts';
import { denominatorPart } from './denominator-part.ts';
import { closeRelationshipStatements, factsOfOffence } from './facts-of-offence.ts';
import { type CountedPlaces, incidentPart, type OffenceIncidents } from './incident-part.ts';
import type {
  CloseRelationshipsSheet,
  CountedOffenceSheet,
  OffenceSheet,
  PublishedPart,
  SheetFact,
} from './offence-sheet.ts';
import {
  type CountedOffence,
  isPoliceDiscovered,
  type OffenceType,
  offenceProfiles,
} from './offence-types.ts';

export interface OffenceSheetInput {
  readonly audience: SheetAudience;
  readonly made: ExploreSheet['made'];
  readonly region: Pick<Region, 'name' | 'document' | 'areaId' | 'seriesBreaks'>;
  readonly places: ReadonlyMap<string, Place>;
  readonly facts: readonly Fact[];
  readonly documentSources: readonly DocumentSource[];
  readonly dataSets: readonly DataSet[];
  readonly contradictions: readonly Contradiction[];
  /** What people have found out about them. */
  readonly reviews: ContradictionReviews;
  readonly ranks: readonly RankStatement[];
  readonly statedCounts: readonly StatedCount[];
  /** Null until the readings are there. */
  readonly denominators: DenominatorBook | null;
  readonly events: {
    readonly events: readonly PublishedEvent[];
    readonly collected: CollectedDays;
    readonly dataSetId?: string;
  } | null;
  readonly countedPlaces: CountedPlaces;
  /** Null while published events are shown, and while nothing is counted. */
  readonly incidents: OffenceIncidents | null;
}

/** All that is known of one type of offence, as the audience may read it. */
export function buildOffenceSheet(type: OffenceType, input: OffenceSheetInput): OffenceSheet {
  return type === 'close-relationships' ? districtSheet(input) : countedSheet(type, input);
}

function districtSheet(input: OffenceSheetInput): CloseRelationshipsSheet {
  const desk = openDesk(input);
  const { about, darkFigure } = closeRelationshipStatements(input.facts, input.places);
  return {
    type: 'close-relationships',
    about: desk.read(about),
    darkFigure: desk.read(darkFigure),
    ...desk.close(),
  };
}

function countedSheet(type: CountedOffence, input: OffenceSheetInput): CountedOffenceSheet {
  const { audience, region, places, incidents } = input;
  const desk = openDesk(input);
  const facts = factsOfOffence(type, input.facts);
  const about = desk.read(facts.about);
  const aboutIds = new Set(about.map(({ fact }) => fact.id));
  const byId = new Map(input.facts.map((fact) => [fact.id, fact]));
  const sheet = {
    type,
    isPoliceDiscovered: isPoliceDiscovered(type),
    about,
    published: publishedPart(type, input.events, desk.numbers),
    stated: input.statedCounts.filter(({ counts }) =>
      counts.every(({ factId }) => aboutIds.has(factId)),
    ),
    placeFacts: desk.read(facts.place),
    ranks: input.ranks.flatMap(({ factId, standing, year }) => {
      const fact = byId.get(factId);
      return fact === undefined ? [] : desk.read([fact]).map((one) => ({ ...one, standing, year }));
    }),
    timeFacts: desk.read(facts.time),
    darkFigure: desk.read(facts.darkFigure),
    denominatorFacts: desk.read(facts.denominator),
    denominators:
      input.denominators === null
        ? null
        : denominatorPart(
            type,
            {
              book: input.denominators,
              areaId: region.areaId,
              nameOf: desk.nameOf,
              isCounted: (id) => incidents?.counts.street.byArea.has(id) ?? false,
              mayRead: (id) => {
                const fact = byId.get(id);
                return fact !== undefined && desk.mayRead(fact);
              },
            },
            desk.numbers,
          ),
    incidents:
      incidents === null || incidents.counts.type !== type
        ? null
        : incidentPart(
            incidents,
            input.countedPlaces,
            { place: places.get(region.areaId), breaks: region.seriesBreaks },
            desk.numbers,
            audience,
          ),
  };
  return { ...sheet, ...desk.close() };
}

/** Every year with a collected day, the empty ones too. */
function publishedPart(
  type: CountedOffence,
  file: OffenceSheetInput['events'],
  numbers: SourceNumbers,
): PublishedPart | null {
  if (file === null) return null;
  const { event } = offenceProfiles[type];
  const { collected } = file;
  const [first, last] = [collected.from, collected.to].map((day) => Number(day.slice(0, 4)));
  const years = Array.from(
    { length: (last ?? 0) - (first ?? 0) + 1 },
    (_, at) => (first ?? 0) + at,
  );
  return {
    collected,
    isWider: event.isWider,
    sourceNumber: file.dataSetId === undefined ? null : numbers.ofDataSet(file.dataSetId),
    years: years.flatMap((year) => {
      const coverage = coverageOf(year, collected);
      if (coverage === 'none') return [];
      const count = file.events.filter(
        ({ isOffence, category, occurred }) =>
          isOffence && category === event.category && occurred.startsWith(`${year}-`),
      ).length;
      return [{ year, coverage, count }];
    }),
  };
}

/** Reads statements for an audience, and remembers what was read. */
function openDesk({
  audience,
  region,
  places,
  made,
  facts,
  contradictions,
  reviews,
  documentSources,
  dataSets,
}: OffenceSheetInput) {
  const numbers = new SourceNumbers({ documentSources, dataSets, document: region.document });
  const used = new Set<Fact>();
  const hidden = new Set<string>();
  const nameOf = (placeId: string) => places.get(placeId)?.label ?? placeId;
  const mayRead = ({ visibility }: Fact) => audience === 'internal' || visibility === 'open';
  const read = (list: readonly Fact[]): readonly SheetFact[] =>
    list.flatMap((fact) => {
      if (!mayRead(fact)) {
        hidden.add(fact.id);
        return [];
      }
      used.add(fact);
      return [{ fact, placeLabel: nameOf(fact.placeId), sourceNumber: numbers.ofFact(fact) }];
    });
  /** Last of all: what the sheet leans on. */
  const close = () => {
    const internal = facts.filter(({ visibility }) => visibility === 'internal');
    return {
      audience,
      regionName: region.name,
      document: region.document,
      made,
      contradictions: sheetContradictions([...used], contradictions, internal, audience, reviews),
      sources: numbers.list(),
      leftOut: hidden.size,
    };
  };
  return { numbers, nameOf, mayRead, read, close };
}
