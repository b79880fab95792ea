import type { Area } from '../../domain/geo/area.ts';
import type { LonLat } from '../../domain/geo/lon-lat.ts';
import { polygonsOf, ringsOf } from '../rings.ts';

/** One drawable piece of something that has an area. */
export interface PolygonPiece<T> {
  readonly source: T;
  readonly polygon: LonLat[][];
}

export interface RingPiece<T> {
  readonly source: T;
  readonly ring: LonLat[];
}

interface HasArea {
  readonly area: Area;
}

const polygonCache = new WeakMap<object, readonly PolygonPiece<HasArea>[]>();
const ringCache = new WeakMap<object, readonly RingPiece<HasArea>[]>();

/** The same array for the same input: deck.gl uploads its data again when the identity changes. */
export function polygonPieces<T extends HasArea>(items: readonly T[]): readonly PolygonPiece<T>[] {
  return remembered(polygonCache, items, () =>
    items.flatMap((source) =>
      polygonsOf(source.area).map((polygon) => ({ source, polygon: polygon.map((r) => [...r]) })),
    ),
  ) as readonly PolygonPiece<T>[];
}

/** Every ring of every area, holes too: an outline follows the holes. */
export function ringPieces<T extends HasArea>(items: readonly T[]): readonly RingPiece<T>[] {
  return remembered(ringCache, items, () =>
    items.flatMap((source) => ringsOf(source.area).map((ring) => ({ source, ring: [...ring] }))),
  ) as readonly RingPiece<T>[];
}

const kindCache = new WeakMap<object, Map<string, readonly RingPiece<HasArea>[]>>();

/** Rings of the items of one kind. */
export function ringsOfKind<T extends HasArea & { readonly kind: string }>(
  items: readonly T[],
  kind: T['kind'],
): readonly RingPiece<T>[] {
  const known = remembered(kindCache, items, () => new Map());
  const found = known.get(kind) ?? ringPieces(items.filter((item) => item.kind === kind));
  known.set(kind, found);
  return found as readonly RingPiece<T>[];
}

function remembered<P>(cache: WeakMap<object, P>, key: object, make: () => P): P {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
