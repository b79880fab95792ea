import type { Messages } from './messages.ts';

export const enWording: Messages['wording'] = {
  title: 'Wording check',
  lead: 'Something to think about. The text is saved as it is.',
  hit: '“{{word}}”: rather write {{instead}}.',
  instead: {
    dangerous: 'what has happened there and how often, with its source',
    worst: 'which place has most of what, in which period',
    forbidden: 'what keeps people from going there',
    'problem-area': '“place that needs collaboration”, or what needs to be put right',
    'red-zone': '“priority place”, with the reasons',
    'police-term': '“place where many offences are reported”, or name the police’s list',
    ghetto: 'the name of the area',
    'gang-place': 'what has happened at the place, without tying it to a group',
    'crime-ridden': '“place with most reported offences”, with period and source',
    lawless: 'which offences are reported and what is done',
    slum: 'the name of the area, and what is worn or broken',
    slur: '“people with an addiction” or “people who buy drugs”',
  },
  why: {
    dangerous:
      'The word judges the whole place. The situation picture knows what was reported, not how large the risk is.',
    worst: 'A rank without a measure says nothing and sticks to those who live there.',
    forbidden: 'The word says that nobody can be at the place. People live and work there.',
    'problem-area': 'The word makes the place the problem, not what needs to be put right.',
    'red-zone': 'Colours read as alarms and do not say what is known.',
    'police-term':
      'It is the police’s own term for areas on a list of theirs. Used of other places it misleads.',
    ghetto: 'The word stamps those who live there.',
    'gang-place': 'The place is tied to a group, and everyone who passes is suspected.',
    'crime-ridden': 'The number of reported offences follows how many people are at the place.',
    lawless: 'The word says more than any fact can show.',
    slum: 'The word stamps those who live there.',
    slur: 'The word makes people into their addiction.',
  },
};
