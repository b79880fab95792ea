import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { tableWorkbook } from '#src/data/export/table-workbook.ts';
import { yearFactsSchema } from '#src/data/schema/year-facts.ts';
import { type ReadYearFile, readYearFile } from '#src/data/year-facts/read-year-file.ts';
import { yearLimits } from '#src/domain/year-diff/year-facts.ts';
import {
  type YearFaultCode,
  yearFaultCodes,
  yearRefusalCodes,
} from '#src/domain/year-diff/year-fault.ts';
import {
  headingOf,
  type TemplateField,
  templateColumns,
  templateRows,
} from '#src/domain/year-diff/year-template.ts';
import { aFact } from '../../../builders/facts.ts';
import { asBytes, nextYearFile, someYearFacts, thisYearFile } from '../../../builders/next-year.ts';

const words = { about: 'Så fyller du i\tHow', sheet: 'Uppgifter', aboutSheet: 'Förklaring' };
const head = templateColumns.map(headingOf);

type Cell = string | number | null;
type Cells = Partial<Record<TemplateField, Cell>>;

const filled: Cells = {
  place: 'klara',
  indicator: 'otrygg sent',
  group: 'boende',
  year: 2026,
  value: 34,
  unit: 'procent',
  kind: 'measured',
  sourceId: 'regional2025',
  lines: '12-14',
};

function sheet(...rows: Cells[]): Uint8Array {
  const cells = rows.map((row) => ({
    cells: templateColumns.map(({ field }) => row[field] ?? null),
    position: null,
    area: null,
  }));
  return tableWorkbook({ head, rows: cells }, words);
}

function workbook(rows: (Cell | { t: string; v?: unknown; f?: string; z?: string })[][]) {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'A');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

const json = (change: (file: ReturnType<typeof nextYearFile>) => unknown) =>
  readYearFile(asBytes(change(structuredClone(nextYearFile()))), 'facts.json');

function read(outcome: ReadYearFile) {
  if (outcome.status !== 'read') throw new Error(outcome.code);
  return outcome;
}

const first = async (field: string, value: unknown) =>
  read(
    await json((file) => {
      Object.assign(file.facts[0] ?? {}, { [field]: value });
      return file;
    }),
  ).content.faults;

describe('facts as JSON', () => {
  it('are read whole from the region’s own file, without a fault', async () => {
    const { content } = read(await readYearFile(asBytes(thisYearFile()), 'own.json'));
    expect(content.faults).toEqual([]);
    expect(content).toMatchObject({ hasLists: true, format: 'json' });
    const { facts, sources, contradictions, priorityAreas, placeNames } = content;
    expect(
      [facts, sources, contradictions, priorityAreas, placeNames].map((l) => l.length),
    ).toEqual([188, 20, 45, 5, 45]);
  });

  it('say the year and the name of their document', async () => {
    expect(read(await json((file) => file))).toMatchObject({
      year: 2026,
      document: expect.stringContaining('Påhittad'),
    });
  });

  it.each<[YearFaultCode, string, unknown]>([
    ['missing-field', 'indicator', undefined],
    ['missing-field', 'sv', ''],
    ['unknown-field', 'ansvarig', 'x'],
    ['wrong-type', 'group', 7],
    ['too-long', 'caveat', 'x'.repeat(yearLimits.text + 1)],
    ['bad-id', 'place', 'två ord'],
    ['unknown-year', 'year', 'i fjol'],
    ['unknown-kind', 'kind', 'guess'],
    ['not-a-number', 'value', '36 %'],
    ['bad-lines', 'lines', 'sidan 3'],
    ['personal-data', 'sv', 'Ring 070-123 45 67'],
  ])('%s is said of %s with its path', async (code, field, value) => {
    expect(await first(field, value)).toMatchObject([
      { code, at: { kind: 'path', path: `facts[0].${field}` } },
    ]);
  });

  it('never repeat what may be personal', async () => {
    expect(JSON.stringify(await first('sv', 'Ring 070-123 45 67'))).not.toContain('070');
  });

  it('refuse a share above a hundred, and the second of two with one id', async () => {
    const { content } = read(
      await json((file) => ({
        ...file,
        facts: [
          { ...file.facts[0], id: 'a', unit: 'procent', value: 136 },
          file.facts[1],
          file.facts[1],
        ],
      })),
    );
    expect(content.faults).toMatchObject([
      { code: 'share-out-of-range', at: { path: 'facts[0].value' }, found: '136' },
      { code: 'duplicate-id', at: { path: 'facts[2].id' } },
    ]);
    expect(content.facts).toHaveLength(1);
  });

  it.each([
    ['sources', { name: 'x', listedInKallor: true }, 'missing-field', 'sources[0].id'],
    ['sources', { id: 'x', name: 'x' }, 'missing-field', 'sources[0].listedInKallor'],
    ['places', { id: 'x', name: '' }, 'missing-field', 'places[0].name'],
    ['inconsistencies', { id: 'X', sv: 'a', en: 'a', lines: [], severity: 'low' }, 'bad-id', null],
    ['priorityAreas', 'x', 'wrong-type', 'priorityAreas[0]'],
  ])('say what is wrong in %s', async (list, entry, code, path) => {
    const { content } = read(await json((file) => ({ ...file, [list]: [entry] })));
    expect(content.faults).toMatchObject([
      { code, ...(path !== null && { at: { kind: 'path', path } }) },
    ]);
  });
});

describe('the template', () => {
  const place = (id: string) => id;
  const questions = [
    aFact({ id: 'a', year: { kind: 'year', year: 2024 } }),
    aFact({ id: 'b', year: { kind: 'year', year: 2025 } }),
    aFact({ id: 'c', indicator: { sv: 'annat', en: 'other' } }),
  ];

  it('has a row for each question, and nothing of what was answered', async () => {
    const rows = templateRows(questions, new Map(), place);
    expect(rows).toHaveLength(2);
    const bytes = tableWorkbook(
      { head, rows: rows.map((cells) => ({ cells, position: null, area: null })) },
      words,
    );
    expect(await readYearFile(bytes, 'template.xlsx')).toEqual({
      status: 'refused',
      code: 'nothing-filled-in',
    });
  });

  it('comes back as it was filled in', async () => {
    const { content } = read(
      await readYearFile(
        sheet(
          { place: 'odenplan', indicator: 'x', unit: 'procent', kind: 'measured', sourceId: 's' },
          { ...filled, source: 'Regionala 2026', placeName: 'Klara', caveat: '=1+1' },
          { ...filled, value: null, sv: 'Färre klagomål', year: '2025/26', unit: 'bedömning' },
          { ...filled, value: '1 234,5', unit: 'antal', kind: 'count' },
        ),
        'template.xlsx',
      ),
    );
    expect(content).toMatchObject({
      format: 'xlsx',
      faults: [],
      emptyRows: 1,
      sources: [{ id: 'regional2025', name: 'Regionala 2026' }],
      placeNames: [{ id: 'klara', name: 'Klara' }],
      hasLists: false,
    });
    expect(content.facts.map(({ id, value, year, sv }) => [id, value, year, sv])).toEqual([
      ['rad-3', 34, 2026, 'otrygg sent'],
      ['rad-4', null, '2025/26', 'Färre klagomål'],
      ['rad-5', 1234.5, 2026, 'otrygg sent'],
    ]);
    expect(content.facts[0]).toMatchObject({ caveat: expect.stringContaining('1+1') });
  });

  it('reads headings in either language and a cell that the spreadsheet shows as per cent', async () => {
    const english = templateColumns.map(({ en }) => en);
    const cells = templateColumns.map(({ field }) =>
      field === 'value' ? { t: 'n', v: 0.34, z: '0%' } : (filled[field] ?? null),
    );
    const { content } = read(await readYearFile(workbook([['Title'], english, cells]), 'x.xlsx'));
    expect(content.facts).toMatchObject([{ id: 'rad-3', value: 34 }]);
  });

  it.each<[YearFaultCode, Cells, TemplateField]>([
    ['missing-field', { place: null }, 'place'],
    ['missing-field', { year: null }, 'year'],
    ['missing-field', { value: null }, 'value'],
    ['missing-field', { lines: null }, 'lines'],
    ['unknown-year', { year: 'i fjol' }, 'year'],
    ['unknown-kind', { kind: 'mätt' }, 'kind'],
    ['not-a-number', { value: '<5' }, 'value'],
    ['share-out-of-range', { value: 136 }, 'value'],
    ['bad-lines', { lines: 'sidan 3' }, 'lines'],
    ['bad-id', { sourceId: 'två ord' }, 'sourceId'],
    ['personal-data', { caveat: 'anna@example.se' }, 'caveat'],
  ])('says %s with row and column', async (code, change, field) => {
    const bytes = sheet(filled, { ...filled, ...change });
    const { content } = read(await readYearFile(bytes, 'template.xlsx'));
    const column = head[templateColumns.findIndex((one) => one.field === field)];
    expect(content.faults.filter((fault) => fault.code === code)).toMatchObject([
      { code, at: { kind: 'cell', row: 3, column } },
    ]);
    expect(content.facts).toHaveLength(1);
  });

  it('says which cell has an error of the spreadsheet', async () => {
    const cells = templateColumns.map(({ field }) =>
      field === 'value' ? { t: 'e', v: 0x07 } : (filled[field] ?? null),
    );
    const { content } = read(await readYearFile(workbook([head, cells]), 'x.xlsx'));
    expect(content.faults).toMatchObject([{ code: 'cell-error', at: { row: 2 } }]);
  });
});

describe('a file that cannot be facts', () => {
  const without = (field: TemplateField) =>
    workbook([templateColumns.filter((one) => one.field !== field).map(headingOf), ['klara']]);

  it.each<[(typeof yearRefusalCodes)[number], Uint8Array]>([
    ['not-facts', asBytes('plats;värde\r\nklara;3\r\n')],
    ['json-not-facts', asBytes({ type: 'FeatureCollection', features: [] })],
    ['facts-too-large', new Uint8Array(yearLimits.fileBytes + 1)],
    ['too-many-facts', asBytes({ facts: Array(yearLimits.facts + 1).fill(0) })],
    ['no-header', workbook([['a', 'b'], ['c']])],
    ['column-missing', without('unit')],
    ['nothing-filled-in', asBytes({ facts: [] })],
  ])('is refused whole: %s', async (code, bytes) => {
    expect(await readYearFile(bytes, 'x')).toMatchObject({ status: 'refused', code });
  });

  it.each([
    ['json-damaged', asBytes('{"facts": [')],
    ['file-empty', new Uint8Array()],
    ['file-is-pdf', asBytes('%PDF-1.7')],
    ['archive-without-data', Uint8Array.from([0x50, 0x4b, 5, 6, ...Array(18).fill(0)])],
  ])('is refused as any file is: %s', async (code, bytes) => {
    expect(await readYearFile(bytes, 'x')).toMatchObject({ status: 'refused', code });
  });

  it('has a test for each code', () => {
    const tested = new Set<string>([
      'missing-field',
      'unknown-field',
      'wrong-type',
      'too-long',
      'bad-id',
      'duplicate-id',
      'unknown-year',
      'unknown-kind',
      'not-a-number',
      'share-out-of-range',
      'bad-lines',
      'cell-error',
      'personal-data',
    ]);
    expect(yearFaultCodes.filter((code) => !tested.has(code))).toEqual([]);
    expect(yearRefusalCodes).toHaveLength(7);
  });
});

describe('what is kept', () => {
  it('takes whatever the reader has made, and no field that it does not know', async () => {
    const { content } = read(await json((file) => file));
    const body = someYearFacts(content);
    expect(yearFactsSchema.parse(body)).toEqual(body);
    expect(() => yearFactsSchema.parse({ ...body, owner: 'x' })).toThrow();
    const [fact] = body.facts;
    expect(() => yearFactsSchema.parse({ ...body, facts: [{ ...fact, name: 'x' }] })).toThrow();
  });
});
