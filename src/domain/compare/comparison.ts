import { findSeries } from '../indicator/read-share.ts';
import { comparedYears } from './compared-years.ts';
import type { ComparisonChoices } from './comparison-choices.ts';
import type { ComparisonData, CountSource } from './comparison-data.ts';
import type { ComparisonMaps } from './comparison-maps.ts';
import { comparisonMaps } from './comparison-maps-of.ts';
import { type ComparisonPlot, comparisonPlot } from './comparison-plot.ts';
import { countRows } from './count-rows.ts';
import { type ComparisonRow, type Finding, findingOf, findingOfOne } from './finding.ts';
import { type LoneValue, loneValueOf } from './lone-value.ts';
import { plotSeries } from './plot-series.ts';
import { type KeptApart, seriesKeptApart } from './series-key.ts';
import { type ShownContradiction, shownContradictions } from './shown-contradictions.ts';
import { statedRows } from './stated-rows.ts';
import type { ComparisonSubject } from './subjects.ts';
import { comparatorPlace, surveyRows } from './survey-rows.ts';
import { type YearMaps, yearMaps } from './year-maps.ts';

/** Everything that the view, the sheet and the files show of one comparison. */
export interface Comparison {
  readonly subject: ComparisonSubject;
  readonly choices: ComparisonChoices;
  /** The chosen places and the comparator, where it is another. */
  readonly placeIds: readonly string[];
  /** Ascending. */
  readonly years: readonly number[];
  readonly rows: readonly ComparisonRow[];
  readonly finding: Finding;
  /** Where no row can be made: the one value, and why it stands alone. */
  readonly lone: LoneValue | null;
  readonly plot: ComparisonPlot | null;
  /** Null where places have no values of their own to draw, or fewer than two years are compared. */
  readonly maps: ComparisonMaps | null;
  /** A map of each year of the subject's own. Null where places have no values of their own to draw. */
  readonly yearMaps: YearMaps | null;
  /** Series about the same thing that may not share a line with the ones shown. */
  readonly keptApart: readonly KeptApart[];
  readonly contradictions: readonly ShownContradiction[];
  /** Ids of the sources that the document names. */
  readonly sourceIds: readonly string[];
}

/** `counts` is what counts the subject; null where nothing needs to be counted or nothing is there yet. */
export function compare(
  subject: ComparisonSubject,
  choices: ComparisonChoices,
  counts: CountSource | null,
  data: ComparisonData,
): Comparison {
  const own = ownYears(subject, choices.placeIds, data);
  const years = comparedYears(choices.years, own);
  const rows = rowsOf(subject, choices, years, counts, data);
  const otherId = comparatorPlace(choices.comparator, data.comparatorId);
  const placeIds = [...new Set([...choices.placeIds, ...(otherId === null ? [] : [otherId])])];
  const series = plotSeries(subject, placeIds, counts, data);
  const lone = rows.length > 0 ? null : loneValueOf(placesOf(subject, choices), years, own, series);
  const keptApart = apartFrom(subject, choices.placeIds, data);
  const factIds = [
    ...rows.flatMap((row) => row.factIds),
    ...series.flatMap((one) =>
      one.years.flatMap((year) =>
        year.status === 'valued' && year.factId !== undefined && years.includes(year.year)
          ? [year.factId]
          : [],
      ),
    ),
  ];
  return {
    subject,
    choices,
    placeIds,
    years,
    rows,
    finding: lone === null ? findingOf(subject.choice, rows) : findingOfOne(subject, lone),
    lone,
    plot: comparisonPlot(subject.kind === 'survey' ? 'share' : 'count', series, data),
    maps: comparisonMaps(subject, years, choices.basis, counts, data),
    yearMaps: yearMaps(subject, counts, data),
    keptApart,
    contradictions: shownContradictions(factIds, data),
    sourceIds: [
      ...new Set([
        ...(subject.kind === 'survey' ? [subject.indicator.sourceId] : []),
        ...rows.flatMap((row) => row.sourceIds),
      ]),
    ],
  };
}

/** A printed count is of its own place, whichever is chosen. */
function placesOf(
  { kind, placeIds }: ComparisonSubject,
  choices: ComparisonChoices,
): readonly string[] {
  return kind === 'stated-count' ? (placeIds ?? []) : choices.placeIds;
}

/** Years of the chosen places themselves; those of the subject where they have none. */
function ownYears(
  subject: ComparisonSubject,
  placeIds: readonly string[],
  { series }: ComparisonData,
): ComparisonSubject['years'] {
  if (subject.kind !== 'survey') return subject.years;
  const { indicator, group } = subject;
  const measured = placeIds.flatMap((placeId) =>
    (findSeries(series, indicator.id, placeId, group.id)?.observations ?? []).flatMap(
      ({ status, year }) => (status === 'measured' ? [year] : []),
    ),
  );
  return measured.length === 0
    ? subject.years
    : subject.years.filter(({ year }) => measured.includes(year));
}

function rowsOf(
  subject: ComparisonSubject,
  { placeIds, comparator, denominator, basis }: ComparisonChoices,
  years: readonly number[],
  counts: CountSource | null,
  data: ComparisonData,
): readonly ComparisonRow[] {
  switch (subject.kind) {
    case 'survey': {
      const { indicator, group } = subject;
      return placeIds.flatMap((placeId) =>
        surveyRows({ indicator, groupId: group.id, placeId, years, comparator }, data),
      );
    }
    case 'stated-count':
      return statedRows(subject.stated, years, data);
    case 'practice':
    case 'own':
    case 'published':
      if (counts === null) return [];
      return countRows({ placeIds, years, comparator, denominator, basis }, counts, data);
  }
}

function apartFrom(
  subject: ComparisonSubject,
  placeIds: readonly string[],
  { phenomena, indicators, series }: ComparisonData,
): readonly KeptApart[] {
  if (subject.kind !== 'survey') return [];
  const { indicator, group } = subject;
  const apart = placeIds.flatMap((placeId) => {
    const own = findSeries(series, indicator.id, placeId, group.id);
    if (own === undefined) return [];
    return seriesKeptApart({ indicator, series: own }, phenomena, indicators, series);
  });
  return apart.filter(
    (one, index) => apart.findIndex(({ series: other }) => other === one.series) === index,
  );
}
