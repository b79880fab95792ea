import { useMemo } from 'react';
import type { PlaceMonths } from '../../../domain/compare/comparison-time.ts';
import type { MonthReading } from '../../../domain/compare/month-readings.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import type { DataTableColumn } from '../../../ui/table-columns.ts';
import { useIncidentMark } from '../incident-mark.tsx';

interface MonthTableProps {
  readonly of: PlaceMonths;
  readonly placeName: string;
}

/** The chart of months as a table: every count, what was expected, and from how many years. */
export function MonthTable({ of: { year, months }, placeName }: MonthTableProps) {
  const words = useText();
  const { t, format } = words;
  const mark = useIncidentMark();
  const columns = useMemo(() => columnsOf(words), [words]);
  const label = t('compareTime.months.table.label', { place: placeName, year: String(year) });
  return (
    <DataTable
      label={label}
      caption={
        <p>
          <strong>{label}</strong> · {mark}
        </p>
      }
      columns={columns}
      rows={months}
      rowId={({ month }) => String(month)}
      selectedId={null}
      initialSort={null}
      copyLabel={t('compareView.table.copy')}
      copiedLabel={t('compareView.table.copied')}
      locale={format.language}
    />
  );
}

function columnsOf({ t, format }: Words): readonly DataTableColumn<MonthReading>[] {
  const column = (
    id: 'count' | 'mean' | 'band' | 'reading' | 'years' | 'days',
    sortValue: (one: CountedMonth) => number | null,
    text: (one: CountedMonth) => string,
    lack: string,
  ): DataTableColumn<MonthReading> => {
    const shown = (one: MonthReading) => (one.status === 'counted' ? text(one) : lack);
    return {
      id,
      header: t(`compareTime.months.table.${id}`),
      isNumeric: id !== 'reading',
      sortValue: (one) => (one.status === 'counted' ? sortValue(one) : null),
      cell: shown,
      text: shown,
    };
  };
  const expected = ({ band }: CountedMonth) => (band.status === 'expected' ? band : null);
  const noBand = t('compareTime.months.table.noBand');
  const number = (value: number | undefined) => (value === undefined ? '' : format.number(value));
  return [
    {
      id: 'month',
      header: t('compareTime.months.table.month'),
      sortValue: ({ month }) => month,
      cell: ({ month }) => format.monthName(month, 'long'),
      text: ({ month }) => format.monthName(month, 'long'),
    },
    column(
      'count',
      ({ count }) => count,
      ({ count }) => number(count),
      t('compareTime.months.gap'),
    ),
    column(
      'mean',
      (one) => expected(one)?.mean ?? null,
      (one) => number(expected(one)?.mean),
      '',
    ),
    column(
      'band',
      (one) => expected(one)?.band.upper ?? null,
      (one) => {
        const band = expected(one)?.band;
        if (band === undefined) return noBand;
        const ends = { lower: number(band.lower), upper: number(band.upper) };
        return t('compareTime.months.table.range', ends);
      },
      '',
    ),
    column(
      'reading',
      ({ reading }) => ({ below: 0, within: 1, above: 2 })[reading ?? 'within'],
      ({ reading }) => (reading === null ? '' : t(`compareTime.months.side.${reading}`)),
      '',
    ),
    column(
      'years',
      ({ band }) => band.years,
      ({ band }) => number(band.years),
      '',
    ),
    column(
      'days',
      ({ days }) => days,
      ({ days }) => number(days),
      '',
    ),
  ];
}

type CountedMonth = Extract<MonthReading, { status: 'counted' }>;
