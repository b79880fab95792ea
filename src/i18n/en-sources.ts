import type { Messages } from './messages.ts';

export const enSources = {
  tabs: 'Parts of the sources',
  tab: {
    origins: 'Sources',
    contradictions: 'Contradictions',
    register: 'Registers',
    offences: 'Offence types',
    'year-wheel': 'Year wheel',
    plan: 'Action plan',
    import: 'Import',
    places: 'Own places',
    kept: 'Saved',
    'next-year': 'Next year’s situation picture',
    project: 'Project file',
    residents: 'Show residents',
  },
} satisfies Messages['sources'];
