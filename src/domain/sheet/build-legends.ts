import { type Pairs, tallyPairs } from '../bivariate/read-pairs.ts';
import { registerYears } from '../collaboration/register-years.ts';
import type { Fact } from '../fact/fact.ts';
import { describeFilter } from '../incident/describe-filter.ts';
import { hexCountBounds, hexGridIndex, incidentCountBounds } from '../incident/incident-classes.ts';
import type { Indicator, IndicatorGroup } from '../indicator/indicator.ts';
import { eventCountBounds } from '../offence/count-published-events.ts';
import { contextOrigins } from '../source/context-layer.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { eventsPeriod } from './events-period.ts';
import type { SheetAudience, SheetLegend, SheetLegendKind } from './explore-sheet.ts';
import type { ExploreSheetInput, IncidentsInput } from './explore-sheet-input.ts';
import { countsFor, divisionFor } from './incidents-for-audience.ts';
import type { SourceNumbers } from './number-sources.ts';

/** One legend for every kind of thing that the map shows, in the order of the sheet. */
export function buildLegends(
  input: ExploreSheetInput,
  pairs: Pairs | null,
  sources: SourceNumbers,
): readonly SheetLegend[] {
  return legendKinds(input).flatMap((kind) => legendOf(kind, input, pairs, sources) ?? []);
}

function legendKinds({ layers, incidents }: ExploreSheetInput): readonly SheetLegendKind[] {
  return [
    ...(layers.pair ? ['pair' as const] : []),
    ...(layers.offences && !layers.pair
      ? [incidents === null ? ('published-events' as const) : ('incidents' as const)]
      : []),
    ...(layers.perceived && !layers.pair ? ['perceived' as const] : []),
    ...(layers.collaboration ? ['collaboration' as const] : []),
    'context',
  ];
}

function legendOf(
  kind: SheetLegendKind,
  input: ExploreSheetInput,
  pairs: Pairs | null,
  sources: SourceNumbers,
): SheetLegend | null {
  switch (kind) {
    case 'published-events':
      return publishedLegend(input, sources);
    case 'incidents':
      return input.incidents === null ? null : incidentsLegend(input.incidents, input, sources);
    case 'perceived':
      return input.indicator === null ? null : perceivedLegend(input.indicator, input, sources);
    case 'pair':
      return input.indicator === null || pairs === null
        ? null
        : pairLegend(input.indicator, pairs, input, sources);
    case 'collaboration':
      return collaborationLegend(input, sources);
    case 'context':
      return contextLegend(input, sources);
  }
}

const MARKS = ['zero', 'missing', 'withheld'] as const;

type LegendOf<Kind extends SheetLegendKind> = Extract<SheetLegend, { kind: Kind }>;

function publishedLegend(
  input: ExploreSheetInput,
  sources: SourceNumbers,
): LegendOf<'published-events'> {
  return {
    kind: 'published-events',
    area: input.offenceArea,
    period: eventsPeriod(input.year, input.collected),
    bounds: eventCountBounds,
    marks: MARKS,
    withoutPlace: input.counts?.unplaced.length ?? 0,
    sourceNumbers: inOrder([
      sources.ofDataSet(input.eventsDataSetId ?? 'events'),
      ...rankNumbers(input, sources),
    ]),
  };
}

function incidentsLegend(
  incidents: IncidentsInput,
  input: ExploreSheetInput,
  sources: SourceNumbers,
): LegendOf<'incidents'> {
  const { audience, year } = input;
  const division = divisionFor(audience, incidents.division);
  const hexIndex = hexGridIndex(division);
  return {
    kind: 'incidents',
    origin: incidents.source.origin,
    division,
    isFallback: division !== incidents.division,
    period: eventsPeriod(year, incidents.collected),
    filter: describeFilter(incidents.filter),
    bounds: hexIndex === null ? incidentCountBounds : (hexCountBounds[hexIndex] ?? []),
    marks: MARKS,
    offStreet: oneFor(audience, incidents.offStreet),
    withoutPlace: oneFor(audience, incidents.withoutPlace),
    byName: oneFor(audience, incidents.byName),
    withoutHour: oneFor(audience, incidents.withoutHour),
    sourceNumbers: inOrder([sources.ofIncidents(incidents.source), ...rankNumbers(input, sources)]),
  };
}

function oneFor(audience: SheetAudience, count: number) {
  const shown = countsFor(audience, new Map([['count', { status: 'counted', count }]]));
  return shown.get('count') ?? { status: 'withheld' as const };
}

function perceivedLegend(
  indicator: Indicator,
  { group, year }: ExploreSheetInput,
  sources: SourceNumbers,
): LegendOf<'perceived'> {
  return {
    kind: 'perceived',
    question: indicator.question,
    population: indicator.population,
    group: otherGroup(indicator, group),
    direction: indicator.direction,
    year,
    bounds: indicator.classBounds,
    marks: MARKS,
    sourceNumbers: [sources.ofDocumentSource(indicator.sourceId)],
  };
}

function pairLegend(
  indicator: Indicator,
  { refusal, byPlace, bounds }: Pairs,
  { incidents, year, collected, eventsDataSetId, group }: ExploreSheetInput,
  sources: SourceNumbers,
): LegendOf<'pair'> {
  return {
    kind: 'pair',
    refusal,
    tally: tallyPairs(byPlace.values()),
    bounds,
    period: eventsPeriod(year, incidents === null ? collected : incidents.collected),
    origin: incidents?.source.origin ?? null,
    filter: incidents === null ? null : describeFilter(incidents.filter),
    question: indicator.question,
    population: indicator.population,
    group: otherGroup(indicator, group),
    year,
    sourceNumbers: inOrder([
      incidents === null
        ? sources.ofDataSet(eventsDataSetId ?? 'events')
        : sources.ofIncidents(incidents.source),
      sources.ofDocumentSource(indicator.sourceId),
    ]),
  };
}

/** Null for the question's first group, which needs no words. */
export function otherGroup(
  indicator: Indicator,
  group: IndicatorGroup | null,
): LocalizedText | null {
  return group === null || group.id === indicator.groups[0]?.id ? null : group.label;
}

function collaborationLegend(
  { registers, audience }: ExploreSheetInput,
  sources: SourceNumbers,
): LegendOf<'collaboration'> {
  const facts = new Map(registers.facts.map((fact) => [fact.id, fact]));
  const isShown = ({ factId }: { readonly factId: string }) =>
    audience === 'internal' || facts.get(factId)?.visibility !== 'internal';
  const entries = [...registers.collaboration, ...registers.drugScenes].filter(isShown);
  return {
    kind: 'collaboration',
    years: registerYears(entries),
    sourceNumbers: inOrder(
      entries.flatMap(({ factId }) => facts.get(factId) ?? []).map((fact) => sources.ofFact(fact)),
    ),
  };
}

/** Null where no context layer is shown. */
function contextLegend(
  { contextLayers, contextSources, dataSets }: ExploreSheetInput,
  sources: SourceNumbers,
): LegendOf<'context'> | null {
  const origins = contextOrigins(contextLayers, contextSources, dataSets).map((origin) => ({
    layers: origin.layers,
    owner: origin.owner,
    period: origin.period,
    sourceNumbers: inOrder(origin.dataSetIds.map((id) => sources.ofDataSet(id))),
  }));
  return origins.length === 0 ? null : { kind: 'context', origins };
}

function rankNumbers(input: ExploreSheetInput, sources: SourceNumbers): readonly number[] {
  return rankFacts(input).map((fact) => sources.ofFact(fact));
}

function rankFacts({ rows, registers, audience }: ExploreSheetInput): readonly Fact[] {
  const ids = new Set(rows.flatMap(({ ranks }) => ranks.map(({ factId }) => factId)));
  return registers.facts.filter(
    ({ id, visibility }) => ids.has(id) && (audience === 'internal' || visibility === 'open'),
  );
}

function inOrder(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}
