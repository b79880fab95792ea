import type { Indicator, Observation, Series } from '../indicator/indicator.ts';
import type { Place } from '../place/place.ts';
import { findGuardedNames, type GuardedNames, isOpenPlace } from './guarded-names.ts';
import type { PublicQuestion, PublicShare, PublicStadsdel } from './residents.ts';
import type { SourceBook } from './source-book.ts';

export interface QuestionInput {
  readonly indicators: readonly Indicator[];
  readonly series: readonly Series[];
  readonly placesById: ReadonlyMap<string, Place>;
  readonly areaId: string;
  readonly comparatorId: string;
  readonly names: GuardedNames;
  /** Statements that may leave the organisation. */
  readonly isOpenFact: (factId: string) => boolean;
}

/** Series that the page may show: of open places, and of the very ground that they are drawn as. */
export function openSeries({ series, placesById, names }: QuestionInput): readonly Series[] {
  return series.filter(({ placeId, areaNote, alsoCoversIds }) => {
    const place = placesById.get(placeId);
    if (place === undefined || !isOpenPlace(place)) return false;
    if (alsoCoversIds?.some((id) => !isOpenId(id, placesById)) === true) return false;
    const note = areaNote === undefined ? '' : `${areaNote.sv} · ${areaNote.en}`;
    return findGuardedNames(note, names).length === 0;
  });
}

function isOpenId(id: string, placesById: ReadonlyMap<string, Place>): boolean {
  const place = placesById.get(id);
  return place !== undefined && isOpenPlace(place);
}

/** Every question with a value of its own for the area or a stadsdel, over all its years. */
export function publicQuestions(input: QuestionInput, book: SourceBook): readonly PublicQuestion[] {
  const open = openSeries(input);
  return input.indicators.flatMap((indicator): PublicQuestion[] => {
    const own = open.filter(({ indicatorId }) => indicatorId === indicator.id);
    if (!own.some(({ placeId }) => placeId !== input.comparatorId)) return [];
    const years = [
      ...new Set(own.flatMap(({ observations }) => observations.map(({ year }) => year))),
    ].toSorted((a, b) => a - b);
    const measured = own.flatMap(({ observations }) =>
      observations.flatMap((one) => (one.status === 'measured' ? [one.year] : [])),
    );
    const source = [...new Set(measured)]
      .toSorted((a, b) => a - b)
      .map((year) => book.ofDocument(indicator.sourceId, { kind: 'year', year }))
      .at(0);
    if (source === undefined) return [];
    const order = (id: string) => (id === input.areaId ? 0 : id === input.comparatorId ? 2 : 1);
    const rows = own
      .toSorted((a, b) => order(a.placeId) - order(b.placeId))
      .map(({ placeId, groupId, observations, areaNote }) => ({
        placeId,
        placeName: input.placesById.get(placeId)?.label ?? placeId,
        ...(indicator.groups.length > 1 && groupLabel(indicator, groupId)),
        ...(areaNote !== undefined && { note: areaNote }),
        cells: years.map((year) =>
          cellOf(
            observations.find((one) => one.year === year),
            input.isOpenFact,
          ),
        ),
      }));
    return [{ indicator, years, rows, source }];
  });
}

function groupLabel({ groups }: Indicator, groupId: string) {
  const label = groups.find(({ id }) => id === groupId)?.label;
  return label === undefined ? {} : { group: label };
}

function cellOf(
  observation: Observation | undefined,
  isOpenFact: (factId: string) => boolean,
): PublicShare {
  if (observation === undefined) return { status: 'missing', reason: 'other-year' };
  if (observation.status !== 'measured') return observation;
  if (!isOpenFact(observation.factId)) return { status: 'withheld' };
  const { share, isDerived } = observation;
  return { status: 'measured', share, isDerived: isDerived === true };
}

/** The first question that stadsdelar have values of their own in, in its newest such year. */
export function shadedBy(
  questions: readonly PublicQuestion[],
  stadsdelList: readonly PublicStadsdel[],
) {
  const ids = new Set(stadsdelList.map(({ id }) => id));
  for (const { indicator, years, rows, source } of questions) {
    if (rows.some(({ group }) => group !== undefined)) continue;
    const ofStadsdelar = rows.filter(({ placeId }) => ids.has(placeId));
    for (const [index, year] of [...years.entries()].toReversed()) {
      const shareByStadsdel = new Map(
        ofStadsdelar.flatMap(({ placeId, cells }) => {
          const cell = cells[index];
          return cell?.status === 'measured' ? [[placeId, cell.share] as const] : [];
        }),
      );
      if (shareByStadsdel.size > 0) return { indicator, year, shareByStadsdel, source };
    }
  }
  return null;
}
