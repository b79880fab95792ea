import type { Fact } from '../fact/fact.ts';
import type { OwnSet } from '../own-data/own-set.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import type { Period } from '../time/period.ts';
import type { DataSet, DocumentSource, SourceTrait, SourceTraitName } from './source.ts';

/** A source with everything that uses it. */
export type SourceEntry =
  | {
      readonly kind: 'document';
      readonly id: string;
      readonly title: LocalizedText;
      /** Whether the document's own list of sources has it. */
      readonly isListed: boolean;
      /** Year in the source's own title; null: it has none. */
      readonly titleYear: number | null;
      /** Years of the statements that use it, oldest first. A school year stands as the year it begins. */
      readonly years: readonly number[];
      readonly traits: Readonly<Partial<Record<SourceTraitName, SourceTrait>>>;
      /** Statements that use it, in the document's order. */
      readonly facts: readonly Fact[];
      /** Of those statements, and of what is known about the source. */
      readonly contradictionIds: readonly string[];
    }
  | {
      readonly kind: 'data-set';
      readonly id: string;
      readonly title: LocalizedText;
      readonly dataSet: DataSet;
    }
  | {
      readonly kind: 'own';
      readonly id: string;
      readonly title: LocalizedText;
      /** In the words of whoever imported it. */
      readonly owner: string;
      readonly period: Period | null;
      readonly rows: OwnSet['rows'];
    };

export type DocumentSourceEntry = Extract<SourceEntry, { kind: 'document' }>;

export interface RegisteredSources {
  readonly documentSources: readonly DocumentSource[];
  readonly dataSets: readonly DataSet[];
  readonly ownSets: readonly OwnSet[];
  readonly facts: readonly Fact[];
}

/** Every source: the document's, our data sets, and what has been imported on the device. */
export function sourceRegister(all: RegisteredSources): readonly SourceEntry[] {
  return [
    ...all.documentSources.map((source) =>
      documentEntry(
        source,
        all.facts.filter(({ sourceId }) => sourceId === source.id),
      ),
    ),
    ...all.dataSets.map(
      (dataSet): SourceEntry => ({
        kind: 'data-set',
        id: dataSet.id,
        title: dataSet.title,
        dataSet,
      }),
    ),
    ...all.ownSets.map(
      ({ id, name, source, period, rows }): SourceEntry => ({
        kind: 'own',
        id,
        title: { sv: name, en: name },
        owner: source,
        period,
        rows,
      }),
    ),
  ];
}

function documentEntry(source: DocumentSource, facts: readonly Fact[]): DocumentSourceEntry {
  const traits = source.traits ?? [];
  const years = facts.flatMap(({ year }) =>
    year.kind === 'year' ? [year.year] : year.kind === 'school-year' ? [year.firstYear] : [],
  );
  return {
    kind: 'document',
    id: source.id,
    title: { sv: source.title, en: source.titleEn },
    isListed: source.isListed,
    titleYear: yearIn(source.title),
    years: [...new Set(years)].toSorted((a, b) => a - b),
    traits: Object.fromEntries(traits.map((trait) => [trait.trait, trait])),
    facts,
    contradictionIds: [
      ...new Set([
        ...facts.flatMap(({ contradictionIds }) => contradictionIds),
        ...traits.flatMap(({ contradictionIds }) => contradictionIds),
      ]),
    ],
  };
}

function yearIn(title: string): number | null {
  const found = /\b(?:19|20)\d{2}\b/.exec(title)?.[0];
  return found === undefined ? null : Number(found);
}
