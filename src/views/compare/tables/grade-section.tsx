import { useMemo } from 'react';
import type { ComparisonData } from '../../../domain/compare/comparison-data.ts';
import { type GradePair, gradePairs, shareOf } from '../../../domain/compare/grade-pairs.ts';
import { type GradeRow, gradeTable } from '../../../domain/compare/statement-tables.ts';
import { openSlots, splitSlots } from '../../../i18n/split-slots.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { shareNotes } from '../../../i18n/verdict-sentence.ts';
import { selectDocumentSources } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import type { DataTableColumn } from '../../../ui/table-columns.ts';
import { VerdictChip } from '../../../ui/verdict-chip.tsx';
import { SourcedSentence } from '../result/sourced-sentence.tsx';
import { FactValue } from './fact-value.tsx';

interface GradeSectionProps {
  readonly data: ComparisonData;
}

/** The school survey by grade and sex. */
export function GradeSection({ data }: GradeSectionProps) {
  const { t, format } = useText();
  const sources = useApp(selectDocumentSources);
  const rows = useMemo(() => gradeTable(data), [data]);
  const columns = useColumns();
  const pairs = gradePairs(rows);
  const names = [...new Set(rows.map(({ fact }) => fact.sourceId))].flatMap((id) => {
    const source = sources.get(id);
    return (format.language === 'sv' ? source?.title : source?.titleEn) ?? [];
  });
  return (
    <>
      <DataTable
        label={t('compareTables.grades.title')}
        caption={
          <p>
            <strong>{names.join(' · ')}</strong>
            <br />
            {t('compareTables.grades.note')}
          </p>
        }
        columns={columns}
        rows={rows}
        rowId={rowId}
        selectedId={null}
        initialSort={null}
        copyLabel={t('compareView.table.copy')}
        copiedLabel={t('compareView.table.copied')}
        locale={format.language}
      />
      {pairs.length > 0 && (
        <section>
          <h3 className="pb-section-title">{t('compareTables.grades.verdicts')}</h3>
          <ul className="pb-cmp-rows" aria-label={t('compareTables.grades.verdicts')}>
            {pairs.map((pair) => (
              <PairCard key={`${pair.to.fact.id} ${pair.from.fact.id}`} pair={pair} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function PairCard({ pair }: { readonly pair: GradePair }) {
  const words = useText();
  const { t, format } = words;
  const { from, to, fromShare, toShare, verdict } = pair;
  const { fact, statement } = to;
  const changePp = 'changePp' in verdict ? verdict.changePp : null;
  const values = { value: format.share(toShare), other: format.share(fromShare) };
  const year = fact.year.kind === 'year' ? String(fact.year.year) : '';
  const pattern = t(
    changePp === null ? 'compareTables.grades.leadEqual' : 'compareTables.grades.lead',
    {
      ...openSlots(values),
      a: sexOf(to, words),
      b: sexOf(from, words).toLocaleLowerCase(),
      year,
      difference: changePp === null ? '' : format.percentagePoints(changePp),
      end: chipOf(verdict.code, words).toLocaleLowerCase(),
    },
  );
  return (
    <li className="pb-cmp-row">
      <p className="pb-cmp-row-against pb-quiet">
        {t('compareTables.grades.pair', {
          subject: subjectOf(to, words),
          grade: format.text(statement.grade).toLocaleLowerCase(),
        })}
      </p>
      <div className="pb-cmp-row-text">
        <p className="pb-cmp-row-lead">
          <SourcedSentence
            pieces={splitSlots(pattern, values)}
            sourceOf={(slot) => {
              const row = slot === 'value' ? to : from;
              return {
                what: sexOf(row, words),
                source: { kind: 'fact', factId: row.fact.id },
              };
            }}
          />
        </p>
        {shareNotes(verdict, words).map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <VerdictChip code={verdict.code} label={chipOf(verdict.code, words)} />
    </li>
  );
}

/** Two groups of one year: nothing has increased. */
function chipOf(code: GradePair['verdict']['code'], { t }: Words): string {
  if (code === 'reliable-increase') return t('compare.chipHigher');
  if (code === 'reliable-decrease') return t('compare.chipLower');
  return t(`compare.chip.${code}`);
}

function useColumns(): readonly DataTableColumn<GradeRow>[] {
  const words = useText();
  return useMemo(() => {
    const { t, format } = words;
    const column = (
      id: 'subject' | 'grade' | 'sex' | 'year',
      text: (row: GradeRow) => string,
    ): DataTableColumn<GradeRow> => ({
      id,
      header: t(`compareTables.grades.${id}`),
      sortValue: text,
      cell: text,
      text,
    });
    const statement = (row: GradeRow) => statementText(row, words);
    return [
      column('subject', (row) => subjectOf(row, words)),
      column('grade', (row) => format.text(row.statement.grade)),
      column('sex', (row) => sexOf(row, words)),
      {
        id: 'statement',
        header: t('compareTables.grades.statement'),
        sortValue: statement,
        cell: (row) => (
          <span className={shareOf(row) === null ? 'pb-cmp-statement pb-cmp-wide' : undefined}>
            <FactValue
              factId={row.fact.id}
              valueText={statement(row)}
              what={subjectOf(row, words)}
            />
          </span>
        ),
        text: statement,
      },
      column('year', ({ fact: { year } }) =>
        year.kind === 'year' ? String(year.year) : t('source.noYear'),
      ),
    ];
  }, [words]);
}

function statementText(row: GradeRow, { t, format }: Words): string {
  const share = shareOf(row);
  if (share !== null) return format.share(share);
  const { value, kind, text } = row.fact;
  const words = format.text(text);
  if (kind !== 'rank' || value.kind !== 'number') return words;
  return `${words} (${t('compareTables.grades.rank', { rank: format.number(value.value) })})`;
}

function subjectOf({ fact }: GradeRow, { format }: Words): string {
  const subject = format.text(fact.indicator);
  return subject.charAt(0).toLocaleUpperCase() + subject.slice(1);
}

function sexOf({ statement }: GradeRow, { t, format }: Words): string {
  return statement.sex === undefined ? t('compareTables.grades.all') : format.text(statement.sex);
}

function rowId({ fact, statement }: GradeRow): string {
  return `${fact.id} ${statement.grade.sv} ${statement.sex?.sv ?? ''}`;
}
