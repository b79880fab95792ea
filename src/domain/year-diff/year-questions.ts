import type { DocumentSource } from '../source/source.ts';
import { plain } from './situation-picture.ts';
import type { IdChoice, YearContent } from './year-facts.ts';
import type { YearQuestionCode } from './year-fault.ts';

/** An id that nothing here is known by. */
export interface YearQuestion {
  readonly code: YearQuestionCode;
  readonly id: string;
  /** What the file itself calls it; empty where it does not. */
  readonly name: string;
  /** Statements that hang on the answer. */
  readonly facts: number;
}

/** A source of the file that is not among this year's. It may be the next edition of one that is. */
export interface EditionQuestion {
  readonly id: string;
  readonly name: string;
  readonly facts: number;
  /** The one source whose name is the same but for years, if there is one. Only a proposal. */
  readonly proposed: string | null;
}

export interface YearQuestions {
  readonly unknown: readonly YearQuestion[];
  readonly editions: readonly EditionQuestion[];
}

export interface KnownIds {
  readonly placeIds: ReadonlySet<string>;
  readonly sources: readonly DocumentSource[];
}

/** What a person must say before the file is kept. Nothing here is answered by itself. */
export function yearQuestions(
  content: YearContent,
  { placeIds, sources }: KnownIds,
): YearQuestions {
  const countBy = (key: 'place' | 'sourceId') => {
    const counts = new Map<string, number>();
    for (const fact of content.facts) counts.set(fact[key], (counts.get(fact[key]) ?? 0) + 1);
    return counts;
  };
  const names = new Map(content.placeNames.map(({ id, name }) => [id, name]));
  const knownSources = new Set(sources.map(({ id }) => id));
  const own = new Map(content.sources.map((source) => [source.id, source]));
  const [byPlace, bySource] = [countBy('place'), countBy('sourceId')];
  return {
    unknown: [
      ...[...byPlace]
        .filter(([id]) => !placeIds.has(id))
        .map(([id, facts]) => ({
          code: 'unknown-place' as const,
          id,
          name: names.get(id) ?? '',
          facts,
        })),
      ...[...bySource]
        .filter(([id]) => !knownSources.has(id) && !own.has(id))
        .map(([id, facts]) => ({ code: 'unknown-source' as const, id, name: '', facts })),
    ],
    editions: content.sources
      .filter(({ id }) => !knownSources.has(id))
      .map(({ id, name }) => ({
        id,
        name,
        facts: bySource.get(id) ?? 0,
        proposed: proposal(name, sources),
      })),
  };
}

function proposal(name: string, sources: readonly DocumentSource[]): string | null {
  const same = sources.filter(({ title }) => withoutYears(title) === withoutYears(name));
  const [only, ...others] = same;
  return only === undefined || others.length > 0 ? null : only.id;
}

function withoutYears(name: string): string {
  return plain(name.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, ' '));
}

/** The ids that still have no answer. */
export function unanswered(
  { unknown }: YearQuestions,
  places: readonly IdChoice[],
  sources: readonly IdChoice[],
): readonly YearQuestion[] {
  return unknown.filter(({ code, id }) =>
    (code === 'unknown-place' ? places : sources).every(({ from }) => from !== id),
  );
}
