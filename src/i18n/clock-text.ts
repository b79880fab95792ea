import type { Language } from '../domain/text/localized-text.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/** `16.05` · `16:05`, over midnight too. @param minute of the local day */
export function clockText(minute: number, language: Language): string {
  const ofDay = ((minute % DAY) + DAY) % DAY;
  const two = (value: number) => String(value).padStart(2, '0');
  const parts = [two(Math.floor(ofDay / HOUR)), two(ofDay % HOUR)];
  return parts.join(language === 'sv' ? '.' : ':');
}

/** As a field of time has it: `16:05`. */
export function clockValue(minute: number): string {
  return clockText(minute, 'en');
}

/** Null where the field is empty. */
export function minuteOfClock(value: string): number | null {
  const [hour, minute] = value.split(':').map(Number);
  return hour === undefined || minute === undefined || Number.isNaN(hour + minute)
    ? null
    : hour * HOUR + minute;
}
