import type { Fact } from '../fact/fact.ts';
import type { DataSet, DocumentSource } from '../source/source.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import type { SheetSource } from './explore-sheet.ts';

export interface SourceLists {
  readonly documentSources: readonly DocumentSource[];
  readonly dataSets: readonly DataSet[];
  readonly document: LocalizedText;
}

/** What the header of the practice incidents says of itself. */
export interface PracticeSourceInput {
  readonly origin: 'practice';
  readonly dataSetId: string;
  readonly seed: number;
  readonly followed: number;
  readonly assumed: number;
}

/** What a person said of an import. */
export interface OwnSourceInput {
  readonly origin: 'own';
  readonly setId: string;
  readonly name: string;
  /** In the words of whoever imported it. */
  readonly source: string;
  readonly fileName: string;
  /** `YYYY-MM-DD`, UTC. */
  readonly importedOn: string;
}

export type IncidentSourceInput = PracticeSourceInput | OwnSourceInput;

type Unnumbered<Source> = Source extends SheetSource ? Omit<Source, 'number'> : never;

/** Gives every source its number the first time something leans on it. */
export class SourceNumbers {
  private readonly found = new Map<string, SheetSource>();

  constructor(private readonly lists: SourceLists) {}

  ofFact({ sourceId }: Fact): number {
    return this.ofDocumentSource(sourceId);
  }

  /** A source that the lists do not hold is still named, by its id. */
  ofDocumentSource(id: string): number {
    const known = this.lists.documentSources.find((one) => one.id === id);
    const source: DocumentSource = known ?? { id, title: id, titleEn: id, isListed: false };
    return this.add(`document:${id}`, {
      kind: 'document',
      source,
      document: source.document ?? this.lists.document,
    });
  }

  ofDataSet(id: string): number {
    const known = this.lists.dataSets.find((one) => one.id === id);
    const named = { sv: id, en: id };
    return this.add(`data-set:${id}`, {
      kind: 'data-set',
      title: known?.title ?? named,
      owner: known?.owner ?? id,
      licence: known?.licence ?? '',
      fetched: known?.fetched ?? '',
      period: known?.period ?? named,
    });
  }

  ofIncidents(source: IncidentSourceInput): number {
    return source.origin === 'own' ? this.ofOwn(source) : this.ofPractice(source);
  }

  ofOwn({ setId, name, source, fileName, importedOn }: OwnSourceInput): number {
    return this.add(`own:${setId}`, { kind: 'own', name, source, fileName, importedOn });
  }

  ofPractice({ dataSetId, seed, followed, assumed }: Omit<PracticeSourceInput, 'origin'>): number {
    const known = this.lists.dataSets.find((one) => one.id === dataSetId);
    const named = { sv: dataSetId, en: dataSetId };
    return this.add(`data-set:${dataSetId}`, {
      kind: 'practice',
      title: known?.title ?? named,
      owner: known?.owner ?? dataSetId,
      licence: known?.licence ?? '',
      period: known?.period ?? named,
      seed,
      followed,
      assumed,
    });
  }

  list(): readonly SheetSource[] {
    return [...this.found.values()];
  }

  private add(key: string, source: Unnumbered<SheetSource>): number {
    const known = this.found.get(key);
    if (known !== undefined) return known.number;
    const number = this.found.size + 1;
    this.found.set(key, { ...source, number });
    return number;
  }
}
