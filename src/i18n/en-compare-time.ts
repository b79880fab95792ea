import type { Messages } from './messages.ts';

/** Words of when in the week and the year, in English. */
export const enCompareTime: Messages['compareTime'] = {
  title: 'When in the week and the year',
  noHours: {
    survey: 'Not enough data: the survey is yearly and has neither hours nor months.',
    'stated-count':
      'Not enough data: the situation picture states one count for the whole period, without hours and months.',
    published:
      'Not enough data: the published events are a small selection, and not all have a time of day.',
  },
  noPair: 'Not enough data: it takes two years, or two places, that are counted.',
  counting: 'The hours are being counted …',
  pair: 'Showing',
  years: '{{place}}: {{year}} against {{otherYear}}',
  places: '{{place}} against {{otherPlace}} {{year}}',
  source: 'Source',
  week: {
    title: 'Weekday and hour',
    from: 'A · {{place}} {{year}}',
    to: 'B · {{place}} {{year}}',
    change: 'Difference, B against A',
    total: '{{period}} · {{number}} incidents',
    classes: 'Same classes in A and B · incidents per hour of the week',
    classesPerDay: 'Same classes in A and B · incidents per hour of the week, scaled to a year',
    changeKey: 'Difference',
    over: {
      'reliable-increase': 'reliable increase',
      'reliable-decrease': 'reliable decrease',
      'not-reliable': 'not reliable',
      missing: 'no such day',
    },
    between: {
      'reliable-increase': 'reliably higher in B',
      'reliable-decrease': 'reliably lower in B',
      'not-reliable': 'not reliable',
      missing: 'no such day',
    },
    help: 'The arrow keys move between the hours.',
    cell: '{{hour}}: {{from}} in A, {{to}} in B, {{code}}',
    cellPercent: '{{hour}}: {{from}} in A, {{to}} in B, {{code}}, {{percent}}',
    readout: 'Point at an hour to see it in all three.',
    peak: '{{grid}}: most {{hours}} ({{number}}).',
    peakShared: '{{grid}}: at most {{number}} in one hour, shared by {{count}} hours.',
    none: '{{grid}}: no incidents.',
    unchanged: 'Difference: none of {{count}} hours is reliably different.',
    tally: 'Difference, {{parts}}.',
    tallyPart: '{{code}}: {{number}} hours',
    tallyPartNamed: '{{code}}: {{hours}}',
    test: 'C-test of each hour, divided by the number of such weekdays in the period and adjusted by Benjamini–Hochberg over {{count}} hours; reliable under 0.05. No per cent where A has fewer than 30.',
    testPlaces:
      'C-test of each hour, divided by the places’ denominator and adjusted by Benjamini–Hochberg over {{count}} hours; reliable under 0.05. The classes of A and B are counts.',
    sparse: 'The few incidents of one hour are seldom enough for a reliable difference.',
  },
  months: {
    title: 'Months against what is expected',
    chart: '{{place}} {{year}}: months against the same month of {{years}}',
    expected: 'expected for the month (95%)',
    mean: 'mean of earlier years',
    outside: 'outside what is expected',
    part: 'part of a month',
    gap: 'not collected',
    name: '{{month}}: {{number}}, expected {{lower}}–{{upper}}: {{side}}',
    nameNoBand: '{{month}}: {{number}}, nothing expected',
    nameGap: '{{month}}: not collected',
    side: { below: 'below', within: 'within', above: 'above' },
    summary:
      'Of {{count}} counted months {{within}} are within what is expected, {{above}} above and {{below}} below.',
    chance:
      'The band is for each month by itself: of twelve, about one falls outside even when nothing has changed.',
    few: 'Not enough data to expect anything from: at least {{fewest}} earlier years are needed, there are {{years}}.',
    break:
      'Break in the series {{date}}: {{label}}. The months before are counted within the boundary of today.',
    asTable: 'The months as a table',
    table: {
      label: 'Months against what is expected: {{place}} {{year}}',
      month: 'Month',
      count: 'Count',
      mean: 'Mean of earlier years',
      band: 'Expected (95%)',
      reading: 'Position',
      years: 'Earlier years',
      days: 'Days',
      range: '{{lower}}–{{upper}}',
      noBand: 'not enough data',
    },
  },
};
