import type { Messages } from './messages.ts';

export const enWalkPrint = { title: 'Sheets' } satisfies Messages['walkPrint'];
