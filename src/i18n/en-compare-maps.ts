import type { Messages } from './messages.ts';

export const enCompareMaps: Messages['compareMaps'] = {
  scale: 'The same classes in all maps and years · {{unit}}',
  changeTally: 'Difference · reliable in {{reliable}} of {{count}}',
  noPlaces: 'The figures are for the area as a whole. There are no places to draw.',
  coverage: {
    whole_one:
      'The question has a value for {{places}} as a whole. The {{count}} place within the area has no value of its own and is never given the area’s.',
    whole_other:
      'The question has a value for {{places}} as a whole. The {{count}} places within the area have no value of their own and are never given the area’s.',
    some_one:
      'There is a value of its own for {{places}}. {{count}} other place was not measured in this question and is left blank.',
    some_other:
      'There is a value of its own for {{places}}. {{count}} other places were not measured in this question and are left blank.',
    none: 'No place with a border has a value of its own in this question.',
    counted_one: '{{count}} place is counted by itself.',
    counted_other:
      '{{count}} places are counted each by itself. They overlap, so the counts are never added up.',
  },
  form: { label: 'Form of the maps', side: 'Side by side', swipe: 'Swipe' },
  live: {
    show: 'Show on map',
    hide: 'Show without streets',
    loading: 'Drawing the maps …',
    failed:
      'Maps with streets cannot be drawn on this device. The plain maps show the same values.',
  },
  camera: {
    label: 'All maps',
    board: 'The maps move together',
    keys: 'The arrow keys move all maps, plus and minus zoom, 0 shows the whole area.',
  },
  swipe: {
    handle: 'Swipe between {{left}} and {{right}}',
    value: '{{left}} {{share}}%, {{right}} {{rest}}%',
  },
  years: {
    title: 'Year by year',
    label: 'Year shown',
    onlyYear: 'Only {{year}} was measured: there is no other year to put beside it.',
    play: 'Play the years',
    stop: 'Stop',
    reduced: 'The device is set to less motion. Step through the years instead.',
    named: '{{year}}: {{what}}',
    places_one: '{{count}} place',
    places_other: '{{count}} places',
    lacks: '{{year}} has no map: {{reason}}.',
    part: 'Only part of the year was collected: {{period}}.',
    partNote:
      'The maps show counts. A year that was collected in part is not compared with a whole one.',
  },
  reported: {
    title: 'Perceived against reported',
    question: 'Question and year',
    option: '{{question}}, {{year}}',
    optionPlaces: 'measured for {{places}}',
    elsewhere:
      '“{{question}}” was not measured for any place by itself. Shown here is a question that was.',
    withDiscovered: 'Count drug offences',
    discoveredNote:
      'Offences that the police discover themselves follow the police’s effort, so they are left out to begin with.',
    caption: 'Perceived against reported, places with both values',
    perceived: { high: 'Perceived: high share', low: 'Perceived: low share' },
    perceivedFrom: { high: 'at least {{share}}', low: 'below {{share}}' },
    published: { high: 'Many published', low: 'Few published' },
    own: { high: 'Many in the import', low: 'Few in the import' },
    practice: { high: 'Many in practice data', low: 'Few in practice data' },
    reportedFrom: { high: 'at least {{count}}', low: 'below {{count}}' },
    count_one: '{{value}} event',
    count_other: '{{value}} events',
    ranked: 'most reported (situation picture)',
    empty: 'no place',
    lacking_one: 'Not enough data for {{count}} place',
    lacking_other: 'Not enough data for {{count}} places',
    lacks: {
      perceived: 'No value of their own in the question in {{year}}: {{places}}.',
      offences: 'No count for {{year}}: {{places}}.',
      both: 'Neither a count nor a value of their own in {{year}}: {{places}}.',
      withheld: 'Withheld (fewer than 5): {{places}}.',
    },
    none: 'No place has both a value of its own in a question of insecurity and a count from the same year.',
    few: 'High and low part at the middle one of the five fixed classes, the same in every year. The counts have no denominator: a large place easily has more.',
    selection:
      'What the police have published is a small selection. Few here does not mean few reported offences.',
    counts: 'Count: {{what}}, {{period}}.',
    countsPublished: 'events that the police have published',
    countsOwn: 'incidents from an own import',
    countsPractice: 'made-up incidents',
    share: 'Share: {{question}}, {{population}}, {{year}}. Source: {{source}}.',
    map: 'Both on a map: {{places}}',
    mapCaption: 'Places with both values in {{year}}',
    scaleCaption: 'Two values in one colour',
    waiting: 'Counting …',
  },
};
