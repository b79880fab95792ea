import type { KeptFinding } from '../domain/compare/kept-finding.ts';
import { type ComparisonSubject, findSubject } from '../domain/compare/subjects.ts';
import type {
  FollowCode,
  FollowedIndicator,
  FollowedSubject,
  FollowReading,
  SourcedValue,
} from '../domain/measure/followed-indicator.ts';
import type { ContradictionReviews } from '../domain/source/contradiction-review.ts';
import type { PriorityArea } from '../domain/source/source.ts';
import { findingText } from './finding-text.ts';
import { sourceTitle, type TitledSources } from './source-titles.ts';
import { subjectText } from './subject-text.ts';
import type { Words } from './use-text.ts';

/** What the words of measures are made from. */
export interface MeasureContext extends TitledSources {
  readonly nameOf: (placeId: string) => string;
  readonly subjects: readonly ComparisonSubject[];
  readonly priorityAreas: readonly PriorityArea[];
  readonly findings: ReadonlyMap<string, KeptFinding>;
  readonly reviews: ContradictionReviews;
}

/** Question and place of a series. */
export function followedText(
  { subject, placeId }: Pick<FollowedIndicator, 'subject' | 'placeId'>,
  context: MeasureContext,
  words: Words,
): string {
  return `${followedSubjectText(subject, context, words)} · ${context.nameOf(placeId)}`;
}

export function followedSubjectText(
  subject: FollowedSubject,
  { subjects, documentSources }: MeasureContext,
  words: Words,
): string {
  const known = findSubject(subjects, subject);
  return known === undefined
    ? words.t('measures.indicator.unknownSubject')
    : subjectText(known, documentSources, words).title;
}

/** A value with its period: never one without the other. */
export function sourcedValueText(
  { value, year }: Pick<SourcedValue, 'value' | 'year'>,
  kind: FollowedSubject['kind'],
  { t, format }: Words,
): string {
  const shown = kind === 'survey' ? format.share(value) : format.number(value);
  return t('measures.indicator.value', { value: shown, year: String(year) });
}

/** Where a value is from, and how many answers stand behind a share. */
export function sourcedValueNote(
  { sourceId, answers }: SourcedValue,
  kind: FollowedSubject['kind'],
  context: MeasureContext,
  words: Words,
): string {
  const { t, format } = words;
  const source = t('measures.indicator.source', { source: sourceTitle(sourceId, context, words) });
  if (kind === 'stated-count') return source;
  return answers === null
    ? `${source}. ${t('measures.indicator.answersUnknown')}.`
    : `${source}. ${t('measures.indicator.answers', { answers: format.number(answers) })}.`;
}

export interface FollowText {
  /** Null where nothing can be judged: no newer value, or none known. */
  readonly code: FollowCode | null;
  readonly label: string;
  /** Null where there is no newer value. */
  readonly latest: string | null;
}

export function followText(
  reading: FollowReading,
  kind: FollowedSubject['kind'],
  words: Words,
): FollowText {
  const { t } = words;
  switch (reading.status) {
    case 'no-later':
      return { code: null, label: t('measures.indicator.noLater'), latest: null };
    case 'unknown-series':
      return { code: null, label: t('measures.indicator.unknownSeries'), latest: null };
    case 'measured':
      return {
        code: reading.code,
        label: t(`compare.chip.${reading.code}`),
        latest: sourcedValueText(reading.latest, kind, words),
      };
  }
}

export function priorityAreaText(
  id: string | null,
  { priorityAreas }: MeasureContext,
  { format }: Words,
): string {
  if (id === null) return '';
  const area = priorityAreas.find((one) => one.id === id);
  return area === undefined ? id : format.text(area.name);
}

/** The sentence of a finding of this device; its id where it is not here. */
export function findingTitle(id: string, context: MeasureContext, words: Words): string {
  const kept = context.findings.get(id);
  return kept === undefined
    ? words.t('measures.page.findingGone', { id })
    : findingText(kept.finding, context.nameOf, words);
}
