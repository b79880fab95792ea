import type { Messages } from './messages.ts';

export const enKeeping = { title: 'Saved on this device' } satisfies Messages['keeping'];
