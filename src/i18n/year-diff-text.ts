import type { Fact } from '../domain/fact/fact.ts';
import type { FactDiff } from '../domain/year-diff/diff-facts.ts';
import type { SituationPicture } from '../domain/year-diff/situation-picture.ts';
import { factPeriodText, factValueText, sourceTitle } from './fact-text.ts';
import type { Words } from './use-text.ts';
import { shareNotes } from './verdict-sentence.ts';

/** The figure, or the words of a statement without one, with its year. */
export function statedText(fact: Fact, words: Words): string {
  const { format } = words;
  const value = fact.value.kind === 'none' ? format.text(fact.text) : factValueText(fact, words);
  return `${value} (${factPeriodText(fact, words)})`;
}

export function factSubject({ indicator, group }: Fact, { format }: Words): string {
  return [indicator, group]
    .flatMap((text) => (text === undefined ? [] : [format.text(text)]))
    .join(', ');
}

/** What kind of difference it is, where that is not plain from the kind alone. */
export function diffNote(line: FactDiff, { t }: Words): string {
  switch (line.kind) {
    case 'new':
      return line.isOtherYear ? t('nextYear.diff.otherYearAdded') : '';
    case 'dropped':
      return line.isOtherYear ? t('nextYear.diff.otherYearDropped') : '';
    case 'changed':
      return t(line.isRestated ? 'nextYear.diff.restated' : 'nextYear.diff.newYear');
    case 'unchanged':
      return '';
  }
}

/** What may be said of the change: the verdict first, then what it rests on. */
export function changeText({ change }: FactDiff, words: Words): readonly string[] {
  const { t, format } = words;
  if (change === null) return [];
  if (change.kind === 'statement') return [t('nextYear.diff.statement')];
  if (change.kind === 'figure') {
    const difference = change.isPercent
      ? format.percentagePoints(change.difference)
      : signed(change.difference, words);
    return [t('nextYear.diff.difference', { difference }), t('nextYear.diff.notTested')];
  }
  const { verdict } = change;
  const end = t(`compare.end.${verdict.code}`);
  return [
    ...('changePp' in verdict
      ? [t('nextYear.diff.difference', { difference: format.percentagePoints(verdict.changePp) })]
      : []),
    `${end.slice(0, 1).toUpperCase()}${end.slice(1)}.`,
    ...shareNotes(verdict, words),
  ];
}

function signed(value: number, { format }: Words): string {
  return value > 0 ? `+${format.number(value)}` : format.number(value);
}

/** Every document that the line rests on, with source and lines. */
export function diffSources(
  { before, after }: FactDiff,
  pictures: { readonly before: SituationPicture; readonly after: SituationPicture },
  words: Words,
): readonly string[] {
  const { t, format } = words;
  return (['before', 'after'] as const).flatMap((side) => {
    const fact = side === 'before' ? before : after;
    if (fact === null) return [];
    const { title, sources } = pictures[side];
    return [
      t('nextYear.diff.sourceOf', {
        document: format.text(title),
        source: sourceTitle(
          sources.find(({ id }) => id === fact.sourceId),
          words,
        ),
        lines: t('source.lines', { lines: fact.lines }),
      }),
    ];
  });
}
