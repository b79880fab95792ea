import type { EventCategory } from './published-event.ts';

/** Published offences that come to light because the police look for them. Left out of default ranks. */
export const policeDiscoveredEvents: readonly EventCategory[] = ['drugs'];
