import type { Messages } from './messages.ts';

export const enResidents: Messages['residents'] = {
  lead: 'A file to show to those who live in the area: the whole area and its stadsdelar (city districts), no single places. It opens without a network in any browser and holds no scripts.',
  share: 'Show residents',
  loading: 'Reading the data …',
  settings: {
    title: 'What the file is to hold',
    pageTitle: 'Title',
    pageTitleHint: 'Empty field: {{title}}.',
    introduction: 'Introduction of your own (optional)',
    introductionHint:
      'Write plainly. Name no place smaller than a stadsdel. An empty line starts a new paragraph.',
    contact: 'Whom the reader may turn to',
    language: 'Language of the file',
    sections: 'Sections',
    counts: 'Counted incidents',
    countsNone: 'None',
    countsPractice: 'Practice data (marked in the file)',
    countsHint:
      'Counted by stadsdel. Counts from 1 to 4 are withheld, and as many more as it takes for them not to be worked out.',
    countsNoPeriod:
      'Imports without a period cannot be chosen: a count without a period may not be shown.',
  },
  save: {
    button: 'Save the file',
    checking: 'Checking the file …',
    saved: 'Saved as {{name}} ({{size}}). Checked: nothing of what is left out is in the file.',
    refused: 'The file has not been saved.',
    refusedLead: 'The check read the finished file and found this:',
    personal: 'The title or the introduction seems to hold personal data.',
    namesMissing:
      'The file of place names has not been read. Without it the file cannot be checked. Reload the page.',
  },
  fault: {
    'not-text': 'The file cannot be read as text.',
    'place-name': 'The name of a place smaller than a stadsdel: {{found}}',
    'place-id': 'The id of a place smaller than a stadsdel: {{found}}',
    'small-count': 'A count from 1 to 4: {{found}}',
    'internal-text': 'An internal statement: {{found}}',
    'foreign-address': 'An address outside the file: {{found}}',
    script: 'Something that can be run as a program: {{found}}',
    'no-policy': 'The file’s protection against content from outside is missing.',
  },
  leftOut: {
    title: 'What is left out',
    lead_one:
      '{{used}} of the {{total}} statements of the situation picture are in the file. {{count}} is left out:',
    lead_other:
      '{{used}} of the {{total}} statements of the situation picture are in the file. {{count}} are left out:',
    reason: {
      internal: 'internal statements, which never leave the organisation',
      hotspot: 'about priority places',
      'below-stadsdel': 'about places smaller than a stadsdel',
      'other-area': 'about the police’s areas or the organisation, which have other boundaries',
      'names-a-place': 'name a place smaller than a stadsdel in their text',
      'small-count': 'counts from 1 to 4',
      contradicted: 'claims that the situation picture itself contradicts',
      'other-matter':
        'about other matters than the sections, such as schools and young people’s habits',
      'section-off': 'belong to a section that is not chosen',
    },
    always: {
      counts:
        'Counts from 1 to 4 are never shown, nor figures that reveal them. Exception: events that the police have published themselves.',
      closeViolence:
        'Violence in close relationships stands as text about the whole area only, never on a map.',
      practiceOut: 'Practice data is left out.',
      practiceIn: 'Practice data is included and marked.',
    },
  },
  preview: {
    title: 'What the file says',
    lead: 'The same text as in the file, without the file’s looks.',
  },
  contact: {
    'safety-coordinator': 'the safety coordinator at the district administration',
    'district-administration': 'the district administration',
    'municipal-police': 'the municipal police officer (kommunpolisen)',
    'contact-centre': 'the municipality’s contact centre',
  },
  section: {
    area: 'The area',
    perceived: 'Perceived safety',
    reported: 'Reported offences',
    events: 'Events that the police have told of',
    counted: 'Counted incidents by stadsdel',
    closeViolence: 'Violence in close relationships',
    work: 'What the municipality and the police are working on',
  },
  page: {
    title: 'Safety in {{area}} {{year}}',
    lead: 'A summary for those who live in the area. It builds on {{document}}, made by the municipality and the police.',
    practice: 'PRACTICE DATA: parts of this page are made up',
    skip: 'Skip to the content',
    contents: 'Contents',
    sources: 'Sources',
    source: 'Source',
    yearUnknown: 'year not stated',
    schoolYear: 'school year {{from}}/{{to}}',
    earlier: 'earlier years',
    statement: '{{subject}}: {{text}} ({{when}}).',
    valued: '{{subject}}: {{text}}: {{value}} {{unit}} ({{when}}).',
    uncertain: 'This is uncertain: the situation picture is incomplete or contradicts itself here.',
    area: {
      stadsdelar_one: '{{area}} has {{count}} stadsdel (city district).',
      stadsdelar_other:
        '{{area}} has {{count}} stadsdelar (city districts). The numbers on the map are those of the table.',
      mapTitle: 'Map of the stadsdelar',
      mapShaded: '{{question}}: share of those who answered, by stadsdel, {{year}}',
      mapAlt:
        'Map of the stadsdelar of {{area}}: {{names}}. The table after the map says the same.',
      tableTitle: 'The stadsdelar on the map',
      stadsdel: 'Number and stadsdel',
      ownValue: 'Survey value of its own',
      noValue: 'missing',
      figure: {
        residents: '{{value}} people live in {{place}} ({{when}}).',
        'passers-by': '{{value}} people pass through {{place}} every day ({{when}}).',
        visitors: '{{value}} visits a year are made to {{place}} ({{when}}).',
        'licensed-venues': '{{place}} has {{value}} licensed venues ({{when}}).',
      },
      about: 'About {{value}}',
      noTime: 'time not stated',
    },
    perceived: {
      lead: 'The figures come from surveys of residents. Perceived safety is not the same as the number of offences.',
      noAnswers:
        'The situation picture does not say how many answered. So it cannot be said whether a difference between areas or years is reliable.',
      noMap:
        'The survey gives values for the whole area, not for each stadsdel. That is why there is no coloured map.',
      answers: 'How answers are counted: {{answers}}. Asked: {{population}}.',
      asked: 'Asked: {{population}}.',
      newest: 'In {{year}} the share was {{share}} in {{area}}.',
      newestBoth:
        'In {{year}} the share was {{share}} in {{area}} and {{other}} in {{comparator}}.',
      table: '{{question}}: share of those who answered',
      row: 'Area',
      rowGroup: '{{place}}, {{group}}',
      derived: '{{share}} (worked out)',
      withheld: 'withheld',
      missing: {
        'not-measured-here': 'not measured',
        'not-asked': 'not asked',
        'no-figure-stated': 'no figure',
        'other-year': 'missing',
      },
      also: 'What the survey also says',
    },
    reported: {
      lead: 'Not all offences are reported. The number of reports also depends on what the police look for: most drug offences are found by the police themselves.',
      table: '{{name}} in {{area}}',
      year: 'Year',
      count: 'Number',
      openPeriod:
        'The situation picture does not say which days the counts cover. So they should not simply be compared.',
      also: 'What the situation picture says',
      none: 'The situation picture has no counts of offences for each stadsdel.',
    },
    events: {
      lead: 'The police publish some of their events themselves. It is a small selection, not reported offences. More published events do not mean more offences.',
      days: 'Counted here are events about offences from {{from}} to {{to}}, at the stadsdel that they name.',
      table: 'Events about offences that the police have published',
      stadsdel: 'Stadsdel',
      count: 'Number',
      unplaced: 'No certain stadsdel',
    },
    counted: {
      own: 'Incidents counted in {{source}}, from {{from}} to {{to}}.',
      practice:
        'PRACTICE DATA. The incidents are made up, from {{from}} to {{to}}. They say nothing about how things are in the area.',
      withheld:
        'Counts from 1 to 4 are not shown. Sometimes more counts are withheld, so that they cannot be worked out.',
      scope:
        'Drug offences are not counted: they come to light when the police look for them. Nor is what happened indoors, online or at home.',
      table: 'Counted incidents by stadsdel',
      tablePractice: 'PRACTICE DATA: made-up incidents by stadsdel',
      stadsdel: 'Stadsdel',
      count: 'Number',
      total: 'All stadsdelar',
      hidden: 'withheld',
    },
    closeViolence:
      'This concerns the whole area. Where violence in close relationships happens is never shown on a map. Much of it is not reported.',
    work: {
      lead: 'The municipality and the police have agreed to work especially on this:',
      also: 'Other things that are done',
    },
    unknown: {
      title: 'What we do not know',
      code: {
        'answers-not-stated':
          'How many answered the surveys. Small differences may be due to chance.',
        'days-not-stated': 'Which days the counts of reported offences cover.',
        'no-stadsdel-shares':
          'How safe residents feel in each stadsdel. The surveys’ values are for the whole area.',
        'no-stadsdel-counts': 'How many offences are reported in each stadsdel.',
        unreported: 'How many offences are never reported.',
        'published-selection': 'How many events the police have not published.',
      },
      contradictions:
        'Here the situation picture is unclear or contradicts itself, in the words of the review:',
      unnamed_one:
        'One more uncertainty concerns places smaller than a stadsdel and is not told here.',
      unnamed_other:
        '{{count}} more uncertainties concern places smaller than a stadsdel and are not told here.',
    },
    ask: {
      title: 'Questions',
      text: 'Have you questions about this page? Turn to {{contact}}. How to reach them is on the municipality’s website.',
    },
    sourceLine: {
      document: '{{title}}. As given in: {{document}}. Figures for: {{years}}.',
      dataSet: '{{title}}. {{attribution}}. Period: {{period}}',
      import: '{{source}}. Period: {{from}} to {{to}}.',
      practice: 'Practice data: made-up incidents. Period: {{from}} to {{to}}.',
    },
    footer: {
      made: 'This page was made on {{date}}. It does not update itself.',
      version: 'Made from: {{document}}. Version of the data: {{version}}.',
      left: 'Single places, internal statements and counts below five are left out on purpose.',
    },
  },
};
