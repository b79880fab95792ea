import { createEvent, type EventAttributes } from 'ics';
import type { WalkEvent } from '../../domain/walk/files/walk-event.ts';

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_HOUR = 60;

/** A calendar file with one event, in UTC. @param now ISO 8601, UTC */
export function walkIcs(event: WalkEvent, now: string): string {
  const attributes: EventAttributes & { readonly timestamp: number } = {
    uid: event.uid,
    productId: 'platsbild',
    method: 'PUBLISH',
    timestamp: Date.parse(now),
    title: event.title,
    start: event.startMinute * MS_PER_MINUTE,
    startOutputType: 'utc',
    duration: {
      hours: Math.floor(event.minutes / MINUTES_PER_HOUR),
      minutes: event.minutes % MINUTES_PER_HOUR,
    },
    description: event.description,
    ...(event.place !== '' && { location: event.place }),
    ...(event.geo !== null && { geo: event.geo }),
  };
  const { value, error } = createEvent(attributes);
  if (value === null || error !== null) throw new Error('ics: no event', { cause: error });
  return value;
}
