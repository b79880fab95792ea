import type { FactYear } from '../fact/fact.ts';
import type { DataSet, DocumentSource } from '../source/source.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import type { CountedIncidents, PublicSource } from './residents.ts';

/** Numbers the sources in the order in which the page first leans on them, from 1. */
export class SourceBook {
  readonly #numbers = new Map<string, number>();
  readonly #sources: PublicSource[] = [];

  constructor(
    private readonly document: LocalizedText,
    private readonly documentSources: readonly DocumentSource[],
    private readonly dataSets: readonly DataSet[],
  ) {}

  /** A source that the situation picture names, with a year that the page uses of it. */
  ofDocument(id: string, year: FactYear): number {
    const known = this.documentSources.find((source) => source.id === id);
    const number = this.#numberOf(`document ${id}`, {
      kind: 'document',
      title: { sv: known?.title ?? id, en: known?.titleEn ?? id },
      document: this.document,
      years: [],
    });
    const source = this.#sources[number - 1];
    if (source?.kind !== 'document') return number;
    const isKnown = source.years.some((one) => yearKey(one) === yearKey(year));
    if (!isKnown) this.#sources[number - 1] = { ...source, years: [...source.years, year] };
    return number;
  }

  ofDataSet(id: string): number {
    const known = this.dataSets.find((one) => one.id === id);
    return this.#numberOf(`data-set ${id}`, {
      kind: 'data-set',
      title: known?.title ?? { sv: id, en: id },
      attribution: known?.attribution ?? '',
      period: known?.period ?? { sv: '', en: '' },
    });
  }

  ofIncidents({ origin, source, period }: CountedIncidents): number {
    return this.#numberOf(
      'incidents',
      origin === 'practice' ? { kind: 'practice', period } : { kind: 'import', source, period },
    );
  }

  all(): readonly PublicSource[] {
    return [...this.#sources];
  }

  #numberOf(key: string, source: PublicSource): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#sources.push(source);
    this.#numbers.set(key, this.#sources.length);
    return this.#sources.length;
  }
}

function yearKey(year: FactYear): string {
  return JSON.stringify(year);
}
