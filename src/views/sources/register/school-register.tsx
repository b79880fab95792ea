import { useCallback, useMemo } from 'react';
import type { SchoolTableId } from '../../../domain/collaboration/registers.ts';
import type { Fact } from '../../../domain/fact/fact.ts';
import { pivotYears, type YearsRow } from '../../../domain/fact/pivot-years.ts';
import { factPeriodText, factValueText } from '../../../i18n/fact-text.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { selectRegisters } from '../../../state/select-registers.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import type { DataTableColumn } from '../../../ui/table-columns.ts';
import { ValueButton } from '../../../ui/value-button.tsx';
import { RegisterTable } from './register-table.tsx';
import { textColumn } from './text-column.ts';
import { useFacts } from './use-facts.ts';

const factOf = ({ fact }: YearsRow) => fact;
const itself = (fact: Fact) => fact;

/** Figures of schools, as tables only: none of them is ever drawn on a map. */
export function SchoolRegister() {
  const { t } = useText();
  const { schoolTables } = useApp(selectRegisters);
  return (
    <>
      <p className="pb-reg-quiet">{t('register.schools.lead')}</p>
      {schoolTables.map(({ id, factIds }) =>
        id === 'results' ? (
          <ResultTable key={id} factIds={factIds} />
        ) : (
          <FigureTable key={id} id={id} factIds={factIds} />
        ),
      )}
    </>
  );
}

interface FigureTableProps {
  readonly id: SchoolTableId;
  readonly factIds: readonly string[];
}

function FigureTable({ id, factIds }: FigureTableProps) {
  const { t } = useText();
  const nameOf = usePlaceName();
  const rows = useFacts(factIds);
  const columnsOf = useCallback(
    (words: Words): readonly DataTableColumn<Fact>[] => [
      textColumn<Fact>('place', words.t('register.place'), ({ placeId }) => nameOf(placeId)),
      textColumn<Fact>('text', words.t('register.statement'), ({ text }) =>
        words.format.text(text),
      ),
      {
        ...textColumn<Fact>('value', words.t('register.value'), (fact) =>
          factValueText(fact, words),
        ),
        isNumeric: true,
        sortValue: ({ value }) => (value.kind === 'number' ? value.value : null),
      },
      textColumn<Fact>('period', words.t('register.period'), (fact) => factPeriodText(fact, words)),
    ],
    [nameOf],
  );
  return (
    <RegisterTable
      label={t(`register.schools.table.${id}`)}
      caption={t(`register.schools.table.${id}`)}
      columnsOf={columnsOf}
      rows={rows}
      factOf={itself}
      rowId={(fact) => fact.id}
    />
  );
}

/** A row for each question and group, a column for each year. */
function ResultTable({ factIds }: { readonly factIds: readonly string[] }) {
  const { t } = useText();
  const facts = useFacts(factIds);
  const showSource = useApp((state) => state.showSource);
  const { years, rows } = useMemo(() => pivotYears(facts), [facts]);
  const columnsOf = useCallback(
    (words: Words): readonly DataTableColumn<YearsRow>[] => [
      textColumn<YearsRow>('question', words.t('register.schools.question'), ({ fact }) =>
        words.format.text(fact.indicator),
      ),
      textColumn<YearsRow>('group', words.t('register.schools.group'), ({ fact }) =>
        fact.group === undefined ? words.t('register.notStated') : words.format.text(fact.group),
      ),
      ...years.map((year): DataTableColumn<YearsRow> => {
        const text = ({ byYear }: YearsRow) => {
          const fact = byYear.get(year);
          return fact === undefined ? words.t('register.missing') : factValueText(fact, words);
        };
        return {
          id: String(year),
          header: String(year),
          isNumeric: true,
          sortValue: ({ byYear }) => {
            const value = byYear.get(year)?.value;
            return value?.kind === 'number' ? value.value : null;
          },
          cell: (row) => {
            const factId = row.byYear.get(year)?.id;
            return (
              <ValueButton
                valueText={text(row)}
                onOpen={
                  factId === undefined ? undefined : () => showSource({ kind: 'fact', factId })
                }
                openLabel={words.t('register.source')}
              />
            );
          },
          text,
        };
      }),
    ],
    [years, showSource],
  );
  return (
    <RegisterTable
      label={t('register.schools.table.results')}
      caption={t('register.schools.table.results')}
      columnsOf={columnsOf}
      rows={rows}
      factOf={factOf}
      rowId={({ key }) => key}
    />
  );
}
