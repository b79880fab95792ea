import type { Messages } from './messages.ts';

export const enSources = {
  tabs: 'Parts of the sources',
  tab: {
    import: 'Import',
    places: 'Own places',
    kept: 'Saved',
    'next-year': 'Next year’s situation picture',
    project: 'Project file',
  },
} satisfies Messages['sources'];
