import type { UnpairedPlace } from '../domain/bivariate/quadrants.ts';

/** Words of the maps of a comparison, and of perceived against reported. */
export const svCompareMaps = {
  scale: 'Samma klasser i alla kartor och år · {{unit}}',
  changeTally: 'Skillnad · säkerställd i {{reliable}} av {{count}}',
  noPlaces: 'Talen gäller området som helhet. Det finns inga platser att rita.',
  coverage: {
    whole_one:
      'Frågan har ett värde för {{places}} som helhet. Den {{count}} platsen inom området har inget eget värde och får aldrig områdets.',
    whole_other:
      'Frågan har ett värde för {{places}} som helhet. De {{count}} platserna inom området har inget eget värde och får aldrig områdets.',
    some_one:
      'Eget värde finns för {{places}}. {{count}} annan plats är inte mätt i frågan och lämnas tom.',
    some_other:
      'Eget värde finns för {{places}}. {{count}} andra platser är inte mätta i frågan och lämnas tomma.',
    none: 'Ingen plats med gräns har ett eget värde i frågan.',
    counted_one: '{{count}} plats räknas för sig.',
    counted_other:
      '{{count}} platser räknas var för sig. De överlappar, så talen läggs aldrig ihop.',
  },
  form: { label: 'Kartornas form', side: 'Bredvid varandra', swipe: 'Svep' },
  live: {
    show: 'Visa på karta',
    hide: 'Visa utan gator',
    loading: 'Kartorna ritas …',
    failed:
      'Kartor med gator kan inte ritas på den här enheten. De enkla kartorna visar samma värden.',
  },
  camera: {
    label: 'Alla kartor',
    board: 'Kartorna flyttas tillsammans',
    keys: 'Piltangenterna flyttar alla kartor, plus och minus zoomar, 0 visar hela området.',
  },
  swipe: {
    handle: 'Svep mellan {{left}} och {{right}}',
    value: '{{left}} {{share}} %, {{right}} {{rest}} %',
  },
  years: {
    title: 'År för år',
    label: 'Visat år',
    onlyYear: 'Bara {{year}} är mätt: det finns inget annat år att ställa bredvid.',
    play: 'Spela upp åren',
    stop: 'Stoppa',
    reduced: 'Enheten är inställd på mindre rörelse. Stega mellan åren i stället.',
    named: '{{year}}: {{what}}',
    places_one: '{{count}} plats',
    places_other: '{{count}} platser',
    lacks: '{{year}} har ingen karta: {{reason}}.',
    part: 'Bara en del av året är insamlad: {{period}}.',
    partNote: 'Kartorna visar antal. Ett år som bara delvis är insamlat jämförs inte med ett helt.',
  },
  reported: {
    title: 'Upplevt mot anmält',
    question: 'Fråga och år',
    option: '{{question}}, {{year}}',
    optionPlaces: 'mätt för {{places}}',
    elsewhere:
      '”{{question}}” är inte mätt för någon plats för sig. Här visas en fråga som är det.',
    withDiscovered: 'Räkna med narkotikabrott',
    discoveredNote:
      'Ingripandebrott följer polisens insatser och räknas därför inte med från början.',
    caption: 'Upplevt mot anmält, platser med båda värdena',
    perceived: { high: 'Upplevt: hög andel', low: 'Upplevt: låg andel' },
    perceivedFrom: { high: 'minst {{share}}', low: 'under {{share}}' },
    published: { high: 'Många publicerade', low: 'Få publicerade' },
    own: { high: 'Många i importen', low: 'Få i importen' },
    practice: { high: 'Många i övningsdata', low: 'Få i övningsdata' },
    reportedFrom: { high: 'minst {{count}}', low: 'under {{count}}' },
    count_one: '{{value}} händelse',
    count_other: '{{value}} händelser',
    ranked: 'flest anmälda (lägesbilden)',
    empty: 'ingen plats',
    lacking_one: 'Underlag saknas för {{count}} plats',
    lacking_other: 'Underlag saknas för {{count}} platser',
    lacks: {
      perceived: 'Inget eget värde i frågan {{year}}: {{places}}.',
      offences: 'Inget antal för {{year}}: {{places}}.',
      both: 'Varken antal eller eget värde {{year}}: {{places}}.',
      withheld: 'Dold (färre än 5): {{places}}.',
    } satisfies Record<UnpairedPlace['lacks'], string>,
    none: 'Ingen plats har både ett eget värde i en fråga om otrygghet och ett antal från samma år.',
    few: 'Hög och låg delas vid den mittersta av de fem fasta klasserna, lika för alla år. Antalen har ingen nämnare: en stor plats får lätt fler.',
    selection:
      'Det som polisen publicerat är ett litet urval. Få här betyder inte få anmälda brott.',
    counts: 'Antal: {{what}}, {{period}}.',
    countsPublished: 'händelser som polisen publicerat',
    countsOwn: 'händelser ur egen import',
    countsPractice: 'påhittade händelser',
    share: 'Andel: {{question}}, {{population}}, {{year}}. Källa: {{source}}.',
    map: 'Båda på karta: {{places}}',
    mapCaption: 'Platser med båda värdena {{year}}',
    scaleCaption: 'Två värden i en färg',
    waiting: 'Räknar …',
  },
} as const;
