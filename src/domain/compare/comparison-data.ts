import type { DenominatorBook } from '../denominator/denominator-book.ts';
import type { Fact } from '../fact/fact.ts';
import type { IncidentOrigin } from '../incident/incident-set.ts';
import type { Indicator, Series } from '../indicator/indicator.ts';
import type { GradeStatement, Phenomenon } from '../indicator/phenomenon.ts';
import type { CollectedDays } from '../offence/published-event.ts';
import type { StatedCount } from '../offence/stated-count.ts';
import type { Place } from '../place/place.ts';
import type { SeriesBreak } from '../region/region.ts';
import type { Contradiction } from '../source/source.ts';
import type { CountReading } from '../statistics/verdict-of-counts.ts';
import type { Period } from '../time/period.ts';

/** What the region's pack holds that can be compared. */
export interface ComparisonData {
  readonly areaId: string;
  /** The area that everything is held against unless another is chosen. */
  readonly comparatorId: string;
  readonly places: ReadonlyMap<string, Place>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly indicators: readonly Indicator[];
  readonly series: readonly Series[];
  readonly phenomena: readonly Phenomenon[];
  readonly gradeStatements: readonly GradeStatement[];
  readonly statedCounts: readonly StatedCount[];
  readonly denominators: DenominatorBook;
  readonly contradictions: readonly Contradiction[];
  readonly seriesBreaks: readonly SeriesBreak[];
}

/** Something that can count one subject in a place and a period. */
export interface CountSource {
  readonly origin: IncidentOrigin | 'published';
  readonly collected: CollectedDays;
  /** Missing for a place that it does not count. */
  countOf(placeId: string, period: Period): CountReading;
}
