import type { PublishedEvent } from '#src/domain/offence/published-event.ts';

export function anEvent(given: Partial<PublishedEvent> = {}): PublishedEvent {
  return {
    id: '1',
    occurred: '2024-05-01T22:10',
    type: 'Misshandel',
    category: 'assault',
    isOffence: true,
    placeId: 'the-square',
    named: 'The Square',
    precision: 'place',
    ...given,
  };
}
