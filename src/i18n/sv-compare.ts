import type { RowCode } from '../domain/compare/finding.ts';
import type { PlaceRefusal } from '../domain/compare/place-exposures.ts';
import type { KeyDifference } from '../domain/compare/series-key.ts';
import type { MeasuredDenominator } from '../domain/denominator/denominator.ts';
import type { PeriodRefusal } from '../domain/time/period-guard.ts';

/** Words of comparisons: chips, a sentence a row, and refusals. */
export const svCompare = {
  chip: {
    'reliable-increase': 'Säkerställd ökning',
    'reliable-decrease': 'Säkerställd minskning',
    'within-noise': 'Inom normal variation',
    'same-rounded-value': 'Går inte att avgöra',
    undecidable: 'Går inte att avgöra',
    'not-comparable': 'Ej jämförbart',
    several: 'Beror på perioden',
  } satisfies Record<RowCode | 'several', string>,
  end: {
    'reliable-increase': 'säkerställd ökning',
    'reliable-decrease': 'säkerställd minskning',
    'within-noise': 'inom normal variation',
    'same-rounded-value': 'samma avrundade värde',
    undecidable: 'går inte att avgöra',
    'not-comparable': 'ej jämförbart',
  } satisfies Record<RowCode, string>,
  chipHigher: 'Säkerställt högre',
  chipLower: 'Säkerställt lägre',
  divided: 'Antalen är prövade delade med {{name}}: {{to}} mot {{from}}.',
  dividedBy: {
    area: 'yta i km²',
    residents: 'antal boende',
    'passers-by': 'passerande per dag',
    visitors: 'besök per år',
    'licensed-venues': 'antal serveringsställen',
  } satisfies Record<MeasuredDenominator, string>,
  higher: 'säkerställt högre',
  lower: 'säkerställt lägre',
  earlier: '{{place}} {{value}} ({{year}}) mot {{other}} ({{otherYear}}): {{end}}.',
  earlierDifference:
    '{{place}} {{value}} ({{year}}) mot {{other}} ({{otherYear}}), skillnad {{difference}}: {{end}}.',
  comparator: '{{place}} {{other}} ({{year}}): {{end}}.',
  comparatorDifference: '{{place}} {{other}} ({{year}}), skillnad {{difference}}: {{end}}.',
  places: '{{place}} {{value}} ({{year}}) mot {{otherPlace}} {{other}} ({{otherYear}}): {{end}}.',
  noValue: 'uppgift saknas',
  withheld: 'dold (färre än 5)',
  needed:
    'Säkerställd först vid omkring {{answers}} svar i varje grupp ({{fewest}}–{{most}} beroende på avrundning).',
  neededOnly: 'Säkerställd först vid omkring {{answers}} svar i varje grupp.',
  neededOpen:
    'Säkerställd först vid omkring {{answers}} svar i varje grupp (minst {{fewest}} beroende på avrundning).',
  sameRounded:
    'Båda är avrundade till hela procent: de kan skilja sig åt med nästan en procentenhet åt endera hållet.',
  answersUnknown: 'Antal svar framgår inte av underlaget.',
  fewAnswers: 'Färre än 30 svar i någon grupp.',
  rounding: 'Avrundningen avgör om skillnaden är säkerställd.',
  interval: '95 % säkerhet: {{lower}} till {{upper}}.',
  percent: 'Förändring per dag {{percent}} ({{lower}} till {{upper}}, 95 %).',
  percentSame: 'Förändring {{percent}} ({{lower}} till {{upper}}, 95 %).',
  noPercent: 'Förändringen anges inte i procent: det tidigare antalet är under 30.',
  tests: 'C-test p {{p}}, justerat {{adjusted}}; E-test p {{other}}.',
  testsZ: 'C-test p {{p}}, justerat {{adjusted}}; E-test p {{other}}; z = {{z}}.',
  break: 'Över ett seriebrott: {{label}} ({{date}}).',
  isPart: 'Platsen ingår i jämförelsen, så urvalen är inte helt skilda åt.',
  refusal: {
    'unequal-periods': 'Perioderna skiljer sig. Välj samma månader eller visa per dag.',
    'overlapping-periods': 'Perioderna överlappar: samma händelse skulle räknas på båda sidor.',
    'no-days': 'En av perioderna har inga dagar.',
    'no-denominator': 'Antal på två platser jämförs bara med en nämnare. Välj nämnare.',
    'denominator-missing': 'Underlag saknas: {{places}} har ingen egen uppgift för nämnaren.',
    'overlapping-places': 'Platserna överlappar: samma händelse skulle räknas på båda sidor.',
  } satisfies Record<PeriodRefusal['reason'] | PlaceRefusal['reason'], string>,
  otherSeries: 'Två serier delar aldrig linje: {{differences}}.',
  difference: {
    'other-survey': 'olika undersökningar',
    'other-question': 'olika frågor',
    'other-population': 'olika svarande',
    'other-area': 'olika områden',
    'other-group': 'olika grupper',
  } satisfies Record<KeyDifference, string>,
} as const;
