import type { Messages } from './messages.ts';

export const enSources = {
  tabs: 'Parts of the sources',
  tab: {
    origins: 'Sources',
    contradictions: 'Contradictions',
    register: 'Registers',
    'year-wheel': 'Year wheel',
    plan: 'Action plan',
    offences: 'Offence types',
    import: 'Import',
    places: 'Own places',
    kept: 'Saved',
    'next-year': 'Next year’s situation picture',
    project: 'Project file',
  },
} satisfies Messages['sources'];
