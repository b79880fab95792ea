import { useMemo } from 'react';
import type { Comparison } from '../../../domain/compare/comparison.ts';
import { isIncidentSubject } from '../../../domain/compare/subjects.ts';
import { yearPeriod } from '../../../domain/compare/year-periods.ts';
import type { Fact } from '../../../domain/fact/fact.ts';
import { periodText } from '../../../i18n/period-text.ts';
import { subjectText } from '../../../i18n/subject-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ready } from '../../../state/data-slice.ts';
import { selectDocumentSources, selectFactsById } from '../../../state/select-data.ts';
import { selectIncidentPeriod } from '../../../state/select-incident-set.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import type { DataTableColumn } from '../../../ui/table-columns.ts';
import { ValueButton } from '../../../ui/value-button.tsx';
import { useIncidentMark } from '../incident-mark.tsx';
import { sourceOfPoint } from './source-of-point.ts';
import { type ValueRow, valueRows } from './value-rows.ts';

interface ValueTableProps {
  readonly comparison: Comparison;
}

/** Every figure of the comparison with its n, its period and its source. */
export function ValueTable({ comparison }: ValueTableProps) {
  const mark = useIncidentMark();
  const { t, format } = useText();
  const sources = useApp(selectDocumentSources);
  const rows = useMemo(() => valueRows(comparison), [comparison]);
  const columns = useColumns(comparison);
  if (rows.length === 0) return null;
  const { title, about } = subjectText(comparison.subject, sources, { t, format });
  return (
    <section className="pb-cmp-part">
      <DataTable
        label={t('compareView.table.label')}
        caption={
          <p>
            <strong>{title}</strong>
            {isIncidentSubject(comparison.subject) && ` · ${mark}`}
            <br />
            <span className="pb-quiet">{about.join(' · ')}</span>
          </p>
        }
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        selectedId={null}
        initialSort={null}
        copyLabel={t('compareView.table.copy')}
        copiedLabel={t('compareView.table.copied')}
        locale={format.language}
      />
    </section>
  );
}

function useColumns({ subject }: Comparison): readonly DataTableColumn<ValueRow>[] {
  const words = useText();
  const nameOf = usePlaceName();
  const facts = useApp(selectFactsById);
  const sources = useApp(selectDocumentSources);
  const showSource = useApp((state) => state.showSource);
  const collected = useApp((state) =>
    isIncidentSubject(subject)
      ? selectIncidentPeriod(state)
      : (ready(state.pack.events)?.collected ?? null),
  );
  return useMemo(() => {
    const { t, format } = words;
    const isSurvey = subject.kind === 'survey';
    const factOf = ({ point }: ValueRow) => facts.get(point?.factId ?? '');
    const shownValue = ({ point, lack }: ValueRow) => {
      if (point !== null) return isSurvey ? format.share(point.value) : format.number(point.value);
      if (lack === 'withheld' || lack === 'not-collected') return t(`compareView.plot.${lack}`);
      return lack === null ? '' : t(`missing.${lack}`);
    };
    const answersOf = ({ point }: ValueRow) => {
      if (point === null) return '';
      return t(isSurvey ? 'compareView.table.unknown' : 'compareView.table.notAsked');
    };
    const periodOf = (row: ValueRow) => {
      if (row.point === null) return '';
      const fact = factOf(row);
      if (fact !== undefined) return factPeriod(fact, words);
      const period = collected === null ? null : yearPeriod(row.year, collected);
      return periodText(period, words);
    };
    const sourceOf = (row: ValueRow) => {
      if (row.point === null) return '';
      const fact = factOf(row);
      if (fact === undefined) {
        if (subject.kind === 'practice') return t('practice.badge');
        if (subject.kind !== 'own') return t('compareView.subject.published');
        const { source, name } = subject.set;
        return `${t('ownData.badge')}: ${source}, ${name}`;
      }
      const source = sources.get(fact.sourceId);
      const title = format.language === 'sv' ? source?.title : source?.titleEn;
      return `${title ?? ''}, ${t('source.lines', { lines: fact.lines })}`;
    };
    const column = (
      id: 'place' | 'answers' | 'period' | 'source',
      text: (row: ValueRow) => string,
    ): DataTableColumn<ValueRow> => ({
      id,
      header: t(`compareView.table.${id}`),
      sortValue: text,
      cell: text,
      text,
    });
    return [
      column('place', ({ placeId }) => nameOf(placeId)),
      {
        id: 'year',
        header: t('compareView.table.year'),
        isNumeric: true,
        sortValue: ({ year }) => year,
        cell: ({ year }) => year,
        text: ({ year }) => String(year),
      },
      {
        id: 'value',
        header: t('compareView.table.value'),
        isNumeric: true,
        sortValue: ({ point }) => point?.value,
        cell: (row) =>
          row.point === null ? (
            <span className="pb-quiet">{shownValue(row)}</span>
          ) : (
            <ValueButton
              valueText={shownValue(row)}
              onOpen={() =>
                row.point !== null && showSource(sourceOfPoint(subject, row.placeId, row.point))
              }
              openLabel={t('explore.openSource', {
                what: `${nameOf(row.placeId)} ${shownValue(row)} (${row.year})`,
              })}
            />
          ),
        text: shownValue,
      },
      column('answers', answersOf),
      column('period', periodOf),
      column('source', sourceOf),
    ];
  }, [words, nameOf, facts, sources, showSource, collected, subject]);
}

function factPeriod(fact: Fact, { t, format }: ReturnType<typeof useText>): string {
  if (fact.period.kind === 'stated') return format.text(fact.period.text);
  return fact.year.kind === 'year'
    ? t('source.yearOnly', { year: fact.year.year })
    : t('source.noYear');
}
