import type { LonLat } from '../../geo/lon-lat.ts';
import type { WalkPlan } from '../walk-plan.ts';
import { markOf, positionText } from './field-text.ts';
import {
  type Field,
  type NamedWalk,
  observationFields,
  pointFields,
  stopFields,
  walkFields,
} from './walk-fields.ts';
import type { ElementKind, FileElement, FileLeg } from './walk-file.ts';

export const FILE_DECIMALS = 6;

export interface WalkContent {
  readonly walkId: string;
  readonly elements: readonly FileElement[];
  readonly legs: readonly FileLeg[];
}

/** All that a file holds of a walk. @param hasOwnWords with what somebody has written */
export function walkContent(
  { id, title, body }: Pick<WalkPlan, 'id' | 'title' | 'body'>,
  hasOwnWords: boolean,
): WalkContent {
  const { stops, observations, points, legs } = body;
  const write = <Entity extends object>(
    kind: ElementKind,
    entity: Entity,
    fields: readonly Field<Entity>[],
    elementId: string,
    row: number,
  ): FileElement => {
    const texts = fieldTexts(
      entity,
      fields.filter(({ isOwnWords }) => hasOwnWords || isOwnWords !== true),
      FILE_DECIMALS,
    );
    return { kind, id: elementId, base: markOfFields(texts), row, fields: texts };
  };
  return {
    walkId: id,
    elements: [
      write<NamedWalk>('walk', { title, walk: body }, walkFields, id, 1),
      ...stops.map((stop, index) => write('stop', stop, stopFields, stop.id, index + 1)),
      ...observations.map((one, index) =>
        write('observation', one, observationFields, one.id, index + 1),
      ),
      ...points.map((point, index) => write('point', point, pointFields, point.id, index + 1)),
    ],
    legs: legs.flatMap((leg, index) => {
      const [from, to] = [stops[index]?.id, stops[index + 1]?.id];
      return from === undefined || to === undefined
        ? []
        : [{ ...leg, from, to, base: markOfLine(leg.line) }];
    }),
  };
}

/** By the names of the fields, in their order. */
export function fieldTexts<Entity extends object>(
  entity: Entity,
  fields: readonly Field<Entity>[],
  decimals: number,
): ReadonlyMap<string, string> {
  return new Map(fields.map(({ name, write }) => [name, write(entity, decimals)]));
}

export function markOfFields(fields: ReadonlyMap<string, string>): string {
  return markOf(
    [...fields].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => `${name}=${text}`),
  );
}

export function markOfLine(line: readonly LonLat[]): string {
  return markOf(line.map((point) => positionText(point, FILE_DECIMALS)));
}

/** Where an element without a position of its own stands in a file that needs one; null: nowhere. */
export function shownPosition(
  element: FileElement,
  stops: readonly FileElement[],
): { readonly position: LonLat; readonly isOwn: boolean } | null {
  const own = lonLatOf(element.fields.get('position'));
  if (own !== null) return { position: own, isOwn: true };
  const stop = stops.find(({ id }) => id !== null && id === element.fields.get('stopId'));
  const position = lonLatOf(stop?.fields.get('position'));
  return position === null ? null : { position, isOwn: false };
}

/** Of a text that the fields have written. */
export function lonLatOf(text: string | undefined): LonLat | null {
  const [lon, lat] = (text ?? '').split(' ').map(Number);
  return text === undefined || text === '' || lon === undefined || lat === undefined
    ? null
    : [lon, lat];
}
