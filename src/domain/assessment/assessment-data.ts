import type { CollaborationEntry, DrugSceneEntry } from '../collaboration/place-collaboration.ts';
import type { ComparisonData } from '../compare/comparison-data.ts';
import type { NamedUnsafe } from '../indicator/indicator.ts';
import type { RankStatement } from '../offence/rank-statement.ts';
import type { PriorityArea } from '../source/source.ts';

/** Something that names the fact it comes from. */
interface Cited {
  readonly placeId: string;
  readonly factId: string;
}

/** What the assessment is made from. */
export interface AssessmentData extends ComparisonData {
  /** Figures that describe the area: residents, visitors, venues. */
  readonly figures: readonly Cited[];
  readonly ranks: readonly RankStatement[];
  readonly collaboration: readonly CollaborationEntry[];
  readonly drugScenes: readonly DrugSceneEntry[];
  readonly namedUnsafe: readonly NamedUnsafe[];
  readonly placeEvents: readonly Cited[];
  readonly priorityAreas: readonly PriorityArea[];
  /** Places of the region's own list, which come first. */
  readonly hotspotIds: readonly string[];
  /** Places inside a place, by geometry. */
  readonly nestedIds: ReadonlyMap<string, readonly string[]>;
  /** Contradictions that a person has marked as looked into. */
  readonly settledIds: ReadonlySet<string>;
}

/** The same without what is internal: an assessment is handed on. */
export function openAssessmentData(data: AssessmentData): AssessmentData {
  const facts = new Map([...data.facts].filter(([, { visibility }]) => visibility === 'open'));
  const isOpen = ({ factId }: { readonly factId: string }) => facts.has(factId);
  return {
    ...data,
    facts,
    figures: data.figures.filter(isOpen),
    ranks: data.ranks.filter(isOpen),
    collaboration: data.collaboration.filter(isOpen),
    drugScenes: data.drugScenes.filter(isOpen),
    namedUnsafe: data.namedUnsafe.filter(isOpen),
    placeEvents: data.placeEvents.filter(isOpen),
    series: data.series.map((series) => ({
      ...series,
      observations: series.observations.map((one) =>
        one.status === 'measured' && !isOpen(one)
          ? ({ status: 'withheld', year: one.year } as const)
          : one,
      ),
    })),
    statedCounts: data.statedCounts.map((stated) => ({
      ...stated,
      counts: stated.counts.filter(isOpen),
    })),
  };
}
