import type { Words } from '../../../i18n/use-text.ts';
import type { OwnPlaceVersion } from '../../../state/select-own-places.ts';

const HECTARE_M2 = 10_000;

/** `860 m²`, `1,2 ha`. */
export function sizeText(squareMetres: number, { t, format }: Words): string {
  return squareMetres < HECTARE_M2
    ? t('placeEditor.size.squareMetres', { number: format.number(Math.round(squareMetres)) })
    : t('placeEditor.size.hectares', { number: format.number(squareMetres / HECTARE_M2) });
}

export function validText(
  { validFrom, validTo }: Pick<OwnPlaceVersion, 'validFrom' | 'validTo'>,
  { t }: Words,
): string {
  if (validFrom === null) {
    return validTo === null
      ? t('placeEditor.valid.always')
      : t('placeEditor.valid.to', { to: validTo });
  }
  return validTo === null
    ? t('placeEditor.valid.from', { from: validFrom })
    : t('placeEditor.valid.both', { from: validFrom, to: validTo });
}
