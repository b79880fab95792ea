import type { Messages } from './messages.ts';

export const enShift = { title: 'Briefing' } satisfies Messages['shift'];
