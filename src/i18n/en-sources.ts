import type { Messages } from './messages.ts';

export const enSources = {
  tabs: 'Parts of the sources',
  tab: {
    import: 'Import',
    places: 'Own places',
    kept: 'Saved',
    project: 'Project file',
    residents: 'Show residents',
  },
} satisfies Messages['sources'];
