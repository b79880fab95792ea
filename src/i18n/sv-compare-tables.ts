import type { LoneValue } from '../domain/compare/lone-value.ts';
import type { RankedScaleId } from '../domain/compare/place-ranking.ts';
import type { MeasuredDenominator } from '../domain/denominator/denominator.ts';
import type { RankStability } from '../domain/denominator/rank-holds.ts';

/** Words of the ranking and the tables on the page Jämför. */
export const svCompareTables = {
  lone: {
    'one-year-measured':
      '{{place}} har bara ett mätår, {{year}}. Ett enda värde ger inget utfall mot platsen själv.',
    'one-year-chosen':
      'Bara {{year}} är valt för {{place}}. Det behövs minst ett år till för att jämföra platsen med sig själv.',
    allYears: 'Ta med alla år',
    whole: 'Jämför med hela staden',
  } satisfies Record<LoneValue['reason'] | 'allYears' | 'whole', string>,
  places: {
    nth: 'Plats {{number}}',
    add: 'Lägg till en plats',
    choose: 'Välj plats …',
    remove: 'Ta bort {{place}}',
    rows: 'Jämförelser för {{place}}',
    most: 'Fler än {{count}} platser läses bättre i rangordningen.',
  },
  ranking: {
    title: 'Rangordning av platser',
    about: 'Två indelningar sida vid sida, med nämnare',
    by: 'Rangordna efter',
    default: 'Brott utom narkotikabrott',
    compared: 'Det som jämförs',
    comparedPublished: 'Alla publicerade brott',
    what: '{{what}} · {{period}}',
    policeDiscovered:
      'Narkotikabrott är ingripandebrott: antalet följer polisens insats. Därför står de utanför den vanliga rangordningen.',
    defaultNote: 'Narkotikabrott är inte med: antalet följer polisens insats.',
    ownNote: 'Händelser ur en egen import. De utan plats är inte med.',
    practiceNote: 'Påhittade händelser. De på nätet och i hemmet har ingen plats och är inte med.',
    publishedNote:
      'Polisens publicerade händelser är ett litet urval som polisen själv gör. Ordningen säger mest vad som publicerats, inte hur mycket brott det är.',
    counting: 'Övningsdata räknas …',
    nothing: 'Underlag saknas: inget är räknat för de valda åren.',
    onePlace: 'Underlag saknas: de tryckta talen gäller en enda plats. Minst tre platser krävs.',
    shares_zero:
      'Underlag saknas: ingen plats har ett eget värde i frågan {{year}}. Minst tre platser krävs.',
    shares_one:
      'Underlag saknas: bara {{places}} har ett eget värde i frågan {{year}}. Minst tre platser krävs.',
    shares_other:
      'Underlag saknas: bara {{places}} har egna värden i frågan {{year}}. Minst tre platser krävs.',
    scale: {
      stadsdel: 'Stadsdelar',
      place: 'Platser och stråk',
    } satisfies Record<RankedScaleId, string>,
    rank: 'Rang',
    place: 'Plats',
    stadsdel: 'Stadsdel',
    count: 'Antal',
    share: 'Andel',
    per: {
      area: 'Per km²',
      residents: 'Per 1 000 boende',
      'passers-by': 'Per 1 000 passerande',
      visitors: 'Per miljon besök',
      'licensed-venues': 'Per 100 serveringsställen',
    } satisfies Record<MeasuredDenominator, string>,
    higher: 'säkerställt högre än nästa',
    noise: 'ingen säkerställd skillnad mot nästa',
    overlapping: 'överlappar nästa, jämförs inte med den',
    container: 'i {{place}} (rang {{rank}})',
    containerUnranked: 'i {{place}}',
    noContainer: 'över en stadsdelsgräns',
    ofPlace: '{{place}}: antal',
    rateOf: '{{place}}: {{per}}',
    stability: {
      holds: 'Rangordningen håller: den är densamma med {{denominators}}.',
      differs: 'Rangordningen håller inte: {{pairs}} byter ordning mellan {{denominators}}.',
      'one-denominator':
        'Om rangordningen håller går inte att säga: bara {{denominators}} har underlag.',
      'few-common-places':
        'Om rangordningen håller går inte att säga: färre än tre platser har alla nämnare.',
      none: 'Underlag saknas: färre än tre har en egen uppgift under någon nämnare.',
    } satisfies Record<
      | Exclude<RankStability['status'], 'insufficient-data'>
      | Extract<RankStability, { status: 'insufficient-data' }>['reason']
      | 'none',
      string
    >,
    pair: '{{a}} och {{b}}',
    refused: 'Nämnare som inte ger någon rangordning',
    refusal:
      '{{name}}: underlag saknas. Egen uppgift finns för {{stadsdelar}} stadsdelar och {{places}} platser, minst tre krävs.',
    because: '{{place}}: {{reason}}',
    trap: 'Samma händelser, två sätt att dela in marken. Ordningen beror på var gränserna går: ett litet område runt ett torg får hög täthet, en stor stadsdel med park och vatten får låg. Det som gäller en stadsdel gäller inte varje plats i den.',
    own: 'Platsernas gränser är egna och ungefärliga (±{{least}}–{{most}} m), så ytan är det också. Platser kan ligga i varandra; samma händelse räknas då i båda.',
  },
  table: {
    years: '{{first}}–{{last}}',
    group: 'Grupp',
    question: 'Fråga',
    verdicts: 'Senaste förändring',
    oneYear: '{{what}}: bara ett mätår ({{year}}), inget att jämföra med.',
    noYear: '{{what}}: inget värde.',
    trends: 'Visa utvecklingen',
    series: '{{place}}, {{what}}',
  },
  groups: {
    title: 'Efter grupp',
    about: 'Ålder och kön, var grupp en egen serie',
    empty: 'Ingen fråga är ställd efter grupp här.',
    note: 'Var grupp är en egen serie. Grupperna överlappar varandra och läggs aldrig ihop.',
  },
  trust: {
    title: 'Förtroende',
    about: 'Polisen och kommunen bryr sig om problemen',
    empty: 'Ingen fråga om förtroende är ställd här.',
    note: 'Högre andel betyder att fler håller med.',
  },
  phenomena: {
    title: 'Otrygghetsfenomen och plats',
    about: 'Vad människor störs av, var',
    phenomenon: 'Fenomen',
    note: 'Bara samma fråga i samma undersökning kan jämföras. Olika frågor om samma sak är olika serier, också på samma rad.',
    missing: 'saknas',
    verdicts: 'Samma fråga, samma plats, två mätningar',
    direction: '{{text}} ({{year}})',
    source: 'källan till uppgiften om {{what}}',
    row: '{{phenomenon}}, {{place}}',
    survey: '{{year}} · {{question}} · {{survey}}',
  },
  grades: {
    title: 'Stockholmsenkäten',
    about: 'Unga efter årskurs och kön',
    note: 'Unga i skolor i området, var de än bor. Antal svar framgår inte av underlaget.',
    subject: 'Ämne',
    grade: 'Årskurs',
    sex: 'Kön',
    all: 'båda',
    statement: 'Uppgift',
    year: 'År',
    rank: 'rang {{rank}} i staden',
    verdicts: 'Pojkar och flickor i samma årskurs',
    pair: '{{subject}}, {{grade}}',
    lead: '{{a}} {{value}} mot {{b}} {{other}} ({{year}}), skillnad {{difference}}: {{end}}.',
    leadEqual: '{{a}} {{value}} mot {{b}} {{other}} ({{year}}): {{end}}.',
  },
} as const;
