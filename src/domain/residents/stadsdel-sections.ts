import { stadsdelOf } from '../offence/place-of-event.ts';
import type { Place } from '../place/place.ts';
import { stadsdelPlaces } from '../place/place-geometry.ts';
import { suppressList } from '../suppression/suppress-list.ts';
import type { CountedIncidents, PublicStadsdel, ResidentsSection } from './residents.ts';
import type { ResidentsInput } from './residents-input.ts';
import type { SourceBook } from './source-book.ts';

export function stadsdelListOf(places: readonly Place[]): readonly PublicStadsdel[] {
  return stadsdelPlaces(places).flatMap(({ id, name, boundary, labelPoint }) =>
    labelPoint === undefined ? [] : [{ id, name, area: boundary.area, labelPoint }],
  );
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
