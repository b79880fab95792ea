import type { Messages } from './messages.ts';

export const enProject = { title: 'Project file' } satisfies Messages['project'];
