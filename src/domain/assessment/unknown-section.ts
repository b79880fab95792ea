import type { Fact } from '../fact/fact.ts';
import { type MissingReason, missingReasons } from '../indicator/indicator.ts';
import type { AssessmentData } from './assessment-data.ts';
import { type AssessmentSentence, aSentence, type SentenceListItem } from './sentence.ts';
import { type AskedSeries, askedSeries } from './share-sentences.ts';

/** What is not known: years without a value, breaks, and contradictions that nobody has settled. */
export function unknownSection(data: AssessmentData): readonly AssessmentSentence[] {
  return [
    ...missingReasons.flatMap((reason) => gapSentences(reason, data)),
    ...data.seriesBreaks.flatMap(({ date, label, factId }) => {
      const fact = data.facts.get(factId ?? '');
      if (fact === undefined) return [];
      return [
        aSentence('break', {
          date: { kind: 'date', date, fact },
          label: { kind: 'text', text: label, fact },
        }),
      ];
    }),
    ...contradictionSentences(data),
  ];
}

/** Series that miss the same years for the same reason share a sentence. */
function gapSentences(reason: MissingReason, data: AssessmentData): readonly AssessmentSentence[] {
  const byYears = new Map<
    string,
    { readonly years: readonly number[]; readonly fact: Fact; readonly asked: AskedSeries[] }
  >();
  for (const asked of askedSeries(data)) {
    if (asked.series.placeId === data.comparatorId) continue;
    const years = asked.series.observations.flatMap((one) =>
      one.status === 'missing' && one.reason === reason ? [one.year] : [],
    );
    const newest = asked.series.observations.findLast(({ status }) => status === 'measured');
    const fact = newest?.status === 'measured' ? data.facts.get(newest.factId) : undefined;
    if (years.length === 0 || fact === undefined) continue;
    const known = byYears.get(years.join());
    if (known === undefined) byYears.set(years.join(), { years, fact, asked: [asked] });
    else known.asked.push(asked);
  }
  return [...byYears.values()].map(({ years, fact, asked }) => ({
    ...aSentence(`gap-${reason}`, {
      years: { kind: 'years', years, fact },
      series: { kind: 'list', style: 'long', items: asked.map((one) => seriesItem(one, fact)) },
    }),
    id: `gap-${reason} ${years.join()}`,
  }));
}

function seriesItem({ indicator, group, series }: AskedSeries, fact: Fact): SentenceListItem {
  return {
    head: { kind: 'text', text: indicator.question, fact },
    aside: [
      { kind: 'place', placeId: series.placeId, fact },
      ...(indicator.groups.length === 1
        ? []
        : [{ kind: 'text', text: group.label, fact } as const]),
    ],
  };
}

/** The severe ones in words, the others by their codes. One that no open fact carries is left out. */
function contradictionSentences(data: AssessmentData): readonly AssessmentSentence[] {
  const facts = [...data.facts.values()];
  const open = data.contradictions.flatMap(({ id, text, severity }) => {
    const fact = facts.find(({ contradictionIds }) => contradictionIds.includes(id));
    return fact === undefined || data.settledIds.has(id) ? [] : [{ id, text, severity, fact }];
  });
  const severe = open.filter(({ severity }) => severity === 'high');
  const others = open.filter(({ severity }) => severity !== 'high');
  return [
    ...severe.map(({ id, text, fact }) => ({
      ...aSentence('contradiction', {
        code: { kind: 'code', id, fact },
        text: { kind: 'text', text, fact },
      }),
      id: `contradiction ${id}`,
    })),
    ...(others.length === 0
      ? []
      : [
          aSentence('moreContradictions', {
            codes: {
              kind: 'list',
              style: 'short',
              items: others.map(({ id, fact }) => ({
                head: { kind: 'code', id, fact },
                aside: [],
              })),
            },
          }),
        ]),
  ];
}
