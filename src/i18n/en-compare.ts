import type { Messages } from './messages.ts';

export const enCompare: Messages['compare'] = {
  chip: {
    'reliable-increase': 'Reliable increase',
    'reliable-decrease': 'Reliable decrease',
    'within-noise': 'Within normal variation',
    'same-rounded-value': 'Cannot be decided',
    undecidable: 'Cannot be decided',
    'not-comparable': 'Not comparable',
    several: 'Depends on the period',
  },
  end: {
    'reliable-increase': 'reliable increase',
    'reliable-decrease': 'reliable decrease',
    'within-noise': 'within normal variation',
    'same-rounded-value': 'same rounded value',
    undecidable: 'cannot be decided',
    'not-comparable': 'not comparable',
  },
  chipHigher: 'Reliably higher',
  chipLower: 'Reliably lower',
  divided: 'The counts were tested divided by {{name}}: {{to}} against {{from}}.',
  dividedBy: {
    area: 'area in km²',
    residents: 'residents',
    'passers-by': 'passers-by a day',
    visitors: 'visits a year',
    'licensed-venues': 'licensed venues',
  },
  higher: 'reliably higher',
  lower: 'reliably lower',
  earlier: '{{place}} {{value}} ({{year}}) against {{other}} ({{otherYear}}): {{end}}.',
  earlierDifference:
    '{{place}} {{value}} ({{year}}) against {{other}} ({{otherYear}}), difference {{difference}}: {{end}}.',
  comparator: '{{place}} {{other}} ({{year}}): {{end}}.',
  comparatorDifference: '{{place}} {{other}} ({{year}}), difference {{difference}}: {{end}}.',
  places:
    '{{place}} {{value}} ({{year}}) against {{otherPlace}} {{other}} ({{otherYear}}): {{end}}.',
  noValue: 'no figure',
  withheld: 'withheld (fewer than 5)',
  needed:
    'Reliable only from about {{answers}} answers in each group ({{fewest}}–{{most}} depending on rounding).',
  neededOnly: 'Reliable only from about {{answers}} answers in each group.',
  neededOpen:
    'Reliable only from about {{answers}} answers in each group (at least {{fewest}} depending on rounding).',
  sameRounded:
    'Both are rounded to whole percent: they may differ by almost one percentage point either way.',
  answersUnknown: 'The source does not state the number of answers.',
  fewAnswers: 'Fewer than 30 answers in a group.',
  rounding: 'Rounding decides whether the difference is reliable.',
  interval: '95% confidence: {{lower}} to {{upper}}.',
  percent: 'Change per day {{percent}} ({{lower}} to {{upper}}, 95%).',
  percentSame: 'Change {{percent}} ({{lower}} to {{upper}}, 95%).',
  noPercent: 'The change is not given in per cent: the earlier count is under 30.',
  tests: 'C-test p {{p}}, adjusted {{adjusted}}; E-test p {{other}}.',
  testsZ: 'C-test p {{p}}, adjusted {{adjusted}}; E-test p {{other}}; z = {{z}}.',
  break: 'Across a break in the series: {{label}} ({{date}}).',
  isPart: 'The place is part of what it is held against, so the samples are not quite separate.',
  refusal: {
    'unequal-periods': 'The periods differ. Choose the same months or show per day.',
    'overlapping-periods': 'The periods overlap: the same event would count on both sides.',
    'no-days': 'One of the periods has no days.',
    'no-denominator':
      'Counts of two places are compared under a denominator only. Choose a denominator.',
    'denominator-missing':
      'Not enough data: {{places}} has no figure of its own for the denominator.',
    'overlapping-places': 'The places overlap: the same event would count on both sides.',
  },
  otherSeries: 'Two series never share a line: {{differences}}.',
  difference: {
    'other-survey': 'different surveys',
    'other-question': 'different questions',
    'other-population': 'different respondents',
    'other-area': 'different areas',
    'other-group': 'different groups',
  },
};
