import type { OffenceDivision } from '../incident/incident-classes.ts';
import type { IncidentFilter } from '../incident/incident-filter.ts';
import type { Indicator, IndicatorGroup } from '../indicator/indicator.ts';
import type { EventCount, EventCounts } from '../offence/count-published-events.ts';
import type { CollectedDays } from '../offence/published-event.ts';
import type { Place } from '../place/place.ts';
import type { Region } from '../region/region.ts';
import type { ContextLayerId, ContextLayerSource } from '../source/context-layer.ts';
import type { ContradictionReviews } from '../source/contradiction-review.ts';
import type { Contradiction, DataSet, DocumentSource } from '../source/source.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import type { SheetAudience, SheetLayer } from './explore-sheet.ts';
import type { IncidentSourceInput } from './number-sources.ts';
import type { Registers, RowToPrint } from './open-rows.ts';

export interface ExploreSheetInput {
  readonly audience: SheetAudience;
  /** Local time, `YYYY-MM-DD` and `HH:MM`. */
  readonly now: { readonly date: string; readonly time: string };
  readonly region: Region;
  readonly year: number | 'all';
  readonly layers: Readonly<Record<SheetLayer, boolean>>;
  readonly offenceArea: 'place' | 'stadsdel';
  readonly indicator: Indicator | null;
  readonly group: IndicatorGroup | null;
  readonly rows: readonly RowToPrint[];
  readonly registers: Registers;
  /** Of the shown division; null while the events are not there. */
  readonly counts: EventCounts | null;
  readonly collected: CollectedDays | null;
  readonly eventsDataSetId: string | null;
  readonly places: readonly Place[];
  readonly documentSources: readonly DocumentSource[];
  readonly dataSets: readonly DataSet[];
  readonly contradictions: readonly Contradiction[];
  readonly reviews: ContradictionReviews;
  readonly attributions: readonly { readonly text: LocalizedText; readonly licence: string }[];
  /** Shown context layers, and what each is drawn from. */
  readonly contextLayers: Readonly<Record<ContextLayerId, boolean>>;
  readonly contextSources: readonly ContextLayerSource[];
  /** Null while published events are shown. */
  readonly incidents: IncidentsInput | null;
}

/** Made-up or own incidents as the screen shows them. */
export interface IncidentsInput {
  readonly division: OffenceDivision;
  /** By place and by stadsdel, filtered; empty when they could not be read. */
  readonly counts: ReadonlyMap<string, EventCount>;
  readonly filter: IncidentFilter;
  /** Null when they could not be read. */
  readonly collected: CollectedDays | null;
  /** Incidents that the filter's channels leave out. */
  readonly offStreet: number;
  readonly withoutPlace: number;
  /** Placed by the name of a place alone, and without a time of day. */
  readonly byName: number;
  readonly withoutHour: number;
  readonly source: IncidentSourceInput;
}
