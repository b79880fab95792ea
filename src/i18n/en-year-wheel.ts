import type { Messages } from './messages.ts';

export const enYearWheel = {
  title: 'Year wheel',
  lead: 'What the situation picture ties to a time of the year. These are statements, not a forecast. Choose one for its source and lines.',
  band: 'The year, month by month',
  key: 'A filled month: the statement holds then. A dotted month: seen in one year only.',
  basis: {
    pattern: 'Recurring according to the situation picture',
    'one-year': 'Seen in one year',
  },
  list: 'As a list',
  nothing: 'Nothing in the situation picture',
  forums: 'Meetings per term',
  plans: 'Own plans of the coming year',
  plansLead: 'From this device: walks, shifts and reviews with a date.',
  noPlans: 'No own plans with a date in the coming year.',
  plan: {
    walk: 'Safety walk',
    shift: 'Shift',
    review: 'Review of a place collaboration',
  },
  print: 'Print on A4',
  printNow: 'Print',
  sourceRow: '{{document}}, lines {{lines}}',
  empty: 'The situation picture ties nothing to a time of the year.',
} satisfies Messages['yearWheel'];
