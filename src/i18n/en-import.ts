import type { svImport } from './sv-import.ts';

type Same<Node> = {
  readonly [Key in keyof Node]: Node[Key] extends string ? string : Same<Node[Key]>;
};

export const enImport = {
  limits:
    'At most {{fileMB}} MB a file, {{unpackedMB}} MB unpacked, {{rows}} rows, {{columns}} columns and {{cells}} filled cells in a sheet. A larger file is not taken at all; split it.',
  file: {
    'file-unreadable':
      'The file cannot be opened: {{detail}}. Check the path and that you may read the file.',
    'file-empty': 'The file is empty. Export it again.',
    'file-too-large': 'The file is larger than {{fileMB}} MB. Split it, for instance by year.',
    'file-is-pdf':
      'The file is a PDF, whatever its name. Export the data as CSV or Excel from the system they come from.',
    'file-is-encrypted': 'The file is protected by a password. Save it without one and try again.',
    'file-is-html':
      'The file is a web page, whatever its name. Open it in a spreadsheet program and save it as CSV or XLSX.',
    'file-not-supported':
      'The file is of a kind that cannot be read ({{detail}}). Save it as CSV, TSV, TXT, XLSX, XLS, ODS, GeoJSON, GPX or a zipped shapefile.',
    'archive-damaged':
      'The packed file is damaged or cut off and cannot be unpacked. Fetch or export it again.',
    'archive-without-data':
      'The packed file holds neither a workbook nor a shapefile. Unpack it and choose the right file.',
    'unpacks-too-large':
      'The file unpacks to more than a real file does, or to more than {{unpackedMB}} MB. Nothing was read. Save the data in a new file.',
    'workbook-damaged':
      'The workbook is damaged and cannot be read ({{detail}}). Open it in a spreadsheet program and save it again.',
    'json-damaged': 'The file is damaged or cut off: it cannot be read as JSON. Export it again.',
    'json-not-geojson':
      'The file is JSON but not GeoJSON: no features were found. Export it as GeoJSON.',
    'xml-damaged': 'The file is damaged or cut off: it cannot be read as XML. Export it again.',
    'xml-entities':
      'The file declares entities of its own or a document type, which can grow without end. Nothing was read. Save the data in a new file.',
    'nested-too-deep':
      'The file has more than {{depth}} levels inside one another. Nothing was read. Export it again.',
    'shapefile-incomplete':
      'The shapefile lacks a part ({{detail}}). Zip .shp, .dbf, .shx and .prj together.',
    'shapefile-damaged': 'A part of the shapefile is damaged ({{detail}}). Export it again.',
    'too-many-rows': 'The file has more than {{rows}} rows. Split it, for instance by year.',
    'too-many-columns':
      'The file has more than {{columns}} columns. Remove those that are not needed.',
    'no-rows':
      'The file has no rows of data. Check that the right sheet and selection were exported.',
    'header-row-empty':
      'Row {{detail}} is empty or does not exist and cannot be the header row. Choose another row.',
    'sheet-not-found':
      'The sheet or layer {{detail}} is not in the file, or is empty. Choose another one.',
    'took-too-long':
      'The file took too long to open and reading was stopped. Nothing was read. Save it again as CSV.',
    'out-of-memory':
      'The file needs more memory than is allowed and reading was stopped. Nothing was read. Split it.',
    'reader-failed':
      'The reader came upon an error of its own ({{detail}}). Nothing was read. Save the file again, or report the error.',
  },
  row: {
    'ragged-row':
      'Row {{row}} has more or fewer fields than the header. Check separators and quotes in the row.',
    'unclosed-quote': 'Row {{row}} has a quote that is never closed. Correct the row.',
    'not-a-number':
      'Row {{row}}, column {{column}}: the value is not a number. Correct it or read the column as text.',
    'not-a-date':
      'Row {{row}}, column {{column}}: the value is not a date that exists. Correct it or read the column as text.',
    'not-a-position': 'Row {{row}}, column {{column}}: the coordinate cannot be read. Correct it.',
    'position-outside-sweden':
      'Row {{row}}, column {{column}}: the position falls outside Sweden. Check the coordinates and their order.',
    'cell-error':
      'Row {{row}}, column {{column}}: the cell holds an error of the workbook. Correct the formula.',
    'not-json': 'Row {{row}} cannot be read as JSON. The file may be cut off.',
    'not-a-feature': 'Row {{row}} is not a feature with a position and properties.',
    'geometry-damaged':
      'Row {{row}} has a geometry that is damaged or cut off. Correct it in the map program.',
    'nested-too-deep':
      'Row {{row}} has more than {{depth}} levels inside one another and was not read.',
    'row-too-long': 'Row {{row}} is longer than what is read. Check that the file is a table.',
  },
  warning: {
    'preamble-skipped': 'Rows above the table, from row {{row}}, are not read as data.',
    'blank-rows': 'Blank rows, the first of them row {{row}}, are not counted.',
    'no-header': 'No header row was found; the columns are named A, B, C … Give names if you can.',
    'column-without-name': 'A column has no name and is called {{column}}.',
    'duplicate-column': 'Two columns have the same name; the later is called {{column}}.',
    'empty-column': 'The column {{column}} is empty.',
    'extra-empty-cells':
      'Rows, the first of them row {{row}}, have empty fields after the last. They are not counted.',
    truncated: 'The end of the file is cut off. What is there was read; better export it again.',
    'undecodable-characters':
      'The file has characters that cannot be made out (�). Check the encoding in the system it comes from.',
    'formula-text':
      'The column {{column}}, row {{row}}, has text that looks like a formula. It is not computed and not run.',
    'formula-without-value':
      'The column {{column}}, row {{row}}, has a formula without a saved value. It counts as missing; open the workbook and save it.',
    'withheld-value':
      'The column {{column}}, row {{row}}, has a withheld count. It is neither nought nor missing and stays as text.',
    'mixed-date-order':
      'The column {{column}} has dates with the day first and with the month first. Those that may be either stay as text.',
    'excel-serial-dates': 'The column {{column}} has day numbers from a workbook, read as dates.',
    'axes-swapped':
      'The column {{column}} does not hold what its name says: north and east have changed places. The values decided.',
    'crs-contradicts-values':
      'The coordinate system that the file states does not fit the values in {{column}}. Check which is right.',
    'crs-not-supported':
      'The file states a coordinate system that is not supported. Export in WGS 84, SWEREF 99 or RT 90 2.5 gon V.',
    'coordinates-not-recognised':
      'The column {{column}} looks like coordinates, but in no system that covers Sweden.',
    'outside-sweden': 'The positions lie outside Sweden. Check that the right file was chosen.',
    'no-position':
      'Rows, the first of them row {{row}}, have no position. They are taken in but not shown on the map.',
    'several-sheets':
      'The file has several sheets or layers with data. Only the first is read; choose another if that is wrong.',
    'declared-size-wrong':
      'The sheet states more rows than it has. Only the rows that are there were read.',
    personnummer: 'The column {{column}} holds personal identity numbers and was left out.',
    'person-name': 'The column {{column}} seems to hold names of people and was left out.',
    phone: 'The column {{column}} seems to hold telephone numbers and was left out.',
    email: 'The column {{column}} holds e-mail addresses and was left out.',
    'street-address':
      'The column {{column}} seems to hold street addresses and was left out. You may use it to place the rows; then it is removed.',
    'free-text':
      'The column {{column}} is free text and was left out. Bring it in only if you know that nobody can be recognised.',
  },
  mapping: {
    'no-time': 'Row {{row}}, column {{column}}: the time is missing. Fill in when it happened.',
    'time-not-exact':
      'Row {{row}}, column {{column}}: the value gives no day, or a time of day that does not exist. Write the date as 2024-03-07.',
    'category-not-mapped':
      'Row {{row}}, column {{column}}: the category is not linked to one of Platsbild’s. Link it or leave it out.',
    'category-left-out': 'Row {{row}}, column {{column}}: the category was chosen to be left out.',
    'channel-not-mapped':
      'Row {{row}}, column {{column}}: the channel is not linked to street, indoors, online or home. Link it.',
    'no-place':
      'Row {{row}}, column {{column}}: the place is missing. The figure cannot be taken in without one.',
    'place-not-known':
      'Row {{row}}, column {{column}}: no place has that name. Choose among the names that are near, or leave the place out.',
    'place-ambiguous':
      'Row {{row}}, column {{column}}: several places have that name. Choose which is meant.',
    'place-set-aside': 'Row {{row}}, column {{column}}: the place was chosen to be left out.',
    'not-a-count':
      'Row {{row}}, column {{column}}: the value is not a count, that is, a whole number from nought.',
    'not-a-share':
      'Row {{row}}, column {{column}}: the value is not a share from 0 to 100%. Read the column as per cent if that is what it is.',
    'not-above-zero':
      'Row {{row}}, column {{column}}: the denominator is not a number above nought. Correct it or leave the cell empty.',
    'no-figure': 'Row {{row}}, column {{column}}: the row has no figure to take in.',
    'figure-withheld':
      'Row {{row}}, column {{column}}: the figure is withheld and cannot be a denominator.',
    'no-period':
      'Row {{row}}, column {{column}}: the period is missing or cannot be read. Write a year, a month, or the first and last day.',
    'text-too-long':
      'Row {{row}}, column {{column}}: the text is longer than 400 characters. Shorten it, or leave the column out.',
    'no-name': 'Row {{row}}, column {{column}}: the place has no name.',
    'no-area': 'Row {{row}} has no area with a closed border. Draw it again in the map program.',
    'no-point': 'Row {{row}} has no point. A walk is made of points, not of areas or lines.',
    'repeated-id': 'Row {{row}}, column {{column}}: an earlier row of the file has the same id.',
    'known-id':
      'Row {{row}}, column {{column}}: the row is in an earlier import already, with the same id.',
  },
  mappingRefusal: {
    'period-missing':
      'Say which period the figures cover. Without one, no counts, shares or denominators are taken in.',
    'period-not-valid':
      'The period does not exist: check the dates, and that it does not end before it starts.',
    'column-not-found': 'The column {{column}} is not in the file. Choose another one.',
    'nothing-to-map': 'No column with figures is chosen. Choose at least one.',
  },
  duplicate: {
    'same-file': 'The same file has been imported already, whatever it is called now.',
    'repeated-id': 'Row {{row}} has the same id as row {{firstRow}}: {{id}}.',
    'known-id': 'Row {{row}} has an id that an earlier import has: {{id}}.',
  },
  tyckTillLayer: 'Tyck till – reports from people who use the app',
  refusedRow: 'Row in the file',
  refusedReason: 'Reason',
  ask: {
    encoding: 'Do å, ä and ö look right? Otherwise choose another encoding.',
    header: 'Is the first row names or data?',
    'decimal-mark':
      'Is 1.234 a little more than one or more than a thousand? Say what the point or comma stands for.',
    percent: 'Are the values per cent or shares from 0 to 1?',
    'date-order':
      'Is 3/4 the third of April or the fourth of March? Say whether the day or the month comes first.',
    coordinates: 'Which two columns are the coordinates?',
    crs: 'Which coordinate system is it? The local SWEREF zones have the same numbers.',
    sheet: 'Which sheet or layer is to be read?',
    period: 'Which period do the counts cover? It must be given.',
    'address-for-placing':
      'Are the addresses to be used to place the rows? They are removed as soon as that is done.',
  },
} satisfies Same<typeof svImport>;
