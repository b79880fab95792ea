import type { SurveyRow } from '../compare/survey-rows.ts';
import { surveyRows } from '../compare/survey-rows.ts';
import type { Fact } from '../fact/fact.ts';
import type { Indicator, IndicatorGroup, Series } from '../indicator/indicator.ts';
import type { AssessmentData } from './assessment-data.ts';
import { type AssessmentSentence, aSentence, type SentenceSlot } from './sentence.ts';
import { type Topic, topicOfText } from './topic.ts';

export interface AskedSeries {
  readonly indicator: Indicator;
  readonly group: IndicatorGroup;
  readonly series: Series;
}

/** Every series with its question and group, in the order of the questions. */
export function askedSeries({ indicators, series }: AssessmentData): readonly AskedSeries[] {
  return indicators.flatMap((indicator) =>
    series.flatMap((one) => {
      const group = indicator.groups.find(({ id }) => id === one.groupId);
      return one.indicatorId === indicator.id && group !== undefined
        ? [{ indicator, group, series: one }]
        : [];
    }),
  );
}

export function topicOfSeries({ indicator, group }: AskedSeries): Topic | null {
  return topicOfText(`${indicator.question.sv} ${group.label.sv}`);
}

/**
 * The newest value against the one before it, and against the comparator of the same year. The verdict is
 * that of a comparison: equal rounded values are not called unchanged.
 */
export function shareSentences(
  { indicator, group, series }: AskedSeries,
  data: AssessmentData,
): readonly AssessmentSentence[] {
  const measured = series.observations.filter(({ status }) => status === 'measured');
  const years = measured.slice(-2).map(({ year }) => year);
  const last = measured.at(-1);
  const fact = last?.status === 'measured' ? data.facts.get(last.factId) : undefined;
  if (fact === undefined) return [];
  const rows = surveyRows(
    {
      indicator,
      groupId: group.id,
      placeId: series.placeId,
      years,
      comparator: { kind: 'whole' },
    },
    data,
  );
  const isWhole = indicator.groups.length === 1;
  const shared = {
    question: { kind: 'text', text: indicator.question, fact },
    place: { kind: 'place', placeId: series.placeId, fact },
    now: { kind: 'figure', fact },
    ...(isWhole ? {} : { group: { kind: 'text', text: group.label, fact } }),
  } as const satisfies Record<string, SentenceSlot>;
  const earlier = rows.find(({ against }) => against === 'earlier');
  const before = earlier === undefined ? undefined : factAt(earlier.from, data);
  const own =
    earlier === undefined || before === undefined
      ? aSentence(isWhole ? 'alone' : 'aloneGroup', shared)
      : aSentence(isWhole ? 'over' : 'overGroup', {
          ...shared,
          before: { kind: 'figure', fact: before },
          end: { kind: 'verdict', code: earlier.verdict.code, against: 'earlier' },
        });
  const whole = rows.find(({ against }) => against === 'comparator');
  const other = whole === undefined ? undefined : factAt(whole.from, data);
  // A series of another question is no comparator: its verdict says no more than that.
  if (whole === undefined || other === undefined || whole.from.indicatorId !== indicator.id) {
    return [own];
  }
  return [
    own,
    aSentence('against', {
      place: { kind: 'place', placeId: whole.from.placeId, fact: other },
      now: { kind: 'figure', fact: other },
      end: { kind: 'verdict', code: whole.verdict.code, against: 'comparator' },
    }),
  ];
}

/** Said once, where a verdict above it needs the number of answers. */
export function answersNote(sentences: readonly AssessmentSentence[]): AssessmentSentence[] {
  const isOpen = sentences.some(
    ({ slots: { end } }) =>
      end?.kind === 'verdict' && (end.code === 'undecidable' || end.code === 'same-rounded-value'),
  );
  return isOpen ? [aSentence('answersUnknown')] : [];
}

function factAt({ reading }: SurveyRow['from'], { facts }: AssessmentData): Fact | undefined {
  return reading.status === 'measured' ? facts.get(reading.factId) : undefined;
}
