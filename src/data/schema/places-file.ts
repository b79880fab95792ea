import { placeTypes } from '../../domain/place/place.ts';
import { PACK_VERSION } from './manifest-file.ts';
import { area, id, isoDate, localizedText, lonLat, text } from './parts.ts';
import { z } from './zod.ts';

const place = z.strictObject({
  id,
  name: text,
  label: text,
  type: z.enum(placeTypes),
  parentId: z.exactOptional(id),
  note: z.exactOptional(localizedText),
  validFrom: z.exactOptional(isoDate),
  validUntil: z.exactOptional(isoDate),
  boundary: z.exactOptional(
    z.strictObject({
      origin: z.enum(['official', 'own']),
      area,
      accuracyM: z.number().check(z.minimum(0)),
      note: z.exactOptional(localizedText),
    }),
  ),
  labelPoint: z.exactOptional(lonLat),
});

export const placesFile = z.strictObject({
  version: z.literal(PACK_VERSION),
  places: z.array(place).check(z.minLength(1)),
});

export type PlacesFile = z.infer<typeof placesFile>;
