import type { Area } from '#src/domain/geo/area.ts';
import { circleArea, corridorArea, type PackedArea, polygonArea } from './geometry.ts';
import type { IssueLog } from './issue-log.ts';
import type { RawArea, RawStreet } from './raw-schemas.ts';

/** The area of a place that we delineate; `undefined` where it is a stadsdel and has its area already. */
export function buildOwnArea(
  raw: RawArea,
  streets: readonly RawStreet[],
  file: string,
  log: IssueLog,
): PackedArea | undefined {
  if (raw.polygon !== undefined) return polygonArea([raw.polygon]);
  if (raw.centre !== undefined && raw.radiusM !== undefined) {
    return circleArea(raw.centre, raw.radiusM);
  }
  if (raw.street === undefined || raw.bufferM === undefined) return undefined;
  const lines = streets.filter((street) => street.name === raw.street).flatMap((s) => s.lines);
  if (lines.length > 0) return corridorArea(lines, raw.bufferM);
  log.error('unknown-street', { file, record: raw.id }, { street: raw.street });
  return undefined;
}

/** A place has at most one area: the first that a file gives it. */
export class AreaRegister {
  readonly #areas = new Map<string, PackedArea>();

  add(placeId: string, area: PackedArea, file: string, log: IssueLog): void {
    if (this.#areas.has(placeId)) log.error('second-area', { file, record: placeId });
    else this.#areas.set(placeId, area);
  }

  get(placeId: string): PackedArea | undefined {
    return this.#areas.get(placeId);
  }

  entries(): IterableIterator<[string, Area]> {
    return this.#areas.entries();
  }
}
