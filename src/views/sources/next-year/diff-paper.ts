import type { PlanText } from '../../../i18n/plan-text.ts';
import type { Words } from '../../../i18n/use-text.ts';
import {
  changeText,
  diffNote,
  diffSources,
  factSubject,
  statedText,
} from '../../../i18n/year-diff-text.ts';
import type { YearDiff } from '../../../state/select-year-diffs.ts';
import { listTexts } from './list-texts.ts';

/** The shown differences as a document for the A4 page and the diary. */
export function diffPaper(
  diff: YearDiff,
  nameOf: (placeId: string) => string,
  words: Words,
): PlanText {
  const { t, format } = words;
  const { before, after, lines, lists } = diff;
  return {
    title: t('nextYear.diff.paper', {
      before: format.text(before.title),
      after: format.text(after.title),
    }),
    rows: [
      ...lines.map((line) => {
        const fact = line.after ?? line.before;
        const note = diffNote(line, words);
        const sideText = (side: 'before' | 'after') => {
          const one = line[side];
          return one === null ? t('nextYear.diff.notThere') : statedText(one, words);
        };
        return {
          label: t('nextYear.diff.paperLine', {
            kind: [t(`nextYear.diff.kind.${line.kind}`), note].filter(Boolean).join('. '),
            what: factSubject(fact, words),
            place: nameOf(fact.placeId),
          }),
          value: t('nextYear.diff.paperValue', {
            before: sideText('before'),
            after: sideText('after'),
            verdict: changeText(line, words).join(' '),
            source: diffSources(line, diff, words).join('; '),
          }),
        };
      }),
      ...listTexts(lists, words).flatMap(({ title, parts }) =>
        (parts ?? [{ label: '', entries: [t('nextYear.lists.notRead')] }]).map(
          ({ label, entries }) => ({
            label: [title, label].filter(Boolean).join(': '),
            value: entries.join('; '),
          }),
        ),
      ),
    ],
    address: null,
    isPractice: false,
  };
}
