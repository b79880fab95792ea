import type { Pairs } from '../bivariate/read-pairs.ts';
import type { Fact } from '../fact/fact.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { ShownCount } from '../suppression/shown-count.ts';
import { buildLegends, otherGroup } from './build-legends.ts';
import { eventsPeriod } from './events-period.ts';
import type {
  CountFigure,
  ExploreSheet,
  IncidentsFigure,
  InternalStatement,
  ShareFigure,
  SheetLayer,
  SheetNote,
  SheetRow,
  SheetTitle,
} from './explore-sheet.ts';
import type { ExploreSheetInput } from './explore-sheet-input.ts';
import { countsFor, divisionFor } from './incidents-for-audience.ts';
import { SourceNumbers } from './number-sources.ts';
import { openRows, type RowToPrint } from './open-rows.ts';
import { pairsForSheet } from './pairs-for-sheet.ts';
import { sheetContradictions } from './sheet-contradictions.ts';

const LAYER_ORDER: readonly SheetLayer[] = ['offences', 'perceived', 'pair', 'collaboration'];

/** What the map shows now, as a page that can be handed over. */
export function buildExploreSheet(input: ExploreSheetInput): ExploreSheet {
  const { audience, region, registers, indicator } = input;
  const incidents = input.layers.offences ? input.incidents : null;
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

  const pairs = pairsForSheet(input, rows);
  const draw = new RowDrawer(input, layers, pairs, lean, sources);
  const division = incidents === null ? null : divisionFor(audience, incidents.division);
  const listed = rows
    .filter(({ kind }) => kind !== 'stadsdel' || division === 'stadsdel')
    .map((row) => draw.row(row));
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
    legends: buildLegends(input, pairs, sources),
    rows: listed,
    contradictions: sheetContradictions(
      [...used.values()],
      input.contradictions,
      registers.facts.filter(({ visibility }) => visibility === 'internal'),
      audience,
      input.reviews,
    ),
    internalStatements: statements,
    leftOut: audience === 'public' ? internal.length : 0,
    sources: sources.list(),
    attributions: input.attributions,
    notes: notesOf(input, listed, layers, indicator),
    incidentOrigin: incidents?.source.origin ?? null,
  };
}

class RowDrawer {
  private readonly incidentCounts: ReadonlyMap<string, ShownCount>;

  constructor(
    private readonly input: ExploreSheetInput,
    private readonly layers: readonly SheetLayer[],
    private readonly pairs: Pairs | null,
    private readonly lean: (factId: string) => number,
    private readonly sources: SourceNumbers,
  ) {
    this.incidentCounts = countsFor(input.audience, input.incidents?.counts ?? new Map());
  }

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
      kind,
      share: this.layers.includes('perceived') ? this.share(row) : null,
      events: hasOffences && this.input.incidents === null ? this.count(row) : null,
      incidents: hasOffences ? this.incidents(row) : null,
      rank:
        hasOffences && rank !== undefined
          ? { standing: rank.standing, year: rank.year, sourceNumber: this.lean(rank.factId) }
          : null,
      pair: this.pairs?.byPlace.get(place.id) ?? null,
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
    const { year, collected, eventsDataSetId } = this.input;
    const period = eventsPeriod(year, collected);
    if (events.status === 'missing' || period === null) {
      return { status: 'missing', reason: 'not-collected' };
    }
    const sourceNumber = this.sources.ofDataSet(eventsDataSetId ?? 'events');
    return { status: 'counted', count: events.count, period, sourceNumber };
  }

  private incidents({ place }: RowToPrint): IncidentsFigure | null {
    const { incidents, year } = this.input;
    const shown = this.incidentCounts.get(place.id);
    if (incidents === null || shown === undefined) return null;
    return {
      shown,
      period: eventsPeriod(year, incidents.collected),
      sourceNumber: this.sources.ofIncidents(incidents.source),
    };
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
  { audience, rows: all, incidents }: ExploreSheetInput,
  rows: readonly SheetRow[],
  layers: readonly SheetLayer[],
  indicator: Indicator | null,
): readonly SheetNote[] {
  const measured = rows.filter(({ share }) => share?.status === 'measured');
  const hasOffences = layers.includes('offences') && incidents === null;
  const shown = layers.includes('offences') ? incidents : null;
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
    ...(shown?.source.origin === 'practice' ? ['practice-made-up' as const] : []),
    ...(shown?.source.origin === 'own' ? ['own-import' as const] : []),
    ...(shown !== null && audience === 'public' ? ['small-counts' as const] : []),
    ...(shown !== null &&
    !layers.includes('pair') &&
    divisionFor(audience, shown.division) !== shown.division
      ? ['no-hexagons' as const]
      : []),
    ...(layers.includes('collaboration') ? ['status-not-intensity' as const] : []),
    'places-overlap',
    ...(hasOwn ? ['own-boundaries' as const] : []),
  ];
}
