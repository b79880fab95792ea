import type { Format } from '../../../i18n/format.ts';

const METRES_PER_KM = 1000;

/** Kilometres with one decimal: `1,8`. */
export function lengthText(metres: number, format: Pick<Format, 'number'>): string {
  return format.number(Math.round(metres / 100) / (METRES_PER_KM / 100));
}

/** Metres to the nearest ten: `120`. */
export function metresText(metres: number, format: Pick<Format, 'number'>): string {
  return format.number(Math.round(metres / 10) * 10);
}
