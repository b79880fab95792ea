import type { PriorityArea } from '../../../domain/source/source.ts';
import type { ListDiff, ListsDiff } from '../../../domain/year-diff/diff-lists.ts';
import { sourceTitle } from '../../../i18n/fact-text.ts';
import type { Words } from '../../../i18n/use-text.ts';

interface ListText {
  readonly id: keyof ListsDiff;
  readonly title: string;
  /** Null where the lists cannot be held against each other. Only parts that have something. */
  readonly parts: readonly { readonly label: string; readonly entries: readonly string[] }[] | null;
  readonly unchanged: number;
}

/** Sources, contradictions and priority areas that are new, gone or changed, in words. */
export function listTexts(lists: ListsDiff, words: Words): readonly ListText[] {
  const { t, format } = words;
  const area = ({ name, isChecked, measures }: PriorityArea) =>
    `${format.text(name)} (${t(isChecked ? 'nextYear.lists.checked' : 'nextYear.lists.unchecked')}, ${t('nextYear.lists.measures', { count: measures.length })})`;
  const text = <Item>(
    id: keyof ListsDiff,
    diff: ListDiff<Item> | null,
    textOf: (item: Item) => string,
  ): ListText => ({
    id,
    title: t(`nextYear.lists.${id}`),
    unchanged: diff?.unchanged ?? 0,
    parts:
      diff === null
        ? null
        : [
            { label: t('nextYear.lists.added'), entries: diff.added.map(textOf) },
            { label: t('nextYear.lists.gone'), entries: diff.gone.map(textOf) },
            {
              label: t('nextYear.lists.changed'),
              entries: diff.changed.map(({ before, after }) =>
                t('nextYear.lists.was', { before: textOf(before), after: textOf(after) }),
              ),
            },
          ].filter(({ entries }) => entries.length > 0),
  });
  return [
    text('sources', lists.sources, (source) => sourceTitle(source, words)),
    text(
      'contradictions',
      lists.contradictions,
      ({ id, text: statement }) => `${id} ${format.text(statement)}`,
    ),
    text('priorityAreas', lists.priorityAreas, area),
  ];
}
