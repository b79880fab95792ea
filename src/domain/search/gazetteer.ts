import type { LonLat } from '../geo/lon-lat.ts';
import type { Place } from '../place/place.ts';
import { nameWords } from './fold-name.ts';
import { type Ground, isNearby } from './ground.ts';
import { type NamedSpot, type SpotKind, spotKinds } from './named-spot.ts';

interface Named {
  readonly name: string;
  readonly position: LonLat;
}

/** Everything with a name that the region's files hold. */
export interface GazetteerInput {
  readonly places: readonly Place[];
  readonly streets: readonly {
    readonly name: string;
    readonly lines: readonly (readonly LonLat[])[];
  }[];
  readonly landmarks: readonly (Named & {
    readonly kind: 'square' | 'metro-station' | 'rail-station' | 'water' | 'park';
  })[];
  readonly schools: readonly Named[];
  readonly entrances: readonly (Named & { readonly station?: string })[];
  readonly stops: readonly Named[];
}

/** Kinds that are the same thing when they bear the same name at the same spot. */
const ONE_THING: Readonly<Record<SpotKind, string>> = {
  place: 'ground',
  school: 'ground',
  square: 'ground',
  street: 'ground',
  park: 'ground',
  water: 'ground',
  station: 'station',
  entrance: 'station',
  stop: 'stop',
};

/**
 * One entry for each thing that a person would look for. A square that is also a street and a place
 * is one entry; a stop or a station is another thing than the place it is named after.
 */
export function gazetteer(input: GazetteerInput): readonly NamedSpot[] {
  const spots = [
    ...input.places.map(fromPlace),
    ...input.landmarks.map(({ name, kind, position }) => {
      const isStation = kind === 'metro-station' || kind === 'rail-station';
      return spot(isStation ? 'station' : kind, name, point(position));
    }),
    ...input.streets.map(({ name, lines }) => spot('street', name, { kind: 'lines', lines })),
    ...input.schools.map(({ name, position }) => spot('school', name, point(position))),
    ...input.entrances.map(({ name, station, position }) => ({
      ...spot('entrance', name, point(position)),
      ...(station !== undefined && { station }),
    })),
    ...input.stops.map(({ name, position }) => spot('stop', name, point(position))),
  ];
  return withOwnIds(merged(spots));
}

function fromPlace({ id, type, name, label, boundary, labelPoint }: Place): NamedSpot {
  const ground: Ground | undefined =
    boundary !== undefined
      ? { kind: 'area', area: boundary.area }
      : labelPoint && point(labelPoint);
  return {
    id,
    kind: type === 'school' ? 'school' : 'place',
    label,
    otherNames: name === label ? [] : [name],
    place: { id, type },
    ...(ground !== undefined && { ground }),
  };
}

function spot(kind: SpotKind, label: string, ground: Ground): NamedSpot {
  return { id: nameWords(label).join('-'), kind, label, otherNames: [], ground };
}

function point(position: LonLat): Ground {
  return { kind: 'points', positions: [position] };
}

function merged(spots: readonly NamedSpot[]): readonly NamedSpot[] {
  const inOrder = spots
    .map((one, index) => ({ one, index }))
    .sort(
      (a, b) => spotKinds.indexOf(a.one.kind) - spotKinds.indexOf(b.one.kind) || a.index - b.index,
    );
  const groups = new Map<string, NamedSpot[]>();
  for (const { one } of inOrder) {
    const key = nameKey(one);
    const group = groups.get(key) ?? [];
    if (group.length === 0) groups.set(key, group);
    const same = group.findIndex((other) => isSameThing(other, one));
    const other = group[same];
    if (other === undefined) group.push(one);
    else group[same] = joined(other, one);
  }
  return [...groups.values()].flat();
}

/** An entrance by the name of its station is the station; by another name it belongs to that station. */
function nameKey({ kind, label, station = label }: NamedSpot): string {
  const names = [label, station].map((name) => nameWords(name).join(' '));
  return [ONE_THING[kind], ...new Set(names)].join(' / ');
}

function isSameThing(known: NamedSpot, one: NamedSpot): boolean {
  // Two places of the document are two, whatever they are called.
  if (known.place !== undefined && one.place !== undefined) return false;
  if (known.ground === undefined || one.ground === undefined) return false;
  return isNearby(known.ground, one.ground);
}

function joined(known: NamedSpot, one: NamedSpot): NamedSpot {
  const isSquareDrawnAsStreet = known.kind === 'square' && one.kind === 'street';
  if (known.place !== undefined || (known.kind !== one.kind && !isSquareDrawnAsStreet))
    return known;
  const { ground: mine } = known;
  const { ground: theirs } = one;
  if (theirs?.kind === 'lines') {
    const lines = mine?.kind === 'lines' ? [...mine.lines, ...theirs.lines] : theirs.lines;
    return { ...known, ground: { kind: 'lines', lines } };
  }
  if (mine?.kind === 'points' && theirs?.kind === 'points') {
    const positions = [...mine.positions, ...theirs.positions];
    return { ...known, ground: { kind: 'points', positions } };
  }
  return known;
}

function withOwnIds(spots: readonly NamedSpot[]): readonly NamedSpot[] {
  const used = new Map<string, number>();
  return spots.map((one) => {
    const wanted = `${one.kind}:${one.id}`;
    const count = (used.get(wanted) ?? 0) + 1;
    used.set(wanted, count);
    return { ...one, id: count === 1 ? wanted : `${wanted}:${count}` };
  });
}
