import type { Fact } from '../fact/fact.ts';
import type { Indicator, Observation, Series } from '../indicator/indicator.ts';
import { plain, type SituationPicture } from './situation-picture.ts';

/** This year's series and what they are read from. */
export interface ReadSeries {
  readonly indicators: readonly Indicator[];
  readonly series: readonly Series[];
  readonly facts: ReadonlyMap<string, Fact>;
}

/**
 * What became of one statement: `joined` a series; `year-taken` where the series already says something
 * of the year; `not-a-question` where comparisons do not have the question.
 */
export type JoinedAs = 'joined' | 'year-taken' | 'not-a-question';

export interface JoinedSeries {
  readonly series: readonly Series[];
  /** By the id of the fact. */
  readonly outcome: ReadonlyMap<string, JoinedAs>;
}

/**
 * This year's series with the survey shares of other documents as values of their years. A value only
 * fills a year of which the series says nothing at all: what this year's document states, or says was not
 * measured, stands as it was. Earlier documents in the list come first.
 */
export function withYearFacts(
  read: ReadSeries,
  pictures: readonly Pick<SituationPicture, 'facts' | 'editionOf'>[],
): JoinedSeries {
  const outcome = new Map<string, JoinedAs>();
  const questions = questionsOf(read);
  const bySeries = new Map(read.series.map((series) => [seriesId(series), series]));
  for (const { facts, editionOf } of pictures) {
    for (const fact of facts) {
      const question = questions.get(questionKey(fact, editionOf.get(fact.sourceId)));
      const measured = question === undefined ? null : observationOf(fact);
      if (question === undefined || measured === null) {
        outcome.set(fact.id, 'not-a-question');
        continue;
      }
      const key = seriesId({ ...question, placeId: fact.placeId });
      const series = bySeries.get(key) ?? { ...question, placeId: fact.placeId, observations: [] };
      const isTaken = series.observations.some(({ year }) => year === measured.year);
      outcome.set(fact.id, isTaken ? 'year-taken' : 'joined');
      if (isTaken) continue;
      const observations = [...series.observations, measured].toSorted((a, b) => a.year - b.year);
      bySeries.set(key, { ...series, observations });
    }
  }
  if (![...outcome.values()].includes('joined')) return { series: read.series, outcome };
  return { series: withGaps([...bySeries.values()]), outcome };
}

type Question = Pick<Series, 'indicatorId' | 'groupId'>;

/** The questions of the series by their words, group and instrument; none where two would fit. */
function questionsOf({ indicators, series, facts }: ReadSeries): ReadonlyMap<string, Question> {
  const found = new Map<string, Question | null>();
  for (const { indicatorId, groupId, observations } of series) {
    const sourceId = indicators.find(({ id }) => id === indicatorId)?.sourceId;
    for (const observation of observations) {
      if (observation.status !== 'measured') continue;
      const fact = facts.get(observation.factId);
      if (fact === undefined || fact.sourceId !== sourceId) continue;
      const key = questionKey(fact, sourceId);
      const known = found.get(key);
      const isOther =
        known !== undefined && (known?.indicatorId !== indicatorId || known.groupId !== groupId);
      found.set(key, isOther ? null : { indicatorId, groupId });
    }
  }
  return new Map([...found].flatMap(([key, one]) => (one === null ? [] : [[key, one] as const])));
}

function questionKey({ indicator, group }: Fact, instrument: string | undefined): string {
  return [plain(indicator.sv), plain(group?.sv ?? ''), instrument ?? ''].join('|');
}

function observationOf({ id, year, value, kind }: Fact): Observation | null {
  if (year.kind !== 'year' || value.kind !== 'number' || value.unit !== 'procent') return null;
  if (value.value < 0 || value.value > 100) return null;
  if (kind !== 'measured' && kind !== 'derived') return null;
  return {
    status: 'measured',
    year: year.year,
    share: Math.round(value.value * 100) / 1e4,
    factId: id,
    ...(kind === 'derived' && { isDerived: true as const }),
  };
}

function seriesId({ indicatorId, placeId, groupId }: Omit<Series, 'observations'>): string {
  return [indicatorId, placeId, groupId].join('|');
}

/** Every series of a question has one entry for every year that the question spans. */
function withGaps(all: readonly Series[]): readonly Series[] {
  const spans = new Map<string, { first: number; last: number }>();
  for (const { indicatorId, observations } of all) {
    for (const { year } of observations) {
      const span = spans.get(indicatorId) ?? { first: year, last: year };
      spans.set(indicatorId, {
        first: Math.min(span.first, year),
        last: Math.max(span.last, year),
      });
    }
  }
  return all.map((series) => {
    const span = spans.get(series.indicatorId);
    if (span === undefined) return series;
    const length = span.last - span.first + 1;
    if (series.observations.length === length) return series;
    const observations = Array.from({ length }, (_, index): Observation => {
      const year = span.first + index;
      return (
        series.observations.find((one) => one.year === year) ?? {
          status: 'missing',
          year,
          reason: 'no-figure-stated',
        }
      );
    });
    return { ...series, observations };
  });
}
