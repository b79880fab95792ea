import type { SourcedFigure } from '../denominator/denominator.ts';
import type { Fact } from '../fact/fact.ts';
import type { CollectedDays, PublishedEvent } from '../offence/published-event.ts';
import type { StatedCount } from '../offence/stated-count.ts';
import type { Place } from '../place/place.ts';
import type { Region } from '../region/region.ts';
import type { Contradiction, DataSet, DocumentSource, PriorityArea } from '../source/source.ts';
import type { GuardedNames } from './guarded-names.ts';
import type { QuestionInput } from './public-questions.ts';
import type { CountedIncidents } from './residents.ts';

/** What the page is made from: the region's data as the app has read it. */
export interface ResidentsInput extends Pick<QuestionInput, 'indicators' | 'series'> {
  readonly region: Region;
  readonly places: readonly Place[];
  readonly facts: readonly Fact[];
  readonly statedCounts: readonly StatedCount[];
  readonly denominators: readonly SourcedFigure[];
  readonly priorityAreas: readonly PriorityArea[];
  readonly documentSources: readonly DocumentSource[];
  readonly dataSets: readonly DataSet[];
  readonly contradictions: ReadonlyMap<string, Contradiction>;
  readonly events: readonly PublishedEvent[];
  readonly collected: CollectedDays;
  readonly eventsDataSetId: string;
  /** Owner of the boundaries of the stadsdelar. */
  readonly boundariesDataSetId: string;
  readonly stadsdelByPlace: ReadonlyMap<string, string | null>;
  readonly names: GuardedNames;
  /** Null where none are chosen. */
  readonly counted: CountedIncidents | null;
  readonly dataVersion: string;
  /** ISO date. */
  readonly made: string;
}
