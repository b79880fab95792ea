import type { Fact } from '../../domain/fact/fact.ts';
import type {
  CountedOffenceSheet,
  DenominatorRow,
  IncidentPart,
  PublishedPart,
  SheetFact,
} from '../../domain/offence-sheet/offence-sheet.ts';
import type { ContradictionReviews } from '../../domain/source/contradiction-review.ts';
import type { ShownCount } from '../../domain/suppression/shown-count.ts';
import { codesText } from '../../i18n/contradiction-text.ts';
import { factPeriodText, factValueText } from '../../i18n/fact-text.ts';
import { daysText } from '../../i18n/own-set-text.ts';
import type { Words } from '../../i18n/use-text.ts';
import { shownText } from '../sheet-words.ts';

/** One cell as the screen and the paper write it. */
export interface TextCell {
  readonly text: string;
  readonly sort: number | string | null;
  /** Below the text, in smaller letters. */
  readonly note?: string;
  /** Nought, missing and withheld have each their mark. */
  readonly mark?: Exclude<ShownCount['status'], 'counted'>;
}

export interface TextTable {
  readonly id: 'facts' | 'published' | 'months' | 'season' | 'places' | 'denominators';
  readonly label: string;
  readonly head: readonly string[];
  /** Indexes of columns with numbers. */
  readonly numeric: readonly number[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly TextCell[] }[];
}

const plain = (text: string, sort: number | string | null = text): TextCell => ({ text, sort });

export function factsTable(
  id: 'facts',
  label: string,
  facts: readonly SheetFact[],
  reviews: ContradictionReviews,
  words: Words,
): TextTable {
  const { t, format } = words;
  return {
    id,
    label,
    head: (['statement', 'value', 'where', 'period', 'source', 'lines', 'codes'] as const).map(
      (field) => t(`offenceSheets.about.${field}`),
    ),
    numeric: [],
    rows: facts.map(({ fact, placeLabel, sourceNumber }) => ({
      id: fact.id,
      cells: [
        {
          ...plain(format.text(fact.text)),
          ...factNote(fact, words),
        },
        plain(factValueText(fact, words), fact.value.kind === 'number' ? fact.value.value : null),
        {
          ...plain(placeLabel),
          ...(fact.group !== undefined && {
            note: t('offenceSheets.about.group', { group: format.text(fact.group) }),
          }),
        },
        plain(factPeriodText(fact, words)),
        plain(`[${sourceNumber}]`, sourceNumber),
        plain(fact.lines.replaceAll(',', ', ')),
        plain(
          fact.contradictionIds.length === 0
            ? t('offenceSheets.about.noCodes')
            : codesText(fact.contradictionIds, reviews, words),
        ),
      ],
    })),
  };
}

/** What to keep in mind, and that a statement is for the organisation alone. */
function factNote({ caveat, visibility }: Fact, { t, format }: Words): { readonly note?: string } {
  const notes = [
    ...(visibility === 'internal' ? [t('place.internal')] : []),
    ...(caveat === undefined
      ? []
      : [t('offenceSheets.about.caveat', { text: format.text(caveat) })]),
  ];
  return notes.length === 0 ? {} : { note: notes.join('. ') };
}

export function publishedTable(
  { years, collected }: PublishedPart,
  type: string,
  { t, format }: Words,
): TextTable {
  return {
    id: 'published',
    label: t('offenceSheets.trend.publishedLabel', { type }),
    head: (['year', 'count', 'days'] as const).map((field) => t(`offenceSheets.trend.${field}`)),
    numeric: [1],
    rows: years.map(({ year, count, coverage }) => {
      const from = collected.from > `${year}-01-01` ? collected.from : `${year}-01-01`;
      const to = collected.to < `${year}-12-31` ? collected.to : `${year}-12-31`;
      return {
        id: String(year),
        cells: [
          plain(String(year), year),
          { ...plain(format.number(count), count), ...(count === 0 && { mark: 'zero' as const }) },
          plain(
            `${daysText({ start: from, end: to }, { t, format })} (${t(`offenceSheets.trend.${coverage}`)})`,
          ),
        ],
      };
    }),
  };
}

/** Twelve months by year, with the sums. */
export function monthsTable(
  { months, years }: IncidentPart,
  type: string,
  words: Words,
): TextTable {
  const { t, format } = words;
  return {
    id: 'months',
    label: t('offenceSheets.trend.monthsLabel', { type }),
    head: [
      t('offenceSheets.trend.month'),
      ...years.map(({ year, period }) =>
        period.start.endsWith('-01-01') && period.end.endsWith('-12-31')
          ? String(year)
          : t('offenceSheets.trend.yearPart', {
              year: String(year),
              from: period.start.slice(5),
              to: period.end.slice(5),
            }),
      ),
    ],
    numeric: years.map((_, index) => index + 1),
    rows: [
      ...months.cells.map((cells, index) => ({
        id: String(index + 1),
        cells: [
          plain(format.monthName(index + 1, 'long'), index),
          ...cells.map((shown) => shownCell(shown, words)),
        ],
      })),
      {
        id: 'sum',
        cells: [
          plain(t('offenceSheets.trend.sum'), 12),
          ...months.columnTotals.map((shown) => shownCell(shown, words)),
        ],
      },
    ],
  };
}

/** Null where the forecast is refused. */
export function seasonTable(
  { expectation }: IncidentPart,
  type: string,
  { t, format }: Words,
): TextTable | null {
  if (expectation.status === 'refused') return null;
  return {
    id: 'season',
    label: t('offenceSheets.season.label', { type }),
    head: [
      t('offenceSheets.trend.month'),
      t('offenceSheets.season.mean'),
      t('offenceSheets.season.band'),
    ],
    numeric: [1, 2],
    rows: expectation.months.map(({ year, month, band }, index) => ({
      id: `${year}-${month}`,
      cells: [
        plain(format.month(year, month), index),
        band === null
          ? { ...plain(t('offenceSheets.season.withheld'), null), mark: 'withheld' as const }
          : plain(format.number(band.mean), band.mean),
        band === null
          ? plain('', null)
          : plain(
              t('offenceSheets.season.range', {
                lower: format.number(band.band.lower),
                upper: format.number(band.band.upper),
              }),
              band.band.upper,
            ),
      ],
    })),
  };
}

export function placesTable({ street }: IncidentPart, type: string, words: Words): TextTable {
  const { t } = words;
  return {
    id: 'places',
    label: t('offenceSheets.place.label', { type }),
    head: (['place', 'count', 'kind'] as const).map((field) => t(`offenceSheets.place.${field}`)),
    numeric: [1],
    rows: street.places.map(({ placeId, label, kind, shown }) => ({
      id: placeId,
      cells: [
        plain(label),
        shownCell(shown, words),
        plain(t(`offenceSheets.place.kindName.${kind}`)),
      ],
    })),
  };
}

export function denominatorTable(
  { denominators }: Pick<CountedOffenceSheet, 'denominators'>,
  words: Words,
): TextTable | null {
  if (denominators === null) return null;
  const { t } = words;
  return {
    id: 'denominators',
    label: t('offenceSheets.denominator.label'),
    head: [
      t('offenceSheets.denominator.name'),
      t('offenceSheets.about.where'),
      t('offenceSheets.denominator.value'),
      t('offenceSheets.about.period'),
      t('offenceSheets.about.source'),
      t('offenceSheets.denominator.status'),
    ],
    numeric: [],
    rows: denominators.rows.map((row) => ({
      id: `${row.figure.denominator}-${row.figure.placeId}`,
      cells: denominatorCells(row, words),
    })),
  };
}

function denominatorCells(
  { figure, placeLabel, status, sourceNumber }: DenominatorRow,
  words: Words,
): readonly TextCell[] {
  const { t, format } = words;
  const value = t(`offenceSheets.denominator.unit.${figure.denominator}`, {
    value: format.number(figure.value),
  });
  const isAbout = 'isApproximate' in figure && figure.isApproximate === true;
  return [
    plain(t(`compareView.denominator.name.${figure.denominator}`)),
    plain(placeLabel),
    plain(isAbout ? t('offenceSheets.denominator.approximate', { text: value }) : value),
    plain(figurePeriod(figure, words)),
    plain('set' in figure ? figure.set.name : sourceNumber === null ? '' : `[${sourceNumber}]`),
    plain(t(`offenceSheets.denominator.statusText.${status}`)),
  ];
}

function figurePeriod(figure: DenominatorRow['figure'], words: Words): string {
  const { t, format } = words;
  if (figure.denominator === 'area') return t('offenceSheets.denominator.areaPeriod');
  if ('days' in figure) return daysText(figure.days, words);
  return figure.period.kind === 'stated' ? format.text(figure.period.text) : t('source.noYear');
}

function shownCell(shown: ShownCount, words: Words): TextCell {
  const text = shownText(shown, words);
  if (shown.status === 'counted') return plain(text, shown.count);
  return { ...plain(text, shown.status === 'zero' ? 0 : null), mark: shown.status };
}
