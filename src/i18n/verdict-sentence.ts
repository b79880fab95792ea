import type { CountRow } from '../domain/compare/count-rows.ts';
import type { ComparisonRow } from '../domain/compare/finding.ts';
import type { SurveyRow } from '../domain/compare/survey-rows.ts';
import type { TestedCounts } from '../domain/statistics/verdict-of-counts.ts';
import { openSlots, type SentencePiece, splitSlots } from './split-slots.ts';
import type { Words } from './use-text.ts';

/** What a row says, in the reader's language. */
export interface RowSentences {
  readonly chip: string;
  /** The two values and the verdict. */
  readonly lead: string;
  /** The same in pieces: `value` is the row's `to`, `other` its `from`. */
  readonly leadPieces: readonly SentencePiece<'value' | 'other'>[];
  /** What the verdict rests on, and what it would need. */
  readonly notes: readonly string[];
}

export function rowSentences(
  row: ComparisonRow,
  placeName: (placeId: string) => string,
  words: Words,
): RowSentences {
  const { t } = words;
  const notes = row.kind === 'survey' ? surveyNotes(row, words) : countNotes(row, placeName, words);
  const breaks = row.breaks.map(({ label, date }) =>
    t('compare.break', { label: words.format.text(label), date: words.format.date(date) }),
  );
  const leadPieces = leadOf(row, placeName, words);
  return {
    chip: chipOf(row, words),
    lead: leadPieces.map(({ text }) => text).join(''),
    leadPieces,
    notes: [...notes, ...breaks],
  };
}

function leadOf(
  row: ComparisonRow,
  placeName: (placeId: string) => string,
  words: Words,
): RowSentences['leadPieces'] {
  const { t, format } = words;
  const { from, to, verdict, against } = row;
  const changePp = 'changePp' in verdict ? verdict.changePp : null;
  const values = { value: valueText(to, words), other: valueText(from, words) };
  const shown = {
    ...openSlots(values),
    place: placeName(to.placeId),
    year: String(to.year),
    otherPlace: placeName(from.placeId),
    otherYear: String(from.year),
    difference: changePp === null ? '' : format.percentagePoints(changePp),
    end: endOf(row, words),
  };
  const pattern = () => {
    if (against !== 'comparator') {
      return t(changePp === null ? 'compare.earlier' : 'compare.earlierDifference', shown);
    }
    if (row.kind === 'count' || verdict.code === 'not-comparable') {
      return t('compare.places', shown);
    }
    return t(changePp === null ? 'compare.comparator' : 'compare.comparatorDifference', {
      ...shown,
      place: shown.otherPlace,
    });
  };
  return splitSlots(pattern(), values);
}

function chipOf({ against, verdict: { code } }: ComparisonRow, { t }: Words): string {
  if (against === 'comparator' && code === 'reliable-increase') return t('compare.chipHigher');
  if (against === 'comparator' && code === 'reliable-decrease') return t('compare.chipLower');
  return t(`compare.chip.${code}`);
}

/** A place against another place is higher or lower: nothing has increased. */
function endOf({ against, verdict: { code } }: ComparisonRow, { t }: Words): string {
  if (against === 'comparator' && code === 'reliable-increase') return t('compare.higher');
  if (against === 'comparator' && code === 'reliable-decrease') return t('compare.lower');
  return t(`compare.end.${code}`);
}

function valueText(
  { reading }: ComparisonRow['from'] | CountRow['from'],
  { t, format }: Words,
): string {
  switch (reading.status) {
    case 'measured':
      return format.share(reading.share);
    case 'counted':
      return format.number(reading.count);
    case 'withheld':
      return t('compare.withheld');
    case 'missing':
      return 'reason' in reading ? t(`missing.${reading.reason}`) : t('compare.noValue');
  }
}

function surveyNotes({ verdict, isPartOfComparator }: SurveyRow, words: Words): readonly string[] {
  const notes = shareNotes(verdict, words);
  return isPartOfComparator ? [...notes, words.t('compare.isPart')] : notes;
}

/** What a verdict on two shares rests on, and what it would need. */
export function shareNotes(verdict: SurveyRow['verdict'], { t, format }: Words): readonly string[] {
  const notes: string[] = [];
  if (verdict.code === 'same-rounded-value') {
    notes.push(t('compare.sameRounded'));
    if (verdict.intervalPp === null) notes.push(t('compare.answersUnknown'));
  }
  if ('needed' in verdict) {
    const { answers, fewest, most } = verdict.needed;
    const estimates = { answers: format.estimate(answers), fewest: format.estimate(fewest) };
    notes.push(
      most === null
        ? t('compare.neededOpen', estimates)
        : fewest === most
          ? t('compare.neededOnly', estimates)
          : t('compare.needed', { ...estimates, most: format.estimate(most) }),
      t(verdict.reason === 'few-answers' ? 'compare.fewAnswers' : 'compare.answersUnknown'),
    );
  } else if ('intervalPp' in verdict && verdict.intervalPp !== null) {
    const { lower, upper } = verdict.intervalPp;
    const interval = {
      lower: format.percentagePoints(lower),
      upper: format.percentagePoints(upper),
    };
    notes.push(t('compare.interval', interval));
    if (verdict.code === 'undecidable') notes.push(t('compare.rounding'));
  } else if (verdict.code === 'not-comparable' && 'differences' in verdict) {
    const differences = verdict.differences.map((one) => t(`compare.difference.${one}`));
    notes.push(t('compare.otherSeries', { differences: format.list(differences) }));
  }
  return notes;
}

function countNotes(
  { verdict, basis, per }: CountRow,
  placeName: (placeId: string) => string,
  { t, format }: Words,
): readonly string[] {
  if (verdict.code === 'undecidable') return [];
  if (verdict.code === 'not-comparable') {
    const lacking = 'lacking' in verdict ? verdict.lacking : [];
    const places = format.list(lacking.map(({ placeId }) => placeName(placeId)));
    const because = lacking.flatMap(({ refusal }) =>
      refusal.reason === 'unsuitable' ? [format.text(refusal.because)] : [],
    );
    return [t(`compare.refusal.${verdict.reason}`, { places }), ...because];
  }
  const tests = testText(verdict, { t, format });
  // Between two places a percent would be of a rate, and the lead names counts.
  if (per !== null) {
    const figures = { to: format.estimate(per.to), from: format.estimate(per.from) };
    return [t('compare.divided', { name: t(`compare.dividedBy.${per.kind}`), ...figures }), tests];
  }
  const { change } = verdict;
  if (change.status === 'refused') return [t('compare.noPercent'), tests];
  const percents = {
    percent: format.changePercent(change.ratio - 1),
    lower: format.changePercent(change.interval.lower - 1),
    upper: format.changePercent(change.interval.upper - 1),
  };
  return [t(basis === 'per-day' ? 'compare.percent' : 'compare.percentSame', percents), tests];
}

function testText(
  { pValue, adjustedPValue, unconditionalPValue, z }: TestedCounts,
  { t, format }: Words,
): string {
  const values = {
    p: compared(format.pValue(pValue)),
    adjusted: format.pValue(adjustedPValue),
    other: compared(format.pValue(unconditionalPValue)),
  };
  return z === null
    ? t('compare.tests', values)
    : t('compare.testsZ', { ...values, z: format.number(z) });
}

function compared(pValue: string): string {
  return pValue.startsWith('<') ? pValue : `= ${pValue}`;
}
