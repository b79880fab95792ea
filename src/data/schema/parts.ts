import { isInSweden } from '../../domain/geo/lon-lat.ts';
import { z } from './zod.ts';

export const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]*$/));
export const text = z.string().check(z.minLength(1));
export const localizedText = z.strictObject({ sv: text, en: text });
export const year = z.int().check(z.minimum(1900), z.maximum(2100));
export const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const share = z.number().check(z.minimum(0), z.maximum(1));

export const lonLat = z
  .readonly(z.tuple([z.number(), z.number()]))
  .check(z.refine((position) => isInSweden(position), 'position outside Sweden'));

const ring = z
  .readonly(z.array(lonLat).check(z.minLength(4)))
  .check(z.refine((positions) => isClosed(positions), 'ring is not closed'));

export const area = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(ring).check(z.minLength(1)) }),
  z.strictObject({
    type: z.literal('MultiPolygon'),
    coordinates: z.array(z.array(ring).check(z.minLength(1))).check(z.minLength(1)),
  }),
]);

export const line = z.readonly(z.array(lonLat).check(z.minLength(2)));

export const bounds = z
  .readonly(z.tuple([z.number(), z.number(), z.number(), z.number()]))
  .check(
    z.refine(
      ([west, south, east, north]) =>
        west < east && south < north && isInSweden([west, south]) && isInSweden([east, north]),
      'bounds are not [west, south, east, north]',
    ),
  );

function isClosed(positions: readonly (readonly [number, number])[]): boolean {
  const first = positions[0];
  const last = positions.at(-1);
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}
