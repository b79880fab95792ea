import type { Messages } from './messages.ts';

export const enWalk = { title: 'Safety walk' } satisfies Messages['walk'];
