import type { SourcedDenominator } from '../domain/denominator/denominator.ts';
import type { MissingReason } from '../domain/indicator/indicator.ts';
import type { ResidentsFaultCode } from '../domain/residents/check-file.ts';
import type {
  ContactFunction,
  LeftOutReason,
  ResidentsSectionId,
  UnknownCode,
} from '../domain/residents/residents.ts';

/** The page for residents, and the tab that makes it. */
export const svResidents = {
  lead: 'En fil att visa för dem som bor i området: hela området och dess stadsdelar, inga enskilda platser. Den öppnas utan nät i vilken webbläsare som helst och innehåller inga skript.',
  share: 'Visa för boende',
  loading: 'Uppgifterna läses in …',
  settings: {
    title: 'Vad filen ska innehålla',
    pageTitle: 'Rubrik',
    pageTitleHint: 'Tomt fält: {{title}}.',
    introduction: 'Egen inledning (valfri)',
    introductionHint:
      'Skriv på klarspråk. Nämn inga platser mindre än en stadsdel. Tom rad ger nytt stycke.',
    contact: 'Vem läsaren kan vända sig till',
    language: 'Filens språk',
    sections: 'Delar',
    counts: 'Räknade händelser',
    countsNone: 'Inga',
    countsPractice: 'Övningsdata (märks i filen)',
    countsHint:
      'Räknas per stadsdel. Tal från 1 till 4 döljs, och så många fler att de inte går att räkna ut.',
    countsNoPeriod: 'Importer utan period kan inte väljas: ett antal utan period får inte visas.',
  },
  save: {
    button: 'Spara filen',
    checking: 'Filen kontrolleras …',
    saved:
      'Sparad som {{name}} ({{size}}). Kontrollerad: inget av det som utelämnas finns i filen.',
    refused: 'Filen är inte sparad.',
    refusedLead: 'Kontrollen läste den färdiga filen och fann det här:',
    personal: 'Rubriken eller inledningen ser ut att innehålla personuppgifter.',
    namesMissing:
      'Filen med platsnamn är inte inläst. Utan den kan filen inte kontrolleras. Ladda om sidan.',
  },
  fault: {
    'not-text': 'Filen går inte att läsa som text.',
    'place-name': 'Namn på en plats mindre än en stadsdel: {{found}}',
    'place-id': 'Beteckning för en plats mindre än en stadsdel: {{found}}',
    'small-count': 'Ett antal från 1 till 4: {{found}}',
    'internal-text': 'En intern uppgift: {{found}}',
    'foreign-address': 'En adress utanför filen: {{found}}',
    script: 'Något som kan köras som program: {{found}}',
    'no-policy': 'Filens skydd mot innehåll utifrån saknas.',
  } satisfies Record<ResidentsFaultCode, string>,
  leftOut: {
    title: 'Vad som utelämnas',
    lead_one: '{{used}} av lägesbildens {{total}} uppgifter finns i filen. {{count}} är utelämnad:',
    lead_other:
      '{{used}} av lägesbildens {{total}} uppgifter finns i filen. {{count}} är utelämnade:',
    reason: {
      internal: 'interna uppgifter, som aldrig lämnar organisationen',
      hotspot: 'om prioriterade platser',
      'below-stadsdel': 'om platser mindre än en stadsdel',
      'other-area': 'om polisens områden eller organisationen, som har andra gränser',
      'names-a-place': 'nämner en plats mindre än en stadsdel i texten',
      'small-count': 'antal från 1 till 4',
      contradicted: 'påståenden som lägesbilden själv säger emot',
      'other-matter': 'om annat än filens delar, till exempel skolor och ungas vanor',
      'section-off': 'hör till en del som inte är vald',
    } satisfies Record<LeftOutReason, string>,
    always: {
      counts:
        'Antal från 1 till 4 visas aldrig, och inte heller tal som avslöjar dem. Undantag: händelser som polisen själv har publicerat.',
      closeViolence: 'Våld i nära relationer står bara som text om hela området, aldrig på karta.',
      practiceOut: 'Övningsdata är inte med.',
      practiceIn: 'Övningsdata är med och märks ut.',
    },
  },
  preview: { title: 'Så ser filen ut', lead: 'Samma text som i filen, utan filens utseende.' },
  contact: {
    'safety-coordinator': 'trygghetssamordnaren på stadsdelsförvaltningen',
    'district-administration': 'stadsdelsförvaltningen',
    'municipal-police': 'kommunpolisen',
    'contact-centre': 'kommunens kontaktcenter',
  } satisfies Record<ContactFunction, string>,
  section: {
    area: 'Området',
    perceived: 'Upplevd trygghet',
    reported: 'Anmälda brott',
    events: 'Händelser som polisen har berättat om',
    counted: 'Räknade händelser per stadsdel',
    closeViolence: 'Våld i nära relationer',
    work: 'Det här arbetar kommunen och polisen med',
  } satisfies Record<ResidentsSectionId, string>,
  page: {
    title: 'Trygghet i {{area}} {{year}}',
    lead: 'En sammanfattning för dig som bor i området. Den bygger på {{document}}, som kommunen och polisen har tagit fram.',
    practice: 'ÖVNINGSDATA: delar av sidan är påhittade',
    skip: 'Hoppa till innehållet',
    contents: 'Innehåll',
    sources: 'Källor',
    source: 'Källa',
    yearUnknown: 'året framgår inte',
    schoolYear: 'läsåret {{from}}/{{to}}',
    earlier: 'tidigare år',
    statement: '{{subject}}: {{text}} ({{when}}).',
    valued: '{{subject}}: {{text}}: {{value}} {{unit}} ({{when}}).',
    uncertain: 'Uppgiften är osäker: lägesbilden är ofullständig eller säger emot sig själv här.',
    area: {
      stadsdelar_one: '{{area}} har {{count}} stadsdel.',
      stadsdelar_other:
        '{{area}} har {{count}} stadsdelar. Siffrorna på kartan är desamma som i tabellen.',
      mapTitle: 'Karta över stadsdelarna',
      mapShaded: '{{question}}: andel av de svarande per stadsdel, {{year}}',
      mapAlt:
        'Karta över stadsdelarna i {{area}}: {{names}}. Tabellen efter kartan säger detsamma.',
      tableTitle: 'Stadsdelarna på kartan',
      stadsdel: 'Nummer och stadsdel',
      ownValue: 'Eget enkätvärde',
      noValue: 'saknas',
      figure: {
        residents: '{{value}} personer bor i {{place}} ({{when}}).',
        'passers-by': '{{value}} personer passerar {{place}} varje dag ({{when}}).',
        visitors: '{{value}} besök görs varje år i {{place}} ({{when}}).',
        'licensed-venues': '{{place}} har {{value}} serveringsställen ({{when}}).',
      } satisfies Record<SourcedDenominator, string>,
      about: 'ungefär {{value}}',
      noTime: 'tidpunkten framgår inte',
    },
    perceived: {
      lead: 'Siffrorna kommer från enkäter till boende. Upplevd trygghet är inte samma sak som antal brott.',
      noAnswers:
        'Lägesbilden säger inte hur många som har svarat. Därför går det inte att säga om en skillnad mellan områden eller år är säkerställd.',
      noMap:
        'Undersökningen ger värden för hela området, inte för varje stadsdel. Därför finns ingen färgad karta.',
      answers: 'Så räknas svaren: {{answers}}. Tillfrågade: {{population}}.',
      asked: 'Tillfrågade: {{population}}.',
      newest: '{{year}} var andelen {{share}} i {{area}}.',
      newestBoth: '{{year}} var andelen {{share}} i {{area}} och {{other}} i {{comparator}}.',
      table: '{{question}}: andel av de svarande',
      row: 'Område',
      rowGroup: '{{place}}, {{group}}',
      derived: '{{share}} (uträknat)',
      withheld: 'dold',
      missing: {
        'not-measured-here': 'ej mätt',
        'not-asked': 'frågan ej ställd',
        'no-figure-stated': 'siffra saknas',
        'other-year': 'saknas',
      } satisfies Record<MissingReason | 'other-year', string>,
      also: 'Det säger undersökningen också',
    },
    reported: {
      lead: 'Alla brott anmäls inte. Antalet anmälningar beror också på vad polisen letar efter: narkotikabrott upptäcks oftast av polisen själv.',
      table: '{{name}} i {{area}}',
      year: 'År',
      count: 'Antal',
      openPeriod:
        'Lägesbilden säger inte vilka dagar talen gäller. Jämför dem därför inte rakt av.',
      also: 'Det säger lägesbilden',
      none: 'Lägesbilden har inga antal brott för varje stadsdel.',
    },
    events: {
      lead: 'Polisen publicerar själv några av sina händelser. Det är ett litet urval och inte anmälda brott. Fler publicerade händelser betyder inte fler brott.',
      days: 'Här räknas händelser om brott från {{from}} till {{to}}, vid den stadsdel som de nämner.',
      table: 'Händelser om brott som polisen har publicerat',
      stadsdel: 'Stadsdel',
      count: 'Antal',
      unplaced: 'Ingen bestämd stadsdel',
    },
    counted: {
      own: 'Händelser som har räknats i {{source}}, från {{from}} till {{to}}.',
      practice:
        'ÖVNINGSDATA. Händelserna är påhittade, från {{from}} till {{to}}. De säger inget om hur det är i området.',
      withheld:
        'Tal från 1 till 4 visas inte. Ibland döljs fler tal, så att de inte går att räkna ut.',
      scope:
        'Narkotikabrott räknas inte: de upptäcks när polisen letar efter dem. Inte heller räknas det som har hänt inomhus, på nätet eller i hem.',
      table: 'Räknade händelser per stadsdel',
      tablePractice: 'ÖVNINGSDATA: påhittade händelser per stadsdel',
      stadsdel: 'Stadsdel',
      count: 'Antal',
      total: 'Alla stadsdelar',
      hidden: 'dold',
    },
    closeViolence:
      'Uppgifterna gäller hela området. Det visas aldrig på karta var våld i nära relationer sker. Mycket av våldet anmäls inte.',
    work: {
      lead: 'Kommunen och polisen har kommit överens om att arbeta särskilt med det här:',
      also: 'Annat som görs',
    },
    unknown: {
      title: 'Vad vi inte vet',
      code: {
        'answers-not-stated':
          'Hur många som har svarat på enkäterna. Små skillnader kan bero på slumpen.',
        'days-not-stated': 'Vilka dagar som antalen anmälda brott gäller.',
        'no-stadsdel-shares':
          'Hur trygga de boende känner sig i varje stadsdel. Enkäternas värden gäller hela området.',
        'no-stadsdel-counts': 'Hur många brott som anmäls i varje stadsdel.',
        unreported: 'Hur många brott som aldrig anmäls.',
        'published-selection': 'Hur många händelser polisen inte har publicerat.',
      } satisfies Record<UnknownCode, string>,
      contradictions:
        'Här är lägesbilden oklar eller säger emot sig själv, med granskningens egna ord:',
      unnamed_one: 'En oklarhet till rör platser mindre än en stadsdel och står inte här.',
      unnamed_other:
        '{{count}} oklarheter till rör platser mindre än en stadsdel och står inte här.',
    },
    ask: {
      title: 'Frågor',
      text: 'Har du frågor om sidan? Vänd dig till {{contact}}. Hur du når dem står på kommunens webbplats.',
    },
    sourceLine: {
      document: '{{title}}. Återgiven i: {{document}}. Uppgifter för: {{years}}.',
      dataSet: '{{title}}. {{attribution}}. Period: {{period}}',
      import: '{{source}}. Period: {{from}} till {{to}}.',
      practice: 'Övningsdata: påhittade händelser. Period: {{from}} till {{to}}.',
    },
    footer: {
      made: 'Sidan är gjord {{date}}. Den uppdateras inte av sig själv.',
      version: 'Underlag: {{document}}. Underlagets version: {{version}}.',
      left: 'Enskilda platser, interna uppgifter och antal under fem är utelämnade med avsikt.',
    },
  },
};
