const HOUR = 60;
const DAY = 24 * HOUR;

/** `16.05`, over midnight too. @param minute of the local day */
export function clockText(minute: number): string {
  const ofDay = ((minute % DAY) + DAY) % DAY;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(ofDay / HOUR))}.${two(ofDay % HOUR)}`;
}

/** As a field of time has it: `16:05`. */
export function clockValue(minute: number): string {
  return clockText(minute).replace('.', ':');
}

/** Null where the field is empty. */
export function minuteOfClock(value: string): number | null {
  const [hour, minute] = value.split(':').map(Number);
  return hour === undefined || minute === undefined || Number.isNaN(hour + minute)
    ? null
    : hour * HOUR + minute;
}
