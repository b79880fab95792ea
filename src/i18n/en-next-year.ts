import type { Messages } from './messages.ts';

export const enNextYear = {
  title: 'Next year’s situation picture',
  lead: 'Read in the statements of another situation picture, next year’s for instance. You see what is new, changed and dropped, and the survey values can take part in Compare.',
  stays: 'The file is read on this device and does not leave it.',
  waiting: 'This year’s situation picture is loading …',
  file: {
    title: 'Read in a situation picture',
    formats:
      'The file is either the template, filled in (XLSX), or statements in JSON in Platsbild’s format. At most {{megabytes}} MB and {{facts}} statements.',
    open: 'Open a file …',
    another: 'Open another file …',
    reading: 'Reading {{file}} …',
    template: 'Get the template (XLSX)',
    templateHint:
      'The template has this year’s questions without answers. Fill in the rows you have statements for; rows left empty are not read.',
    templateFile: 'template-situation-picture-after-{{year}}.xlsx',
    templateFailed: 'The template could not be made on this device. Reload the page and try again.',
  },
  template: {
    sheet: 'Statements',
    aboutSheet: 'How to fill it in',
    title: 'Template for the statements of a situation picture, made from {{document}}',
    how: 'A row is a statement. A row counts as filled in when year, value, text or lines are. Write no names or personal data. Columns may be moved, but do not change the headings. Add rows for what is new.',
    missing:
      'No figure: leave the row empty. Zero is written 0. Withheld counts (fewer than 5) are not taken in: write the statement in words.',
    column: 'Column',
    required: 'Required',
    meaning: 'Meaning',
    yes: 'yes',
    no: 'no',
    field: {
      place: 'The place’s id in Platsbild. An unknown place is asked about when the file is read.',
      placeName: 'Helps whoever fills it in. Read only to show the name of an unknown place.',
      indicator:
        'The question or measure, in Swedish and word for word as this year: otherwise it counts as a new question.',
      group: 'Who answered, word for word as this year.',
      year: 'The year the statement is about: 2026, the school year 2025/26, “tidigare år” (earlier years) or “ej angivet” (not stated).',
      period: 'Months or dates, where stated.',
      value:
        'The number. Per cent is written 36 or 36 %. Empty when the statement is in words: then fill in the text.',
      unit: 'As this year: procent or antal, for instance.',
      kind: 'One of: {{kinds}}.',
      comparator: 'The year that the document itself compares with.',
      sv: 'The statement in your own words, in Swedish. Empty: the question stands instead.',
      en: 'Empty: the Swedish text stands instead.',
      sourceId:
        'The source’s id. A new source gets an id of its own and a name in the next column.',
      source: 'Required for a new source.',
      lines: 'Where in the document the statement stands: 12 or 12-14.',
      caveat: 'What the reader needs to know.',
    },
  },
  refused: {
    title: '{{file}} has not been read in.',
    code: {
      'not-facts':
        'The file is neither statements in JSON nor a spreadsheet. Fill in the template, or save the statements as JSON in the format.',
      'json-not-facts':
        'The file is JSON but has no list “facts”. Check that it follows the format for the statements of a situation picture.',
      'facts-too-large': 'The file is larger than {{megabytes}} MB. Split it.',
      'too-many-facts': 'The file has more than {{facts}} entries in a list. Split it.',
      'no-header':
        'The sheet has none of the template’s headings among its first 20 rows. Get the template and paste the statements into it.',
      'column-missing':
        'The column {{detail}} is missing. Get the template anew, or write the heading back.',
      'nothing-filled-in':
        'No statement is filled in. Fill in year and value or text on the rows you have statements for.',
    },
  },
  faults: {
    title_one: '{{count}} fault: that statement is left out',
    title_other: '{{count}} faults: those statements are left out',
    lead: 'Correct the file and open it again, or go on without them. The list is kept with the situation picture.',
    cell: 'Row {{row}}, column {{column}}',
    path: '{{path}}',
    found: 'It says “{{found}}”.',
    more: 'Show every fault ({{count}})',
    code: {
      'missing-field': 'This is missing. Fill it in.',
      'unknown-field': 'The format has no such field. Remove it.',
      'wrong-type': 'The value is of the wrong kind. See the format.',
      'too-long': 'The text or the list is too long. Shorten it.',
      'bad-id':
        'This is no id: letters, digits, full stop, hyphen and underscore only, no spaces. Rewrite it.',
      'duplicate-id':
        'The same id stands earlier in the file. Give the statement an id of its own.',
      'unknown-year':
        'The year cannot be read. Write 2026, the school year 2025/26, “tidigare år” or “ej angivet”.',
      'unknown-kind':
        'The kind is unknown. See the template’s explanation for the kinds there are.',
      'not-a-number':
        'This is not a number. Write a number, or leave it empty and write the statement in words.',
      'share-out-of-range':
        'The percentage is below 0 or above 100. Correct the number or the unit.',
      'bad-lines': 'Write line numbers: 12, 12-14 or 12-14,20.',
      'cell-error':
        'The cell has an error, or a formula without a value. Write the value and save the sheet again.',
      'personal-data':
        'The text seems to hold a personal number, a phone number or an e-mail address. Remove it: the statement is not taken in.',
    },
  },
  draft: {
    title: 'Review {{file}}',
    facts_one: '{{count}} statement has been read.',
    facts_other: '{{count}} statements have been read.',
    emptyRows_one: '{{count}} row was not filled in and has not been read.',
    emptyRows_other: '{{count}} rows were not filled in and have not been read.',
    noLists:
      'The template has statements only: contradictions and priority areas cannot be compared with it.',
    document: 'Name of the document',
    documentHint: 'It stands beside every number of the document.',
    year: 'Year of the situation picture',
    yearHint: 'The year of the document, not of its statements.',
    yearMissing: 'Write the year with four digits.',
    yearThis: 'That is the year of the situation picture that is here already ({{document}}).',
    documentMissing: 'Write the name of the document.',
    replaces: 'A situation picture of {{year}} is here already: this one takes its place.',
    unknown: 'Unknown ids',
    unknownLead:
      'Nothing is guessed. Choose what each stands for, or leave its statements out. They are still part of what is kept.',
    question: {
      'unknown-place': 'The place {{id}} {{name}} is not here ({{count}} statements).',
      'unknown-source':
        'The source {{id}} is neither in the file nor in this year’s situation picture ({{count}} statements).',
    },
    choose: 'Choose …',
    leaveOut: 'Leave out',
    editions: 'New sources',
    editionsLead:
      'A new source can be the next edition of a source in this year’s situation picture. Only then are the answers compared. The proposals rest on names that are the same but for the year.',
    edition: '{{name}} ({{count}} statements)',
    noEdition: 'New source, not compared',
    proposed: 'proposal',
    keep: 'Keep on the device',
    cancel: 'Cancel',
    open_one: '{{count}} question is unanswered.',
    open_other: '{{count}} questions are unanswered.',
  },
  kept: {
    saved: '{{document}} is kept on the device.',
    about: 'From the file {{file}}. {{facts}} statements, {{left}} left out, {{faults}} faults.',
    use: 'Use in Compare',
    useHint:
      '{{joined}} survey values join Compare as values of their years. {{taken}} years stand in this year’s situation picture already and are never written over. {{others}} statements belong to no question in Compare.',
    inUse: 'The values are in Compare, with the new document as their source.',
    open: 'Open Compare',
    remove: 'Remove',
    removed: 'The situation picture has been removed.',
    undo: 'Undo',
  },
  diff: {
    title: '{{before}} against {{after}}',
    summary:
      '{{added}} new, {{changed}} changed, {{dropped}} dropped and {{unchanged}} unchanged statements.',
    rule: 'Statements belong together when place, question, group and source are the same. Survey values that are equal as rounded are not unchanged: see the verdict.',
    kinds: 'Difference',
    kind: { new: 'New', changed: 'Changed', dropped: 'Dropped', unchanged: 'Unchanged' },
    kindPlural: {
      new: 'New ({{count}})',
      changed: 'Changed ({{count}})',
      dropped: 'Dropped ({{count}})',
      unchanged: 'Unchanged ({{count}})',
    },
    restated: 'Changed for the same year',
    newYear: 'New figure for a new year',
    otherYearAdded: 'Another year of the question',
    otherYearDropped: 'The year is not repeated',
    place: 'Place',
    source: 'Source',
    all: 'All',
    table: 'Differences between two situation pictures',
    copy: 'Copy the table',
    copied: 'The table is copied',
    more: 'Show more ({{shown}} of {{total}})',
    none: 'No statement fits the selection.',
    column: {
      what: 'Statement',
      place: 'Place',
      kind: 'Difference',
      before: 'According to {{document}}',
      after: 'According to {{document}}',
      verdict: 'Verdict',
      source: 'Source',
    },
    notThere: 'not there',
    sourceOf: '{{document}}: {{source}}, {{lines}}',
    difference: 'Difference {{difference}}.',
    notTested: 'Not tested: the statement is no survey share of a known question.',
    statement: 'Another statement in words.',
    internal: 'Internal statement',
    print: 'A4 for print',
    csv: 'Table (CSV)',
    csvFile: 'difference-{{before}}-{{after}}.csv',
    paper: 'Difference between {{before}} and {{after}}',
    paperLine: '{{kind}}: {{what}}, {{place}}',
    paperValue: '{{before}} → {{after}}. {{verdict}} {{source}}',
  },
  lists: {
    sources: 'Sources',
    contradictions: 'Contradictions',
    priorityAreas: 'Priority areas',
    added: 'New',
    gone: 'Gone',
    changed: 'Changed',
    unchanged_one: '{{count}} alike.',
    unchanged_other: '{{count}} alike.',
    same: 'Nothing differs.',
    notRead:
      'Cannot be compared: one of the situation pictures is read from the template, which has statements only.',
    checked: 'ticked',
    unchecked: 'not ticked',
    was: '{{after}} (was: {{before}})',
    measures_one: '{{count}} measure',
    measures_other: '{{count}} measures',
  },
  diary: {
    year: 'Year of the situation picture',
    file: 'Read from the file',
    used: 'In Compare',
    fact: '{{what}}, {{place}}, {{year}}',
    value: '{{value}}. {{text}} ({{source}}, {{lines}})',
    leftOut: 'Left out',
    faults: 'Faults in the file',
  },
} satisfies Messages['nextYear'];
