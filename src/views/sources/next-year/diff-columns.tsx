import { useMemo } from 'react';
import type { Fact } from '../../../domain/fact/fact.ts';
import type { FactDiff } from '../../../domain/year-diff/diff-facts.ts';
import { useText } from '../../../i18n/use-text.ts';
import {
  changeText,
  diffNote,
  diffSources,
  factSubject,
  statedText,
} from '../../../i18n/year-diff-text.ts';
import type { YearDiff } from '../../../state/select-year-diffs.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { Badge } from '../../../ui/chip.tsx';
import type { DataTableColumn } from '../../../ui/table-columns.ts';
import { ValueButton } from '../../../ui/value-button.tsx';

/** Each figure leads to its source; each source names its document. */
export function useDiffColumns(diff: YearDiff): readonly DataTableColumn<FactDiff>[] {
  const words = useText();
  const nameOf = usePlaceName();
  const showSource = useApp((state) => state.showSource);
  return useMemo(() => {
    const { t, format } = words;
    const factOf = (line: FactDiff): Fact => line.after ?? line.before;
    const placeOf = (line: FactDiff) => nameOf(factOf(line).placeId);
    const subject = (line: FactDiff) => factSubject(factOf(line), words);
    const kindText = (line: FactDiff) =>
      [t(`nextYear.diff.kind.${line.kind}`), diffNote(line, words)].filter(Boolean).join('. ');
    const side = (which: 'before' | 'after'): DataTableColumn<FactDiff> => {
      const text = ({ [which]: fact }: FactDiff) =>
        fact === null ? t('nextYear.diff.notThere') : statedText(fact, words);
      const document = format.text(diff[which].title);
      return {
        id: which,
        header: t(`nextYear.diff.column.${which}`, { document }),
        sortValue: ({ [which]: fact }) =>
          fact?.value.kind === 'number' ? fact.value.value : undefined,
        cell: (line) => {
          const fact = line[which];
          if (fact === null) {
            return <span className="pb-nxt-cell pb-nxt-quiet">{t('nextYear.diff.notThere')}</span>;
          }
          return (
            <span className="pb-nxt-cell">
              <ValueButton
                valueText={text(line)}
                onOpen={() => showSource({ kind: 'fact', factId: fact.id })}
                openLabel={t('explore.openSource', { what: `${subject(line)}, ${document}` })}
              />
              {fact.visibility === 'internal' && (
                <Badge variant="neutral">{t('nextYear.diff.internal')}</Badge>
              )}
            </span>
          );
        },
        text,
      };
    };
    const lines = (
      id: 'verdict' | 'source',
      textsOf: (line: FactDiff) => readonly string[],
    ): DataTableColumn<FactDiff> => ({
      id,
      header: t(`nextYear.diff.column.${id}`),
      sortValue: (line) => textsOf(line).join(' ') || undefined,
      cell: (line) => (
        <span className="pb-nxt-cell">
          {textsOf(line).map((text) => (
            <span key={text}>{text}</span>
          ))}
        </span>
      ),
      text: (line) => textsOf(line).join(' '),
    });
    return [
      {
        id: 'what',
        header: t('nextYear.diff.column.what'),
        sortValue: subject,
        cell: (line) => <span className="pb-nxt-cell">{subject(line)}</span>,
        text: subject,
      },
      {
        id: 'place',
        header: t('nextYear.diff.column.place'),
        sortValue: placeOf,
        cell: placeOf,
        text: placeOf,
      },
      {
        id: 'kind',
        header: t('nextYear.diff.column.kind'),
        sortValue: kindText,
        cell: (line) => (
          <span className="pb-nxt-cell">
            <strong>{t(`nextYear.diff.kind.${line.kind}`)}</strong>
            <span>{diffNote(line, words)}</span>
          </span>
        ),
        text: kindText,
      },
      side('before'),
      side('after'),
      lines('verdict', (line) => changeText(line, words)),
      lines('source', (line) => diffSources(line, diff, words)),
    ];
  }, [words, nameOf, showSource, diff]);
}
