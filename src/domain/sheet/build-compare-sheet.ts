import type { Comparison } from '../compare/comparison.ts';
import type { ComparisonData } from '../compare/comparison-data.ts';
import type { PlotPoint } from '../compare/comparison-plot.ts';
import type { ComparisonRow } from '../compare/finding.ts';
import { isIncidentSubject } from '../compare/subjects.ts';
import { yearPeriod } from '../compare/year-periods.ts';
import { findSeries } from '../indicator/read-share.ts';
import type { CollectedDays } from '../offence/published-event.ts';
import type { Region } from '../region/region.ts';
import type { ContradictionReviews } from '../source/contradiction-review.ts';
import type {
  CompareNote,
  CompareSheet,
  CompareSheetApart,
  CompareSheetValue,
} from './compare-sheet.ts';
import type { ExploreSheet, SheetAudience } from './explore-sheet.ts';
import type { ExploreSheetInput } from './explore-sheet-input.ts';
import { type IncidentSourceInput, SourceNumbers } from './number-sources.ts';
import { sheetContradictions } from './sheet-contradictions.ts';

export interface CompareSheetInput {
  readonly audience: SheetAudience;
  readonly now: ExploreSheet['made'];
  readonly region: Region;
  /** As the audience may see it. */
  readonly comparison: Comparison;
  readonly data: ComparisonData;
  readonly documentSources: ExploreSheetInput['documentSources'];
  readonly dataSets: ExploreSheetInput['dataSets'];
  readonly attributions: ExploreSheetInput['attributions'];
  readonly reviews: ContradictionReviews;
  /** What our own counts are made from; null for surveys and printed counts. */
  readonly counted: {
    readonly collected: CollectedDays;
    readonly source: IncidentSourceInput | { readonly dataSetId: string };
  } | null;
}

/** One comparison as a page that can be handed over. */
export function buildCompareSheet(input: CompareSheetInput): CompareSheet {
  const { audience, comparison, data, region } = input;
  const sources = new SourceNumbers({ ...input, document: region.document });
  const ofFact = (factId: string): number => {
    const fact = data.facts.get(factId);
    return fact === undefined ? sources.ofDocumentSource(factId) : sources.ofFact(fact);
  };
  const ofCount = (): readonly number[] => {
    if (input.counted === null) return [];
    const { source } = input.counted;
    return ['origin' in source ? sources.ofIncidents(source) : sources.ofDataSet(source.dataSetId)];
  };
  const numbersOf = (row: ComparisonRow): readonly number[] => {
    const isOwnCount = row.kind === 'count' && row.origin !== 'stated';
    return [...new Set([...(isOwnCount ? ofCount() : []), ...row.factIds.map(ofFact)])];
  };
  const rows = comparison.rows.map((row) => ({ row, sourceNumbers: numbersOf(row) }));
  const values = valuesOf(input, (point) =>
    point.factId === undefined ? (ofCount()[0] ?? null) : ofFact(point.factId),
  );
  const keptApart = comparison.keptApart.flatMap((one): readonly CompareSheetApart[] => {
    const newest = one.series.observations.findLast(({ status }) => status === 'measured');
    if (newest?.status !== 'measured') return [];
    const { year, share, factId } = newest;
    return [{ ...one, year, share, sourceNumber: ofFact(factId) }];
  });
  const touched = comparison.contradictions.flatMap(({ factIds }) => factIds);
  return {
    audience,
    regionId: region.id,
    regionName: region.name,
    made: input.now,
    comparison,
    rows,
    values,
    keptApart,
    contradictions: sheetContradictions(
      touched.flatMap((id) => data.facts.get(id) ?? []),
      data.contradictions,
      [...data.facts.values()].filter(({ visibility }) => visibility === 'internal'),
      audience,
      input.reviews,
    ),
    sources: sources.list(),
    attributions: comparison.maps === null ? [] : input.attributions,
    notes: notesOf(comparison, values, audience),
    incidentOrigin: isIncidentSubject(comparison.subject) ? comparison.subject.kind : null,
  };
}

/** Every place and year of the lines, newest first. */
function valuesOf(
  { comparison: { plot, subject }, data, counted }: CompareSheetInput,
  numberOf: (point: PlotPoint) => number | null,
): readonly CompareSheetValue[] {
  const answersOf = (placeId: string, year: number): number | null => {
    if (subject.kind !== 'survey') return null;
    const own = findSeries(data.series, subject.indicator.id, placeId, subject.group.id);
    const one = own?.observations.find((observation) => observation.year === year);
    return one?.status === 'measured' ? (one.answers ?? null) : null;
  };
  return (plot?.lines ?? []).flatMap(({ placeId, pieces, gaps }) =>
    [
      ...pieces.flat().map((point): CompareSheetValue => {
        const fact = data.facts.get(point.factId ?? '') ?? null;
        return {
          placeId,
          year: point.year,
          point,
          lack: null,
          answers: answersOf(placeId, point.year),
          fact,
          period:
            fact === null && counted !== null ? yearPeriod(point.year, counted.collected) : null,
          sourceNumber: numberOf(point),
        };
      }),
      ...gaps.flatMap(({ fromYear, toYear, reason }) =>
        Array.from(
          { length: toYear - fromYear + 1 },
          (_, index): CompareSheetValue => ({
            placeId,
            year: fromYear + index,
            point: null,
            lack: reason,
            answers: null,
            fact: null,
            period: null,
            sourceNumber: null,
          }),
        ),
      ),
    ].toSorted((a, b) => b.year - a.year),
  );
}

function notesOf(
  { subject, rows, maps }: Comparison,
  values: readonly CompareSheetValue[],
  audience: SheetAudience,
): readonly CompareNote[] {
  const isShared = audience === 'public';
  const asked: readonly (readonly [CompareNote, boolean])[] = [
    [
      'answers-unknown',
      subject.kind === 'survey' &&
        values.some(({ point, answers }) => point !== null && answers === null),
    ],
    ['place-is-part', rows.some((row) => row.kind === 'survey' && row.isPartOfComparator)],
    ['period-assumed', subject.kind === 'stated-count'],
    ['published-selection', subject.kind === 'published'],
    ['published-exempt', subject.kind === 'published' && isShared],
    ['practice-made-up', subject.kind === 'practice'],
    ['own-import', subject.kind === 'own'],
    ['small-counts', isIncidentSubject(subject) && isShared],
    ['police-discovered', isIncidentSubject(subject) && subject.isPoliceDiscovered],
    ['places-overlap', maps?.unit === 'count'],
    ['own-boundaries', maps !== null],
    ['no-maps', maps === null],
  ];
  return asked.flatMap(([note, isSo]) => (isSo ? [note] : []));
}
