import type { Messages } from './messages.ts';

export const enWalkField = { title: 'During the walk' } satisfies Messages['walkField'];
