import type { Messages } from './messages.ts';

export const enSources = {
  tabs: 'Parts of the sources',
  tab: {
    offences: 'Offence types',
    import: 'Import',
    places: 'Own places',
    kept: 'Saved',
    project: 'Project file',
  },
} satisfies Messages['sources'];
