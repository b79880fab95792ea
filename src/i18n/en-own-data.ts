import type { Messages } from './messages.ts';

export const enOwnData = {
  badge: 'OWN IMPORT',
  choose: 'Incidents shown',
  published: 'Events published by the police',
  practice: 'Practice data (made up)',
  noPeriod: 'no dates',
  about: '{{source}} · {{period}}',
  notHere: 'Own import that is not here',
  gone: {
    title: 'The own import is not on this device',
    body: 'The link shows an import that is not kept here. Import the file again or open a project file. Until then the layer of reported offences shows no counts.',
    published: 'Show published events',
  },
  counting: 'Counting OWN IMPORT',
  incidents: '{{number}} incidents',
  unit: 'Incidents from an own import: count {{per}}, {{period}}',
  source: 'Source: {{source}} · {{name}} · {{period}}',
  sourceShort: 'Source: own import',
  subjectAbout: 'Incidents from an own import · count · {{source}}, {{name}}',
  comparing: 'Counting the import …',
  notInPeriod: 'The import has no days in {{period}}.',
  part: '{{period}} is not a whole year in the import.',
  byName:
    '{{number}} without coordinates count at the place that the file names, not in a stadsdel or hexagon',
  withoutHour: '{{number}} without a time of day count, but in no hour',
  withoutHourLeftOut: '{{number}} without a time of day do not count, as hours are chosen',
  column: 'OWN IMPORT: incidents',
  countHere: '{{number}} incidents, {{period}}',
  tag: '{{number}} incidents (own import)',
  statement:
    '{{number}} incidents from an own import. They are never added to published events or practice data.',
  pair: 'Incidents from an own import',
  name: 'Import',
  from: 'Supplied by',
  file: 'File',
  imported: 'Imported',
  rows: 'Rows',
  rowsText:
    '{{accepted}} of {{read}} taken in, {{refused}} refused, {{withoutPlace}} without a place',
} satisfies Messages['ownData'];
