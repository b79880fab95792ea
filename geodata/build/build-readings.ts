import type { FactsFile } from '#src/data/schema/facts-file.ts';
import { PACK_VERSION } from '#src/data/schema/manifest-file.ts';
import type { ReadingsFile } from '#src/data/schema/readings-file.ts';
import { buildDenominators } from './build-denominators.ts';
import { buildStatedCounts } from './build-stated-counts.ts';
import { checkUniqueIds } from './check-ids.ts';
import type { IssueLog } from './issue-log.ts';
import { optional } from './optional.ts';
import type { ReadingsConfig } from './region-config.ts';

type PackedFact = FactsFile['facts'][number];
type PackedSeries = ReadingsFile['series'][number];
type PackedObservation = PackedSeries['observations'][number];
type SeriesConfig = ReadingsConfig['series'][number];
type IndicatorConfig = ReadingsConfig['indicators'][number];

export interface ReadingsRules {
  readonly file: string;
  readonly placeIds: ReadonlySet<string>;
}

/** Reads series, ranks, registers and timelines out of the facts, as the region's list says. */
export function buildReadings(
  config: ReadingsConfig,
  facts: readonly PackedFact[],
  { file, placeIds }: ReadingsRules,
  log: IssueLog,
): Omit<ReadingsFile, 'registers'> {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const factOf = (factId: string): PackedFact | undefined => {
    const fact = byId.get(factId);
    if (fact === undefined) log.error('unknown-fact', { file, record: factId }, { fact: factId });
    return fact;
  };
  /** Each entry with its fact and the fact's calendar year; entries without are errors, not gaps. */
  const dated = <T extends { readonly factId: string }, R>(
    entries: readonly T[],
    pack: (entry: T, fact: PackedFact, year: number) => R,
  ): R[] =>
    entries.flatMap((entry) => {
      const fact = factOf(entry.factId);
      if (fact === undefined) return [];
      const year = yearOf(fact, file, log);
      return year === undefined ? [] : [pack(entry, fact, year)];
    });
  const checkPlace = (placeId: string, record: string): void => {
    if (!placeIds.has(placeId)) log.error('unknown-place', { file, record }, { place: placeId });
  };

  checkUniqueIds(
    config.indicators.map((indicator) => indicator.id),
    file,
    log,
  );
  checkUniqueIds(config.series.map(keyOf), file, log);
  for (const { placeId, factId } of config.namedUnsafe) checkPlace(placeId, factId);
  for (const { placeId, factId } of config.drugScenes) {
    if (placeId !== undefined) checkPlace(placeId, factId);
  }
  for (const { indicatorId, factId } of config.directions) {
    if (indicatorId !== undefined && !config.indicators.some(({ id }) => id === indicatorId)) {
      log.error('unknown-indicator', { file, record: factId }, { indicator: indicatorId });
    }
  }
  for (const { indicatorIds, id: record } of config.phenomena) {
    for (const indicatorId of indicatorIds) {
      if (!config.indicators.some(({ id }) => id === indicatorId)) {
        log.error('unknown-indicator', { file, record }, { indicator: indicatorId });
      }
    }
  }
  for (const factId of [
    ...config.phenomena.flatMap(({ factIds }) => factIds),
    ...config.gradeStatements.map((statement) => statement.factId),
  ]) {
    factOf(factId);
  }
  for (const { partiesFactId } of config.collaboration) {
    if (partiesFactId !== undefined) factOf(partiesFactId);
  }

  return {
    version: PACK_VERSION,
    indicators: config.indicators.map(({ missingYears: _, ...indicator }) => indicator),
    series: buildSeries(config, factOf, file, checkPlace, log),
    directions: dated(config.directions, ({ indicatorId, factId }, { placeId }, year) => ({
      ...optional('indicatorId', indicatorId),
      placeId,
      year,
      factId,
    })),
    namedUnsafe: dated(config.namedUnsafe, ({ placeId, factId, extent }, _, year) => ({
      placeId,
      year,
      factId,
      extent,
    })),
    ranks: dated(config.ranks, ({ factId, standing }, { placeId }, year) => ({
      placeId,
      year,
      factId,
      standing,
    })),
    collaboration: dated(config.collaboration, (entry, { placeId }, year) => ({
      placeId,
      step: entry.step,
      year,
      ...optional('month', entry.month),
      factId: entry.factId,
      parties: entry.parties ?? [],
      missingParties: entry.missingParties ?? [],
    })),
    drugScenes: dated(config.drugScenes, (entry, fact, year) => ({
      placeId: entry.placeId ?? fact.placeId,
      state: entry.state,
      year,
      factId: entry.factId,
    })),
    placeEvents: dated(config.placeEvents, ({ factId, sortMonth, when }, fact) => ({
      placeId: fact.placeId,
      factId,
      sortMonth,
      when,
      visibility: fact.visibility,
    })),
    statedCounts: buildStatedCounts(config.statedCounts, factOf, file, log),
    phenomena: config.phenomena,
    gradeStatements: config.gradeStatements,
    ...buildDenominators(config, { file, factOf, checkPlace }, log),
  };
}

function buildSeries(
  config: ReadingsConfig,
  factOf: (factId: string) => PackedFact | undefined,
  file: string,
  checkPlace: (placeId: string, record: string) => void,
  log: IssueLog,
): PackedSeries[] {
  return config.indicators.flatMap((indicator) => {
    const members = config.series.filter((series) => series.indicatorId === indicator.id);
    const measured = members.map((series) => {
      const facts = series.factIds.flatMap((factId) => factOf(factId) ?? []);
      for (const placeId of [series.placeId, ...(series.alsoCoversIds ?? [])]) {
        checkPlace(placeId, keyOf(series));
      }
      checkOneInstrument(indicator, series, facts, file, log);
      return { series, observations: facts.flatMap((fact) => measure(series, fact, file, log)) };
    });
    checkOneQuestion(indicator, members, factOf, file, log);
    const years = measured.flatMap(({ observations }) => observations.map(({ year }) => year));
    const [first, last] = [Math.min(...years), Math.max(...years)];
    return measured.map(({ series, observations }) => ({
      indicatorId: series.indicatorId,
      placeId: series.placeId,
      groupId: series.groupId,
      observations: withGaps(observations, first, last, indicator, keyOf(series), file, log),
      ...optional('areaNote', series.areaNote),
      ...optional('alsoCoversIds', series.alsoCoversIds),
    }));
  });
}

function measure(
  series: SeriesConfig,
  fact: PackedFact,
  file: string,
  log: IssueLog,
): PackedObservation[] {
  const year = yearOf(fact, file, log);
  const { value } = fact;
  const isShare =
    value.kind === 'number' && value.unit === 'procent' && value.value >= 0 && value.value <= 100;
  if (!isShare) {
    const detail = value.kind === 'number' ? `${value.value} ${value.unit}` : value.kind;
    log.error('observation-not-a-share', { file, record: fact.id }, { detail });
  }
  if (year === undefined || !isShare) return [];
  const isDerived = series.derivedFactIds?.includes(fact.id) ?? false;
  return [
    {
      status: 'measured',
      year,
      share: Math.round(value.value * 100) / 1e4,
      factId: fact.id,
      ...optional('isDerived', isDerived ? (true as const) : undefined),
    },
  ];
}

/** One entry for every year that the indicator spans: a year without a figure says why. */
function withGaps(
  observations: readonly PackedObservation[],
  first: number,
  last: number,
  indicator: IndicatorConfig,
  record: string,
  file: string,
  log: IssueLog,
): PackedObservation[] {
  const result: PackedObservation[] = [];
  for (let year = first; year <= last; year++) {
    const found = observations.filter((observation) => observation.year === year);
    if (found.length > 1) log.error('second-observation', { file, record }, { year });
    const reason = indicator.missingYears?.[String(year)] ?? 'no-figure-stated';
    result.push(found[0] ?? { status: 'missing', year, reason });
  }
  return result;
}

/** Same survey and place in every figure of a series, and a group that the indicator has. */
function checkOneInstrument(
  indicator: IndicatorConfig,
  series: SeriesConfig,
  facts: readonly PackedFact[],
  file: string,
  log: IssueLog,
): void {
  const where = { file, record: keyOf(series) };
  if (!indicator.groups.some((group) => group.id === series.groupId)) {
    log.error('unknown-group', where, { group: series.groupId, indicator: indicator.id });
  }
  const groups = new Set(facts.map((fact) => fact.group?.sv ?? ''));
  if (groups.size > 1) {
    log.error('instruments-mixed', where, { detail: [...groups].join(' / ') });
  }
  for (const fact of facts) {
    if (fact.sourceId !== indicator.sourceId) {
      log.error('instruments-mixed', where, { detail: `${fact.id}: ${fact.sourceId}` });
    }
    if (fact.placeId !== series.placeId) {
      log.error('instruments-mixed', where, { detail: `${fact.id}: ${fact.placeId}` });
    }
    const isDerived = series.derivedFactIds?.includes(fact.id) ?? false;
    if (isDerived !== (fact.kind === 'derived')) {
      log.error('instruments-mixed', where, { detail: `${fact.id}: ${fact.kind}` });
    }
  }
}

/** Every figure of an indicator answers the same question, in the source's words. */
function checkOneQuestion(
  indicator: IndicatorConfig,
  members: readonly SeriesConfig[],
  factOf: (factId: string) => PackedFact | undefined,
  file: string,
  log: IssueLog,
): void {
  const questions = new Set(
    members.flatMap((series) => series.factIds.flatMap((id) => factOf(id)?.indicator.sv ?? [])),
  );
  if (questions.size !== 1) {
    log.error(
      'instruments-mixed',
      { file, record: indicator.id },
      { detail: [...questions].join(' / ') },
    );
  }
}

function yearOf(fact: PackedFact, file: string, log: IssueLog): number | undefined {
  if (fact.year.kind === 'year') return fact.year.year;
  log.error('unknown-year', { file, record: fact.id }, { year: fact.year.kind });
  return undefined;
}

function keyOf(series: Pick<SeriesConfig, 'indicatorId' | 'placeId' | 'groupId'>): string {
  return `${series.indicatorId} · ${series.placeId} · ${series.groupId}`;
}
