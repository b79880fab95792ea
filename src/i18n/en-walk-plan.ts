import type { Messages } from './messages.ts';

export const enWalkPlan = { title: 'Plan' } satisfies Messages['walkPlan'];
