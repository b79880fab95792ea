import type { Messages } from './messages.ts';

export const enWalkFiles = { title: 'Files' } satisfies Messages['walkFiles'];
