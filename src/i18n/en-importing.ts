import type { Messages } from './messages.ts';

export const enImporting = { title: 'Import' } satisfies Messages['importing'];
