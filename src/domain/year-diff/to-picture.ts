import type { Fact, FactPeriod, FactValue, FactYear } from '../fact/fact.ts';
import type { DocumentSource } from '../source/source.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { plain, type SituationPicture, statementKey } from './situation-picture.ts';
import type { YearFact, YearFacts } from './year-facts.ts';

/** Ids of another year never meet those of this year's document. */
export function idOfYear(year: number, id: string): string {
  return `y${year}.${id}`;
}

/** As the document itself writes the id. */
export function bareId(id: string): string {
  return id.replace(/^y\d{4}\./, '');
}

export function contradictionOfYear(year: number, id: string): string {
  return id.replace(/^I-/, `I-${year}-`);
}

/**
 * Another year's facts in the shape of this year's. English words come from this year's document
 * where it has the same Swedish ones; else the Swedish stands in both languages. Left out: facts
 * whose place or source a person has left out.
 */
export function toPicture(kept: YearFacts, known: SituationPicture): SituationPicture {
  const { year } = kept;
  const title = { sv: kept.document, en: kept.document };
  const english = englishOf(known);
  const both = (sv: string): LocalizedText => ({ sv, en: english.get(plain(sv)) ?? sv });
  const placeOf = choiceOf(kept.places);
  const sourceOf = choiceOf(kept.sourceChoices);
  const own = new Set(kept.sources.map(({ id }) => id));
  const knownSources = new Map(known.sources.map((source) => [source.id, source]));
  const editions = choiceOf(kept.editions);

  const ids = new Set<string>();
  const facts = kept.facts.flatMap((fact): readonly Fact[] => {
    const placeId = placeOf(fact.place);
    const source = sourceOf(fact.sourceId);
    if (placeId === null || source === null) return [];
    ids.add(source);
    return [factOf(fact, { year, placeId, source, both })];
  });
  const listed = [...kept.sources.map(({ id }) => id), ...[...ids].filter((id) => !own.has(id))];
  const sources = listed.map((id): DocumentSource => {
    const mine = kept.sources.find((source) => source.id === id);
    const name = mine?.name ?? knownSources.get(id)?.title ?? id;
    return {
      id: idOfYear(year, id),
      title: name,
      titleEn: both(name).en,
      isListed: mine?.isListed ?? false,
      document: title,
    };
  });
  const editionOf = new Map(
    listed.flatMap((id) => {
      const of = knownSources.has(id) ? id : editions(id);
      return of === null || !knownSources.has(of) ? [] : [[idOfYear(year, id), of] as const];
    }),
  );
  const internal = new Set(
    known.facts
      .filter(({ visibility }) => visibility === 'internal')
      .map((fact) => statementKey(fact, known.editionOf)),
  );
  return {
    year,
    title,
    facts: facts.map((fact) =>
      fact.kind === 'event' || internal.has(statementKey(fact, editionOf))
        ? { ...fact, visibility: 'internal' }
        : fact,
    ),
    sources,
    contradictions: kept.contradictions.map(({ id, sv, en, lines, severity }) => ({
      id: contradictionOfYear(year, id),
      text: { sv, en },
      lines,
      severity,
    })),
    priorityAreas: kept.priorityAreas.map(({ caveat, name, meaning, measures, ...area }) => ({
      ...area,
      id: idOfYear(year, area.id),
      name: both(name),
      meaning: both(meaning),
      measures: measures.map(both),
      ...(caveat !== '' && { caveat: both(caveat) }),
    })),
    hasLists: kept.hasLists,
    editionOf,
  };
}

interface FactFrame {
  readonly year: number;
  readonly placeId: string;
  readonly source: string;
  readonly both: (sv: string) => LocalizedText;
}

function factOf(fact: YearFact, { year, placeId, source, both }: FactFrame): Fact {
  return {
    id: idOfYear(year, fact.id),
    placeId,
    indicator: both(fact.indicator),
    ...(fact.group !== '' && { group: both(fact.group) }),
    year: yearOf(fact.year),
    period: periodOf(fact.period, both),
    value: factValue(fact),
    unit: both(fact.unit),
    kind: fact.kind,
    ...(fact.comparator !== '' && { comparedWith: fact.comparator }),
    text: { sv: fact.sv, en: fact.en === '' ? fact.sv : fact.en },
    sourceId: idOfYear(year, source),
    lines: fact.lines,
    ...(fact.caveat !== '' && { caveat: both(fact.caveat) }),
    contradictionIds: fact.inconsistencies.map((id) => contradictionOfYear(year, id)),
    visibility: 'open',
  };
}

export function yearOf(year: YearFact['year']): FactYear {
  if (typeof year === 'number') return { kind: 'year', year };
  const school = /^(\d{4})\/\d{2}$/.exec(year);
  if (school !== null) return { kind: 'school-year', firstYear: Number(school[1]) };
  return year === 'tidigare år' ? { kind: 'earlier-years' } : { kind: 'not-stated' };
}

function periodOf(period: string, both: FactFrame['both']): FactPeriod {
  return period === '' ? { kind: 'not-stated' } : { kind: 'stated', text: both(period) };
}

function factValue({ value, unit }: YearFact): FactValue {
  if (value === null) return { kind: 'none' };
  return typeof value === 'boolean' ? { kind: 'yes-no', value } : { kind: 'number', value, unit };
}

function choiceOf(choices: YearFacts['places']): (id: string) => string | null {
  const map = new Map(choices.map(({ from, to }) => [from, to]));
  return (id) => (map.has(id) ? (map.get(id) ?? null) : id);
}

function englishOf({ facts, sources, priorityAreas }: SituationPicture): Map<string, string> {
  const texts = [
    ...facts.flatMap(({ indicator, group, unit, period, caveat }) => [
      indicator,
      group,
      unit,
      caveat,
      period.kind === 'stated' ? period.text : undefined,
    ]),
    ...sources.map(({ title, titleEn }) => ({ sv: title, en: titleEn })),
    ...priorityAreas.flatMap(({ name, meaning, measures, caveat }) => [
      name,
      meaning,
      caveat,
      ...measures,
    ]),
  ];
  return new Map(texts.flatMap((text) => (text === undefined ? [] : [[plain(text.sv), text.en]])));
}
