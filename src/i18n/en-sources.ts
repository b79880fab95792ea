import type { Messages } from './messages.ts';

export const enSources = {
  tabs: 'Parts of the sources',
  tab: {
    register: 'Registers',
    'year-wheel': 'Year wheel',
    import: 'Import',
    places: 'Own places',
    kept: 'Saved',
    project: 'Project file',
  },
} satisfies Messages['sources'];
