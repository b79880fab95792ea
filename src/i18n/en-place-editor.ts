import type { Messages } from './messages.ts';

export const enPlaceEditor = { title: 'Own places' } satisfies Messages['placeEditor'];
