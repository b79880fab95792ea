import type { ChangeClass } from '../domain/compare/comparison-maps.ts';
import type { NoHours } from '../domain/compare/comparison-time.ts';

/** Words of when in the week and the year. */
export const svCompareTime = {
  title: 'När i veckan och året',
  noHours: {
    survey: 'Underlag saknas: enkäten är årlig och har varken timmar eller månader.',
    'stated-count':
      'Underlag saknas: lägesbilden anger ett antal för hela perioden, utan timmar och månader.',
    published:
      'Underlag saknas: de publicerade händelserna är ett litet urval, och alla har inte klockslag.',
  } satisfies Record<NoHours, string>,
  noPair: 'Underlag saknas: det behövs två år, eller två platser, som är räknade.',
  counting: 'Timmarna räknas …',
  pair: 'Visar',
  years: '{{place}}: {{year}} mot {{otherYear}}',
  places: '{{place}} mot {{otherPlace}} {{year}}',
  source: 'Källa',
  week: {
    title: 'Veckodag och timme',
    from: 'A · {{place}} {{year}}',
    to: 'B · {{place}} {{year}}',
    change: 'Skillnad, B mot A',
    total: '{{period}} · {{number}} händelser',
    classes: 'Samma klasser i A och B · händelser per timme i veckan',
    classesPerDay: 'Samma klasser i A och B · händelser per timme i veckan, omräknat till ett år',
    changeKey: 'Skillnad',
    over: {
      'reliable-increase': 'säkerställd ökning',
      'reliable-decrease': 'säkerställd minskning',
      'not-reliable': 'ej säkerställd',
      missing: 'ingen sådan dag',
    } satisfies Record<ChangeClass, string>,
    between: {
      'reliable-increase': 'säkerställt högre i B',
      'reliable-decrease': 'säkerställt lägre i B',
      'not-reliable': 'ej säkerställd',
      missing: 'ingen sådan dag',
    } satisfies Record<ChangeClass, string>,
    help: 'Pilarna flyttar mellan timmarna.',
    cell: '{{hour}}: {{from}} i A, {{to}} i B, {{code}}',
    cellPercent: '{{hour}}: {{from}} i A, {{to}} i B, {{code}}, {{percent}}',
    readout: 'Peka på en timme så visas den i alla tre.',
    peak: '{{grid}}: flest {{hours}} ({{number}}).',
    peakShared: '{{grid}}: högst {{number}} på en timme, delat av {{count}} timmar.',
    none: '{{grid}}: inga händelser.',
    unchanged: 'Skillnad: ingen av {{count}} timmar är säkert annorlunda.',
    tally: 'Skillnad, {{parts}}.',
    tallyPart: '{{code}}: {{number}} timmar',
    tallyPartNamed: '{{code}}: {{hours}}',
    test: 'C-test för varje timme, delat med antalet sådana veckodagar i perioden och justerat med Benjamini–Hochberg över {{count}} timmar; säkerställt under 0,05. Ingen procent där A har färre än 30.',
    testPlaces:
      'C-test för varje timme, delat med platsernas nämnare och justerat med Benjamini–Hochberg över {{count}} timmar; säkerställt under 0,05. Klasserna i A och B är antal.',
    sparse: 'Få händelser på en timme räcker sällan för att säkerställa en skillnad.',
  },
  months: {
    title: 'Månader mot det väntade',
    chart: '{{place}} {{year}}: månader mot samma månad {{years}}',
    expected: 'väntat för månaden (95 %)',
    mean: 'medel av tidigare år',
    outside: 'utanför det väntade',
    part: 'del av månad',
    gap: 'ej insamlat',
    name: '{{month}}: {{number}}, väntat {{lower}}–{{upper}}: {{side}}',
    nameNoBand: '{{month}}: {{number}}, inget väntat',
    nameGap: '{{month}}: ej insamlat',
    side: { below: 'under', within: 'inom', above: 'över' },
    summary:
      'Av {{count}} räknade månader ligger {{within}} inom det väntade, {{above}} över och {{below}} under.',
    chance:
      'Bandet gäller varje månad för sig: av tolv hamnar ungefär en utanför även när inget har ändrats.',
    few: 'Underlag saknas för det väntade: minst {{fewest}} tidigare år behövs, här finns {{years}}.',
    break: 'Seriebrott {{date}}: {{label}}. Månaderna före är räknade inom dagens gräns.',
    asTable: 'Månaderna som tabell',
    table: {
      label: 'Månader mot det väntade: {{place}} {{year}}',
      month: 'Månad',
      count: 'Antal',
      mean: 'Medel tidigare år',
      band: 'Väntat (95 %)',
      reading: 'Läge',
      years: 'Tidigare år',
      days: 'Dagar',
      range: '{{lower}}–{{upper}}',
      noBand: 'underlag saknas',
    },
  },
} as const;
