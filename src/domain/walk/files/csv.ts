import { findSeparator } from '../../import/find-separator.ts';
import { withoutGuard } from '../../import/formula-guard.ts';
import { splitDelimited } from '../../import/split-delimited.ts';
import { type CsvCell, csvText } from '../../text/csv-text.ts';
import {
  type ActionPoint,
  type ObservationKind,
  observationKinds,
  type PointStatus,
  pointStatuses,
  type Radighet,
  radighetList,
  type WalkStop,
} from '../walk.ts';
import {
  type FileElement,
  fileId,
  notedFields,
  type ReadWalkFile,
  walkFileOf,
} from './walk-file.ts';
import { lonLatOf, type WalkContent } from './write-elements.ts';

export const walkTables = ['stop', 'observation', 'point'] as const;
export type WalkTable = (typeof walkTables)[number];

export const walkColumns = [
  'walkId',
  'stopRowId',
  'observationRowId',
  'pointRowId',
  'number',
  'name',
  'lat',
  'lon',
  'minutes',
  'worksWell',
  'radighet',
  'placeId',
  ...notedFields,
  'base',
] as const;
export type WalkColumn = (typeof walkColumns)[number];

/** The words of the tables. A table in any of the languages can be read. */
export interface WalkTableWords {
  readonly columns: Readonly<Record<WalkColumn, string>>;
  readonly kinds: Readonly<Record<ObservationKind, string>>;
  readonly statuses: Readonly<Record<PointStatus, string>>;
  readonly radighet: Readonly<Record<Radighet, string>>;
  readonly yes: string;
  readonly no: string;
  readonly decimalMark: ',' | '.';
}

const idColumns: Readonly<Record<WalkTable, WalkColumn>> = {
  stop: 'stopRowId',
  observation: 'observationRowId',
  point: 'pointRowId',
};

const bodyColumns: Readonly<Record<WalkTable, readonly WalkColumn[]>> = {
  stop: ['number', 'name', 'lat', 'lon', 'minutes', 'worksWell', 'radighet', 'placeId'],
  observation: ['stopId', 'kind', 'feeling', 'lat', 'lon', 'accuracyM', 'note'],
  point: [
    'what',
    'kind',
    'stopId',
    'placeId',
    'lat',
    'lon',
    'owner',
    'dueDate',
    'tyckTillNumber',
    'status',
    'reason',
    'observationIds',
  ],
};

/** Cells of the file are checked against these: `owner` is the code of `ActionPoint['owner']`. */
type Owner = NonNullable<ActionPoint['owner']> | WalkStop['radighet'][number];

const LIST_MARK = ' + ';

/** One table of a walk, as a spreadsheet opens it. Columns of own words are there only where the content has them. */
export function walkCsv(content: WalkContent, table: WalkTable, words: WalkTableWords): string {
  const elements = content.elements.filter(({ kind }) => kind === table);
  const hasOwnWords = elements.some(({ fields }) => fields.has('note') || fields.has('what'));
  const body = bodyColumns[table].filter(
    (column) => hasOwnWords || !['note', 'what', 'reason'].includes(column),
  );
  const columns: readonly WalkColumn[] = ['walkId', idColumns[table], ...body, 'base'];
  const rows = elements.map((element) =>
    columns.map((column) => cellOf(content.walkId, element, column, words)),
  );
  return csvText([columns.map((column) => words.columns[column]), ...rows], words.decimalMark);
}

function cellOf(
  walkId: string,
  { id, row, base, fields }: FileElement,
  column: WalkColumn,
  words: WalkTableWords,
): CsvCell {
  const [lon, lat] = lonLatOf(fields.get('position')) ?? [null, null];
  const text = fields.get(column) ?? '';
  switch (column) {
    case 'walkId':
      return walkId;
    case 'stopRowId':
    case 'observationRowId':
    case 'pointRowId':
      return id;
    case 'number':
      return row;
    case 'base':
      return base;
    case 'lat':
      return lat;
    case 'lon':
      return lon;
    case 'worksWell':
      return text === 'yes' ? words.yes : words.no;
    case 'kind':
      return words.kinds[text as ObservationKind] ?? text;
    case 'status':
      return words.statuses[text as PointStatus] ?? text;
    case 'owner':
      return text === '' ? null : words.radighet[text as Owner];
    case 'radighet':
      return text === ''
        ? null
        : text
            .split(' ')
            .map((code) => words.radighet[code as Owner] ?? code)
            .join(LIST_MARK);
    default:
      return text === '' ? null : text;
  }
}

/** Null where it is a table that knows nothing of a walk. */
export function readWalkCsv(
  text: string,
  languages: readonly WalkTableWords[],
): ReadWalkFile | null {
  const { separator, skip } = findSeparator(text);
  const lines = splitDelimited(text, separator, skip, skip > 0 ? 2 : 1);
  const first = lines.next().value;
  if (first === undefined) return null;
  const heads = first.cells.map((cell) => cell.trim().toLowerCase());
  const words = languages.find(({ columns }) => heads[0] === columns.walkId.toLowerCase());
  if (words === undefined) return null;
  const columns = heads.map((head) =>
    walkColumns.find((column) => words.columns[column].toLowerCase() === head),
  );
  const table = walkTables.find((one) => columns.includes(idColumns[one]));
  if (table === undefined) return { status: 'refused', code: 'nothing-in-it' };
  const elements: FileElement[] = [];
  const walkIds: (string | null)[] = [];
  for (const { row, cells, fault } of lines) {
    if (fault !== undefined) return { status: 'refused', code: 'damaged' };
    if (cells.every((cell) => cell.trim() === '')) continue;
    const cellAt = (column: WalkColumn) => {
      const at = columns.indexOf(column);
      return at === -1 ? null : withoutGuard(cells[at] ?? '').trim();
    };
    walkIds.push(fileId(cellAt('walkId')));
    elements.push({
      kind: table,
      id: fileId(cellAt(idColumns[table])),
      base: fileId(cellAt('base')),
      row,
      fields: fieldsOf(table, cellAt, words),
    });
  }
  return walkFileOf('csv', walkIds, { elements, legs: [] });
}

function fieldsOf(
  table: WalkTable,
  cellAt: (column: WalkColumn) => string | null,
  words: WalkTableWords,
): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const column of bodyColumns[table]) {
    const cell = cellAt(column);
    if (cell === null || column === 'number' || column === 'lon') continue;
    if (column === 'lat') {
      const lon = cellAt('lon');
      if (lon !== null) fields.set('position', `${lon} ${cell}`.trim());
    } else fields.set(column, codeOf(column, cell, words));
  }
  return fields;
}

/** The code of a word, or the text as it stands: the fields say whether it can be read. */
function codeOf(column: WalkColumn, cell: string, words: WalkTableWords): string {
  switch (column) {
    case 'kind':
      return codeIn(observationKinds, words.kinds, cell);
    case 'status':
      return codeIn(pointStatuses, words.statuses, cell);
    case 'owner':
      return codeIn(radighetList, words.radighet, cell);
    case 'radighet':
      return cell
        .split(LIST_MARK.trim())
        .map((one) => codeIn(radighetList, words.radighet, one.trim()))
        .join(' ');
    case 'worksWell':
      return isWord(cell, words.yes) ? 'yes' : isWord(cell, words.no) ? 'no' : cell;
    default:
      return cell;
  }
}

function codeIn<Code extends string>(
  codes: readonly Code[],
  words: Readonly<Record<Code, string>>,
  cell: string,
): string {
  return codes.find((code) => isWord(cell, words[code])) ?? cell;
}

function isWord(cell: string, word: string): boolean {
  return cell.trim().toLowerCase() === word.toLowerCase();
}
