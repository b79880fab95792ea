import type { Messages } from './messages.ts';

export const enOwnData = { badge: 'OWN IMPORT' } satisfies Messages['ownData'];
