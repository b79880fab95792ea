import { statedRows } from '../compare/stated-rows.ts';
import type { Fact } from '../fact/fact.ts';
import type { AssessmentData } from './assessment-data.ts';
import { type AssessmentSentence, aSentence, type SentenceSlot } from './sentence.ts';
import { answersNote, askedSeries, shareSentences, topicOfSeries } from './share-sentences.ts';
import { isDirection, isJudgement, topicOf } from './topic.ts';

/** How large the area is, and what the document itself makes of it all. */
export function wholeSection(data: AssessmentData): readonly AssessmentSentence[] {
  const surveys = new Set(data.indicators.map(({ sourceId }) => sourceId));
  return [
    ...figureSentences(factsIn(data, data.figures), data, 'place'),
    ...statements(
      [...data.facts.values()].filter(
        (fact) =>
          isJudgement(fact) &&
          isOfArea(fact, data) &&
          topicOf(fact) === null &&
          !surveys.has(fact.sourceId),
      ),
      data,
    ),
  ];
}

/** The surveys' shares for the whole area, and what they say without a share. */
export function perceivedSection(data: AssessmentData): readonly AssessmentSentence[] {
  const surveys = new Set(data.indicators.map(({ sourceId }) => sourceId));
  const shares = askedSeries(data)
    .filter((asked) => asked.series.placeId === data.areaId && topicOfSeries(asked) === null)
    .flatMap((asked) => shareSentences(asked, data));
  const named = new Set(data.namedUnsafe.map(({ factId }) => factId));
  const said = [...data.facts.values()].filter(
    (fact) =>
      named.has(fact.id) ||
      (isWithoutFigure(fact) &&
        isOfArea(fact, data) &&
        surveys.has(fact.sourceId) &&
        topicOf(fact) === null),
  );
  return [...shares, ...answersNote(shares), ...statements(said, data)];
}

/** Ranks, printed counts and directions of the police's statistics. Never a percent of few. */
export function reportedSection(data: AssessmentData): readonly AssessmentSentence[] {
  const sources = reportedSources(data);
  const ranked = data.ranks.filter(({ standing }) => standing === 'among');
  const first = data.ranks.filter(({ standing }) => standing === 'first');
  const rankedFacts = new Set(data.ranks.map(({ factId }) => factId));
  const counted = new Set(data.statedCounts.flatMap(({ counts }) => counts.map((c) => c.factId)));
  const said = [...data.facts.values()].filter(
    (fact) =>
      isWithoutFigure(fact) &&
      isOfArea(fact, data) &&
      sources.has(fact.sourceId) &&
      topicOf(fact) === null &&
      !rankedFacts.has(fact.id) &&
      !counted.has(fact.id),
  );
  const violence = [...data.facts.values()].filter(
    (fact) => topicOf(fact) === 'violence' && isOfArea(fact, data),
  );
  return [
    ...(ranked.length === 0 ? [] : [aSentence('ranked', { places: placeList(ranked, data) })]),
    ...statements(factsIn(data, first), data),
    ...statedSentences(data),
    ...statements(said, data),
    ...(violence.length === 0 ? [] : [aSentence('violence')]),
    ...figuresOrStatements(violence, data),
  ];
}

/** Sources of printed counts and of directions of counts. */
export function reportedSources({ facts, statedCounts }: AssessmentData): ReadonlySet<string> {
  const directions = [...facts.values()].filter(
    (fact) => fact.kind === 'count' && isDirection(fact),
  );
  return new Set([...statedCounts, ...directions].map(({ sourceId }) => sourceId));
}

/** Facts of entries, each once, in their order. */
export function factsIn(
  { facts }: AssessmentData,
  entries: readonly { readonly factId: string }[],
): readonly Fact[] {
  return [...new Set(entries.flatMap(({ factId }) => facts.get(factId) ?? []))];
}

/** Each fact in its own words, after what it is about. */
export function statements(
  facts: readonly Fact[],
  data: AssessmentData,
  asks: Asks = 'place',
): readonly AssessmentSentence[] {
  return facts.map((fact) => {
    const what = { kind: 'text', text: fact.indicator, fact } as const;
    const statement = { kind: 'statement', fact } as const;
    const who = whoOf(fact, data, asks);
    return who === null
      ? aSentence('statement', { what, statement })
      : aSentence('statementOf', { what, who, statement });
  });
}

/** Each fact's own figure, after what it is of and whom it is about. */
export function figureSentences(
  facts: readonly Fact[],
  data: AssessmentData,
  asks: Asks = 'group',
): readonly AssessmentSentence[] {
  return facts.map((fact) => {
    const what = { kind: 'text', text: fact.indicator, fact } as const;
    const figure = { kind: 'figure', fact } as const;
    const who = whoOf(fact, data, asks);
    return who === null
      ? aSentence('figure', { what, figure })
      : aSentence('figureOf', { what, who, figure });
  });
}

export function figuresOrStatements(
  facts: readonly Fact[],
  data: AssessmentData,
): readonly AssessmentSentence[] {
  return facts.flatMap((fact) =>
    fact.value.kind === 'number' && fact.kind !== 'rank'
      ? figureSentences([fact], data)
      : statements([fact], data, 'group'),
  );
}

/** Whether the group of a fact is said too: where one section tells of several. */
type Asks = 'place' | 'group';

/** A place that is not the whole area, and the group; null where the whole area is meant. */
function whoOf(fact: Fact, data: AssessmentData, asks: Asks): SentenceSlot | null {
  const slots: readonly SentenceSlot[] = [
    ...(isOfArea(fact, data) ? [] : [{ kind: 'place', placeId: fact.placeId, fact } as const]),
    ...(asks === 'group' && fact.group !== undefined
      ? [{ kind: 'text', text: fact.group, fact } as const]
      : []),
  ];
  if (slots.length === 0) return null;
  return { kind: 'list', style: 'short', items: slots.map((head) => ({ head, aside: [] })) };
}

export function isWithoutFigure({ value }: Fact): boolean {
  return value.kind === 'none';
}

export function isOfArea({ placeId }: Fact, { areaId }: AssessmentData): boolean {
  return placeId === areaId;
}

function placeList(
  entries: readonly { readonly placeId: string; readonly factId: string; readonly year: number }[],
  { facts }: AssessmentData,
): SentenceSlot {
  return {
    kind: 'list',
    style: 'short',
    items: entries.flatMap(({ placeId, factId, year }) => {
      const fact = facts.get(factId);
      if (fact === undefined) return [];
      const aside = [{ kind: 'years', years: [year], fact }] as const;
      return [{ head: { kind: 'place', placeId, fact } as const, aside }];
    }),
  };
}

/** One sentence a printed count: its last year against the one before. */
function statedSentences(data: AssessmentData): readonly AssessmentSentence[] {
  return data.statedCounts.flatMap((stated): readonly AssessmentSentence[] => {
    const years = stated.counts.slice(-2).map(({ year }) => year);
    const rows = statedRows(stated, years, data);
    const [before, now] = stated.counts.slice(-2).map(({ factId }) => data.facts.get(factId));
    const [row] = rows;
    if (before === undefined) return [];
    if (now === undefined || row === undefined) return figureSentences([now ?? before], data);
    const codes = new Set(rows.map(({ verdict }) => verdict.code));
    const isUnstated = [before, now].some(({ period }) => period.kind === 'not-stated');
    return [
      aSentence('over', {
        question: { kind: 'text', text: stated.name, fact: now },
        place: { kind: 'place', placeId: stated.placeId, fact: now },
        now: { kind: 'figure', fact: now },
        before: { kind: 'figure', fact: before },
        end: {
          kind: 'verdict',
          code: codes.size > 1 ? 'several' : row.verdict.code,
          against: 'earlier',
        },
      }),
      ...(isUnstated ? [aSentence(codes.size > 1 ? 'monthsUnknown' : 'monthsAlike')] : []),
    ];
  });
}
