import type { Fact } from '../fact/fact.ts';
import type { Indicator, IndicatorGroup } from '../indicator/indicator.ts';
import { type EventCounts, eventCountBounds } from '../offence/count-published-events.ts';
import type { CollectedDays } from '../offence/published-event.ts';
import type { Place } from '../place/place.ts';
import type { Region } from '../region/region.ts';
import type { Contradiction, DataSet, DocumentSource } from '../source/source.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import type {
  CountFigure,
  EventsPeriod,
  ExploreSheet,
  InternalStatement,
  ShareFigure,
  SheetAudience,
  SheetLayer,
  SheetLegend,
  SheetNote,
  SheetRow,
  SheetTitle,
} from './explore-sheet.ts';
import { SourceNumbers } from './number-sources.ts';
import { openRows, type Registers, type RowToPrint } from './open-rows.ts';
import { sheetContradictions } from './sheet-contradictions.ts';

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
  readonly attributions: readonly { readonly text: LocalizedText; readonly licence: string }[];
  readonly isPractice: boolean;
}

const LAYER_ORDER: readonly SheetLayer[] = ['offences', 'perceived', 'collaboration'];

/** What the map shows now, as a page that can be handed over. */
export function buildExploreSheet(input: ExploreSheetInput): ExploreSheet {
  const { audience, region, registers, indicator } = input;
  const layers = LAYER_ORDER.filter((layer) => input.layers[layer]);
  const rows = audience === 'public' ? openRows(input.rows, registers) : input.rows;
  const facts = new Map(registers.facts.map((fact) => [fact.id, fact]));
  const used = new Map<string, Fact>();
  const sources = new SourceNumbers({ ...input, document: region.document });
  const lean = (factId: string): number => {
    const fact = facts.get(factId);
    if (fact === undefined) return sources.ofDocumentSource(factId);
    used.set(factId, fact);
    return sources.ofFact(fact);
  };

  const draw = new RowDrawer(input, layers, lean, () => eventsNumber(input, sources));
  const listed = rows.filter(({ kind }) => kind !== 'stadsdel').map((row) => draw.row(row));
  const shownIds = new Set(rows.map(({ place }) => place.id));
  const internal = registers.facts.filter(
    ({ visibility, placeId }) => visibility === 'internal' && shownIds.has(placeId),
  );
  const statements = audience === 'internal' ? internalStatements(internal, input, lean) : [];

  return {
    audience,
    regionId: region.id,
    regionName: region.name,
    document: region.document,
    title: titleOf(input, listed, layers),
    made: input.now,
    year: input.year,
    layers,
    legends: layers.flatMap((layer) => legendOf(layer, input, sources)),
    rows: listed,
    contradictions: sheetContradictions(
      [...used.values()],
      input.contradictions,
      registers.facts.filter(({ visibility }) => visibility === 'internal'),
      audience,
    ),
    internalStatements: statements,
    leftOut: audience === 'public' ? internal.length : 0,
    sources: sources.list(),
    attributions: input.attributions,
    notes: notesOf(input, listed, layers, indicator),
    isPractice: input.isPractice,
  };
}

class RowDrawer {
  constructor(
    private readonly input: ExploreSheetInput,
    private readonly layers: readonly SheetLayer[],
    private readonly lean: (factId: string) => number,
    private readonly eventsSource: () => number,
  ) {}

  row(row: RowToPrint): SheetRow {
    const { place, kind, ranks, status } = row;
    const hasOffences = this.layers.includes('offences');
    const hasCollaboration = this.layers.includes('collaboration');
    const rank = ranks.find(({ standing }) => standing === 'first') ?? ranks[0];
    const collaboration = hasCollaboration ? (status?.collaboration ?? null) : null;
    const drugScene = hasCollaboration ? (status?.drugScene ?? null) : null;
    for (const { factId } of collaboration?.conflicts ?? []) this.lean(factId);
    return {
      placeId: place.id,
      label: place.label,
      kind: kind === 'stadsdel' ? 'named' : kind,
      share: this.layers.includes('perceived') ? this.share(row) : null,
      events: hasOffences ? this.count(row) : null,
      rank:
        hasOffences && rank !== undefined
          ? { standing: rank.standing, year: rank.year, sourceNumber: this.lean(rank.factId) }
          : null,
      isNamedUnsafe: this.layers.includes('perceived') && this.namedUnsafe(row),
      collaboration:
        collaboration === null
          ? null
          : {
              step: collaboration.current.step,
              year: collaboration.current.year,
              hasConflict: collaboration.conflicts.length > 0,
              sourceNumber: this.lean(collaboration.current.factId),
            },
      drugScene:
        drugScene === null
          ? null
          : {
              state: drugScene.state,
              year: drugScene.year,
              sourceNumber: this.lean(drugScene.factId),
            },
    };
  }

  private share({ reading }: RowToPrint): ShareFigure | null {
    if (reading === null) return null;
    switch (reading.status) {
      case 'missing':
        return { status: 'missing', reason: reading.reason };
      case 'withheld':
        return { status: 'withheld' };
      case 'measured':
        return {
          status: 'measured',
          share: reading.share,
          shareClass: reading.shareClass,
          isDerived: reading.isDerived === true,
          year: reading.year,
          sourceNumber: this.lean(reading.factId),
        };
    }
  }

  private count({ events }: RowToPrint): CountFigure | null {
    if (events === null) return null;
    const period = eventsPeriod(this.input);
    if (events.status === 'missing' || period === null) {
      return { status: 'missing', reason: 'not-collected' };
    }
    return { status: 'counted', count: events.count, period, sourceNumber: this.eventsSource() };
  }

  /** The mark belongs to the survey's year, as on the map. */
  private namedUnsafe({ place, isNamedUnsafe }: RowToPrint): boolean {
    if (!isNamedUnsafe) return false;
    const named = this.input.registers.namedUnsafe.filter(
      (one) =>
        one.placeId === place.id && (this.input.year === 'all' || one.year === this.input.year),
    );
    for (const { factId } of named) this.lean(factId);
    return named.length > 0;
  }
}

function eventsNumber({ eventsDataSetId }: ExploreSheetInput, sources: SourceNumbers): number {
  return sources.ofDataSet(eventsDataSetId ?? 'events');
}

function eventsPeriod({ counts, collected, year }: ExploreSheetInput): EventsPeriod | null {
  if (counts === null || collected === null || counts.coverage === 'none') return null;
  const { from, to } = collected;
  if (year === 'all') return { year, coverage: counts.coverage, from, to };
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  return {
    year,
    coverage: counts.coverage,
    from: from > first ? from : first,
    to: to < last ? to : last,
  };
}

function titleOf(
  { indicator, group, region }: ExploreSheetInput,
  rows: readonly SheetRow[],
  layers: readonly SheetLayer[],
): SheetTitle {
  const area = rows.find(({ kind }) => kind === 'region');
  const comparator = rows.find(({ kind }) => kind === 'comparator');
  if (indicator === null || !area?.share) return { kind: 'layers', area: region.name, layers };
  return {
    kind: 'share',
    question: indicator.question,
    group: otherGroup(indicator, group),
    area: { label: area.label, share: area.share },
    comparator: comparator?.share ? { label: comparator.label, share: comparator.share } : null,
  };
}

function otherGroup(indicator: Indicator, group: IndicatorGroup | null): LocalizedText | null {
  return group === null || group.id === indicator.groups[0]?.id ? null : group.label;
}

function legendOf(
  layer: SheetLayer,
  input: ExploreSheetInput,
  sources: SourceNumbers,
): readonly SheetLegend[] {
  const { indicator, group, year, counts, registers } = input;
  switch (layer) {
    case 'offences':
      return [
        {
          layer,
          area: input.offenceArea,
          period: eventsPeriod(input),
          bounds: eventCountBounds,
          marks: ['zero', 'missing', 'withheld'],
          withoutPlace: counts?.unplaced.length ?? 0,
          sourceNumbers: [
            eventsNumber(input, sources),
            ...rankFacts(input).map((fact) => sources.ofFact(fact)),
          ]
            .filter(isFirst)
            .toSorted((a, b) => a - b),
        },
      ];
    case 'perceived':
      if (indicator === null) return [];
      return [
        {
          layer,
          question: indicator.question,
          population: indicator.population,
          group: otherGroup(indicator, group),
          direction: indicator.direction,
          year,
          bounds: indicator.classBounds,
          marks: ['zero', 'missing', 'withheld'],
          sourceNumbers: [sources.ofDocumentSource(indicator.sourceId)],
        },
      ];
    case 'collaboration': {
      const facts = new Map(registers.facts.map((fact) => [fact.id, fact]));
      const isPublic = input.audience === 'public';
      const leaned = [...registers.collaboration, ...registers.drugScenes].flatMap(
        ({ factId }) => facts.get(factId) ?? [],
      );
      const numbers = leaned
        .filter(({ visibility }) => !isPublic || visibility === 'open')
        .map((fact) => sources.ofFact(fact));
      return [{ layer, sourceNumbers: numbers.filter(isFirst).toSorted((a, b) => a - b) }];
    }
  }
}

function rankFacts({ rows, registers, audience }: ExploreSheetInput): readonly Fact[] {
  const ids = new Set(rows.flatMap(({ ranks }) => ranks.map(({ factId }) => factId)));
  return registers.facts.filter(
    ({ id, visibility }) => ids.has(id) && (audience === 'internal' || visibility === 'open'),
  );
}

function isFirst(value: number, index: number, all: readonly number[]): boolean {
  return all.indexOf(value) === index;
}

function internalStatements(
  internal: readonly Fact[],
  { places }: ExploreSheetInput,
  lean: (factId: string) => number,
): readonly InternalStatement[] {
  return internal.map((fact) => ({
    factId: fact.id,
    placeLabel: places.find(({ id }) => id === fact.placeId)?.label ?? fact.placeId,
    text: fact.text,
    year: fact.year.kind === 'year' ? fact.year.year : null,
    sourceNumber: lean(fact.id),
  }));
}

function notesOf(
  { audience, rows: all }: ExploreSheetInput,
  rows: readonly SheetRow[],
  layers: readonly SheetLayer[],
  indicator: Indicator | null,
): readonly SheetNote[] {
  const measured = rows.filter(({ share }) => share?.status === 'measured');
  const hasOffences = layers.includes('offences');
  const isUnknown = all.some(
    ({ reading }) => reading?.status === 'measured' && reading.answers === undefined,
  );
  const hasOwn = all.some(
    ({ kind, place }) => kind !== 'stadsdel' && place.boundary?.origin === 'own',
  );
  return [
    ...(indicator !== null && measured.length > 0 && isUnknown ? ['answers-unknown' as const] : []),
    ...(hasOffences ? ['published-selection' as const] : []),
    ...(hasOffences && audience === 'public' ? ['published-exempt' as const] : []),
    ...(layers.includes('collaboration') ? ['status-not-intensity' as const] : []),
    'places-overlap',
    ...(hasOwn ? ['own-boundaries' as const] : []),
  ];
}
