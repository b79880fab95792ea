import { checkVersionDays } from '../../domain/place-edit/check-place-edit.ts';
import { doesCrossItself } from '../../domain/place-edit/crossing-edges.ts';
import { isDay } from '../../domain/place-edit/days.ts';
import {
  MOST_LABEL_LETTERS,
  MOST_NAME_LETTERS,
  type OwnPlaceEdit,
} from '../../domain/place-edit/own-place-edit.ts';
import { findPersonalText } from '../../domain/text/personal-text.ts';
import { area, id } from './parts.ts';
import { z } from './zod.ts';

const ownArea = area.check(z.refine((one) => !doesCrossItself(one), 'bounds cross themselves'));
const day = z.nullable(z.string().check(z.refine(isDay, 'no such day')));
const nameOf = (mostLetters: number) =>
  z.string().check(
    z.minLength(1),
    z.maxLength(mostLetters),
    z.refine((name) => findPersonalText(name).length === 0, 'personal data in a name'),
  );

/** A drawn place on the device. Strict: it has no field for a person, and no text but its name. */
export const placeEditSchema: z.ZodMiniType<OwnPlaceEdit> = z.strictObject({
  placeId: z.nullable(id),
  name: nameOf(MOST_NAME_LETTERS),
  label: nameOf(MOST_LABEL_LETTERS),
  versions: z
    .readonly(z.array(z.strictObject({ area: ownArea, validFrom: day, validTo: day })))
    .check(
      z.minLength(1),
      z.refine((versions) => checkVersionDays(versions).length === 0, 'days that cannot be'),
    ),
});
