import type { Fact } from '../fact/fact.ts';
import type { DocumentSource } from '../source/source.ts';
import type { CsvCell } from '../text/csv-text.ts';
import { statementKey } from './situation-picture.ts';
import type { YearFact } from './year-facts.ts';

export type TemplateField =
  | Exclude<keyof YearFact, 'id' | 'inconsistencies'>
  | 'placeName'
  | 'source';

export interface TemplateColumn {
  readonly field: TemplateField;
  /** The heading is both, so that a template in one language is read in the other. */
  readonly sv: string;
  readonly en: string;
  /** A filled row must have it. */
  readonly isRequired: boolean;
}

/** Columns of the spreadsheet template, in their order. Part of the format: the words do not change. */
export const templateColumns: readonly TemplateColumn[] = [
  { field: 'place', sv: 'Plats-id', en: 'Place id', isRequired: true },
  { field: 'placeName', sv: 'Platsens namn', en: 'Name of place', isRequired: false },
  { field: 'indicator', sv: 'Fråga eller mått', en: 'Question or measure', isRequired: true },
  { field: 'group', sv: 'Grupp', en: 'Group', isRequired: false },
  { field: 'year', sv: 'År', en: 'Year', isRequired: true },
  { field: 'period', sv: 'Period', en: 'Months', isRequired: false },
  { field: 'value', sv: 'Värde', en: 'Value', isRequired: false },
  { field: 'unit', sv: 'Enhet', en: 'Unit', isRequired: true },
  { field: 'kind', sv: 'Slag', en: 'Kind', isRequired: true },
  { field: 'comparator', sv: 'Jämförs med år', en: 'Compared with year', isRequired: false },
  { field: 'sv', sv: 'Uppgiften på svenska', en: 'Statement in Swedish', isRequired: false },
  { field: 'en', sv: 'Uppgiften på engelska', en: 'Statement in English', isRequired: false },
  { field: 'sourceId', sv: 'Käll-id', en: 'Source id', isRequired: true },
  { field: 'source', sv: 'Källans namn', en: 'Name of source', isRequired: false },
  { field: 'lines', sv: 'Rader i dokumentet', en: 'Lines in the document', isRequired: true },
  { field: 'caveat', sv: 'Förbehåll', en: 'Caveat', isRequired: false },
];

export function headingOf({ sv, en }: TemplateColumn): string {
  return `${sv} / ${en}`;
}

/** A row for each question of this year's document, with nothing of what was answered. */
export function templateRows(
  facts: readonly Fact[],
  sources: ReadonlyMap<string, DocumentSource>,
  placeName: (id: string) => string,
): readonly (readonly CsvCell[])[] {
  const questions = new Map<string, Fact>();
  for (const fact of facts) questions.set(statementKey(fact, new Map()), fact);
  return [...questions.values()].map((fact) => {
    const known: Partial<Record<TemplateField, string>> = {
      place: fact.placeId,
      placeName: placeName(fact.placeId),
      indicator: fact.indicator.sv,
      group: fact.group?.sv ?? '',
      unit: fact.unit.sv,
      kind: fact.kind,
      sourceId: fact.sourceId,
      source: sources.get(fact.sourceId)?.title ?? '',
    };
    return templateColumns.map(({ field }) => known[field] || null);
  });
}
