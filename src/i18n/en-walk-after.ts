import type { Messages } from './messages.ts';

export const enWalkAfter = { title: 'Afterwards' } satisfies Messages['walkAfter'];
