import { labelPoint } from '../geo/label-point.ts';
import { stadsdelOf } from '../offence/place-of-event.ts';
import type { Place } from '../place/place.ts';
import { stadsdelPlaces } from '../place/place-geometry.ts';
import { suppressList } from '../suppression/suppress-list.ts';
import type { CountedIncidents, PublicStadsdel, ResidentsSection } from './residents.ts';
import type { ResidentsInput } from './residents-input.ts';
import type { SourceBook } from './source-book.ts';

/** In the order of the places, each with a point in its middle where a number can stand. */
export function stadsdelListOf(places: readonly Place[]): readonly PublicStadsdel[] {
  return stadsdelPlaces(places).map(({ id, name, boundary: { area } }) => ({
    id,
    name,
    area,
    labelPoint: labelPoint(area, []),
  }));
}

export function eventsSection(
  { events, collected, eventsDataSetId, stadsdelByPlace }: ResidentsInput,
  stadsdelList: readonly PublicStadsdel[],
  book: SourceBook,
): ResidentsSection {
  const ids = new Set(stadsdelList.map(({ id }) => id));
  const stadsdelIn = stadsdelOf(ids, stadsdelByPlace);
  const offences = events.filter(({ isOffence }) => isOffence);
  const placed = offences.map(stadsdelIn);
  return {
    id: 'events',
    rows: stadsdelList.map(({ id, name }) => ({
      name,
      count: placed.filter((placeId) => placeId === id).length,
    })),
    unplaced: placed.filter((placeId) => placeId === null).length,
    collected,
    source: book.ofDataSet(eventsDataSetId),
  };
}

export function countedSection(
  counted: CountedIncidents,
  stadsdelList: readonly PublicStadsdel[],
  book: SourceBook,
): ResidentsSection {
  const { counts, total } = suppressList(
    stadsdelList.map(({ id }) => ({
      status: 'counted',
      count: counted.countByStadsdel.get(id) ?? 0,
    })),
    { hasTotal: true },
  );
  return {
    id: 'counted',
    origin: counted.origin,
    rows: stadsdelList.flatMap(({ name }, index) => {
      const count = counts[index];
      return count === undefined ? [] : [{ name, count }];
    }),
    total: total ?? { status: 'withheld' },
    period: counted.period,
    source: book.ofIncidents(counted),
  };
}
