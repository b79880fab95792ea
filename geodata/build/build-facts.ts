import type { FactsFile } from '#src/data/schema/facts-file.ts';
import { PACK_VERSION } from '#src/data/schema/manifest-file.ts';
import { type FactKind, factKinds } from '#src/domain/fact/fact.ts';
import type { LocalizedText } from '#src/domain/text/localized-text.ts';
import { checkUniqueIds } from './check-ids.ts';
import type { IssueLog } from './issue-log.ts';
import { optional } from './optional.ts';
import type { RawFact, RawFactsFile } from './raw-schemas.ts';
import type { RegionConfig, ReplacementsConfig } from './region-config.ts';
import type { Translate } from './translate.ts';

type PackedFact = FactsFile['facts'][number];

export interface FactRules {
  readonly file: string;
  readonly periods: RegionConfig['periods'];
  readonly periodsNotStated: readonly string[];
  readonly internalFactIds: readonly string[];
  readonly replacements: ReplacementsConfig['facts'];
  readonly replacementsFile: string;
  readonly translate: Translate;
}

export function buildFacts(raw: RawFactsFile, rules: FactRules, log: IssueLog): FactsFile {
  const { file } = rules;
  checkUniqueIds(
    raw.facts.map((fact) => fact.id),
    file,
    log,
  );
  checkUniqueIds(
    raw.inconsistencies.map((item) => item.id),
    file,
    log,
  );
  checkUniqueIds(
    raw.sources.map((source) => source.id),
    file,
    log,
  );
  checkReplacements(raw.facts, rules, log);
  for (const fact of raw.facts) checkReferences(fact, raw, file, log);
  return { version: PACK_VERSION, facts: raw.facts.map((fact) => packFact(fact, rules, log)) };
}

function packFact(fact: RawFact, rules: FactRules, log: IssueLog): PackedFact {
  const translated = (text: string): LocalizedText => rules.translate(text, rules.file, fact.id);
  const replaced = rules.replacements.find((entry) => entry.factId === fact.id);
  const caveat = replaced?.caveat ?? (fact.caveat === '' ? undefined : translated(fact.caveat));
  return {
    id: fact.id,
    placeId: fact.place,
    indicator: translated(fact.indicator),
    ...optional('group', fact.group === '' ? undefined : translated(fact.group)),
    year: readYear(fact, rules.file, log),
    period: readPeriod(fact, rules, log),
    value: readValue(fact),
    unit: translated(fact.unit),
    kind: readKind(fact, rules.file, log),
    ...optional('comparedWith', fact.comparator === '' ? undefined : fact.comparator),
    text: replaced?.text ?? { sv: fact.sv, en: fact.en },
    sourceId: fact.sourceId,
    lines: fact.lines,
    ...optional('caveat', caveat),
    contradictionIds: fact.inconsistencies,
    visibility: rules.internalFactIds.includes(fact.id) ? 'internal' : 'open',
  };
}

/** `2024`, a school year `2024/25`, `tidigare år` or `ej angivet`. */
export function readYear(fact: RawFact, file: string, log: IssueLog): PackedFact['year'] {
  const { year } = fact;
  if (typeof year === 'number') return { kind: 'year', year };
  const schoolYear = /^(\d{4})\/\d{2}$/.exec(year);
  if (schoolYear !== null) return { kind: 'school-year', firstYear: Number(schoolYear[1]) };
  if (year === 'tidigare år') return { kind: 'earlier-years' };
  if (year !== 'ej angivet') log.error('unknown-year', { file, record: fact.id }, { year });
  return { kind: 'not-stated' };
}

function readPeriod(fact: RawFact, rules: FactRules, log: IssueLog): PackedFact['period'] {
  const { period } = fact;
  if (rules.periodsNotStated.includes(period)) return { kind: 'not-stated' };
  const text = rules.periods[period];
  if (text !== undefined) return { kind: 'stated', text };
  log.error('unknown-period', { file: rules.file, record: fact.id }, { period });
  return { kind: 'not-stated' };
}

function readValue({ value, unit }: RawFact): PackedFact['value'] {
  if (value === null) return { kind: 'none' };
  if (typeof value === 'boolean') return { kind: 'yes-no', value };
  return { kind: 'number', value, unit };
}

function readKind(fact: RawFact, file: string, log: IssueLog): FactKind {
  const kind = factKinds.find((known) => known === fact.kind);
  if (kind !== undefined) return kind;
  log.error('raw-shape-unexpected', { file, record: fact.id }, { at: '.kind', detail: fact.kind });
  return 'claim';
}

function checkReferences(fact: RawFact, raw: RawFactsFile, file: string, log: IssueLog): void {
  const where = { file, record: fact.id };
  if (!raw.places.some((place) => place.id === fact.place)) {
    log.error('unknown-place', where, { place: fact.place });
  }
  const source = raw.sources.find((entry) => entry.id === fact.sourceId);
  if (source === undefined) log.error('unknown-source', where, { source: fact.sourceId });
  else if (source.name !== fact.source) {
    log.error('source-name-differs', where, { source: fact.sourceId });
  }
  for (const contradiction of fact.inconsistencies) {
    if (!raw.inconsistencies.some((entry) => entry.id === contradiction)) {
      log.error('unknown-contradiction', where, { contradiction });
    }
  }
}

/** A replacement that replaces nothing is a leftover, and hides that a text has changed. */
function checkReplacements(facts: readonly RawFact[], rules: FactRules, log: IssueLog): void {
  const file = rules.replacementsFile;
  checkUniqueIds(
    rules.replacements.map((entry) => entry.factId),
    file,
    log,
  );
  for (const entry of rules.replacements) {
    const fact = facts.find((candidate) => candidate.id === entry.factId);
    const changesText =
      entry.text !== undefined && (entry.text.sv !== fact?.sv || entry.text.en !== fact.en);
    const changesCaveat = entry.caveat !== undefined && entry.caveat.sv !== fact?.caveat;
    if (fact === undefined || !(changesText || changesCaveat)) {
      log.error('replacement-not-needed', { file, record: entry.factId });
    }
  }
  for (const factId of rules.internalFactIds) {
    if (!facts.some((fact) => fact.id === factId)) {
      log.error('unknown-fact', { file, record: factId }, { fact: factId });
    }
  }
}
