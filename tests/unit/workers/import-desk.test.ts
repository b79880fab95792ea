import { describe, expect, it } from 'vitest';
import type { RefusedCsvWords } from '#src/data/import/refused-csv.ts';
import type { FileRefusal } from '#src/domain/import/import-report.ts';
import { valueKey } from '#src/domain/own-data/category-mapping.ts';
import { draftProblems } from '#src/domain/own-data/draft-problems.ts';
import type { Taken } from '#src/domain/own-data/file-taker.ts';
import type { FoundFile } from '#src/domain/own-data/found-file.ts';
import type { MappingDraft } from '#src/domain/own-data/mapping-draft.ts';
import { proposeDraft, proposeKind } from '#src/domain/own-data/propose-draft.ts';
import { svImport } from '#src/i18n/sv-import.ts';
import { startImportClient } from '#src/workers/import/client.ts';
import { ImportDesk } from '#src/workers/import/import-desk.ts';
import { aDeskFile } from '../../builders/desk-files.ts';
import { aTable } from '../../builders/import-files.ts';
import { aPlace } from '../../builders/places.ts';

const silent = () => {};
const places = [aPlace({ id: 'torget', name: 'Torget' }), aPlace({ id: 'parken', name: 'Parken' })];
const words: RefusedCsvWords = {
  row: 'Rad',
  reason: 'Skäl',
  sentences: { ...svImport.row, ...svImport.mapping },
};

async function opened(text: string, name = 'fil.csv') {
  const desk = new ImportDesk();
  const found = await desk.open(aDeskFile(text, name), null, silent);
  if (!('report' in found)) throw new Error(`refused: ${found.code}`);
  return { desk, found };
}

async function taken(text: string, change: (draft: MappingDraft) => MappingDraft, earlier = {}) {
  const { desk, found } = await opened(text);
  const draft = change(proposeDraft(found, undefined));
  const order = { draft, places, earlier: [], ...earlier };
  return { desk, draft, found, result: await desk.take(order, silent) };
}

function content(result: Awaited<ReturnType<ImportDesk['take']>>): Taken {
  if (!('content' in result)) throw new Error(JSON.stringify(result));
  return result;
}

const events = aTable(
  'Datum;Klockslag;Brottstyp;Plats;Id',
  '2024-03-07;22:15;Rån;Torget;1',
  '2023-01-02;;Stöld;Parkn;2',
  '2024-03-31;02:30;Rån;Torget;3',
  '2024-05-05;10:00;Rån;Torget;1',
  '2024-06-06;10:00;Okänt;Parken;5',
);
const robberies = new Map([
  [valueKey('Rån'), 'robbery'],
  [valueKey('Stöld'), 'other-theft'],
] as const);

describe('a file that is looked at', () => {
  it('is told with its columns, their values and what is left out', async () => {
    const { found } = await opened(
      aTable('Datum;Brott;E-post', '2024-03-07;Rån;a@b.se', '2024-03-08;Rån;c@d.se'),
    );
    expect(found.columns).toMatchObject([
      { name: 'Datum', kind: 'date', leftOut: null, values: null },
      { name: 'Brott', kind: 'text', values: [{ value: 'Rån', rows: 2 }] },
      { name: 'E-post', leftOut: 'email', values: null },
    ]);
    expect(found.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(found)).not.toContain('a@b.se');
  });

  it('with points is told where they are', async () => {
    const { found } = await opened(aTable('lat;lon', '59.332;18.064', '59.333;18.065'));
    expect([...found.points]).toEqual([18.064, 59.332, 18.065, 59.333]);
    expect(found).toMatchObject({ withPosition: 2, geometry: 'none' });
  });

  it('that is too large is refused before it is read', async () => {
    const file = { ...aDeskFile('a;b\n1;2\n'), size: 3e8 };
    expect(await new ImportDesk().open(file, null, silent)).toEqual({
      ok: false,
      code: 'file-too-large',
    });
  });

  it('that cannot be read says so', async () => {
    const file = { ...aDeskFile(''), arrayBuffer: () => Promise.reject(new TypeError('gone')) };
    expect(await new ImportDesk().open(file, null, silent)).toMatchObject({
      code: 'file-unreadable',
    });
  });
});

describe('a proposal', () => {
  it.each([
    ['incidents', aTable('Datum;Brottstyp', '2024-03-07;Rån')],
    ['counts', aTable('Plats;2023;2024', 'Torget;7;8')],
    ['survey', aTable('Plats;Andel otrygga;Antal svar;År', 'Torget;36 %;120;2024')],
    ['tyck-till', aTable('Ärendenummer;Inkom;Kategori', 'A1;2024-03-07;Belysning')],
    ['denominators', aTable('Plats;Boende;År', 'Torget;1200;2024')],
    ['walk-points', '<gpx version="1.1"><wpt lat="59.33" lon="18.06"><name>A</name></wpt></gpx>'],
  ] as const)('of %s comes from the columns', async (kind, text) => {
    const { found } = await opened(text);
    expect(proposeKind(found)).toBe(kind);
  });

  it('asks for what the file does not say, and for the source', async () => {
    const { found } = await opened(aTable('Plats;Antal', 'Torget;7'));
    const problems = draftProblems(proposeDraft(found, undefined), found, null);
    expect(problems.map(({ code }) => code)).toEqual(['period-missing', 'source-missing']);
  });

  it('never maps a value that nobody has mapped', async () => {
    const { found } = await opened(events);
    const draft = proposeDraft(found, { categories: robberies, channels: new Map() });
    expect([...draft.categories.keys()].sort()).toEqual(['rån', 'stöld']);
    expect(draftProblems(draft, found, null)).toContainEqual({
      code: 'values-not-mapped',
      role: 'category',
      values: 1,
    });
  });
});

describe('incidents that are taken in', () => {
  const take = (more: Partial<MappingDraft> = {}, earlier = {}) =>
    taken(events, (draft) => ({ ...draft, categories: robberies, ...more }), earlier);

  it('come as columns by time, and say what the file did not', async () => {
    const { result } = await take();
    const { content: incidents, rows, period } = content(result);
    if (incidents.kind !== 'incidents') throw new Error(incidents.kind);
    const { count, hasTimeOfDay, hasChannel, place, placeIds, row, ids } = incidents.columns;
    expect({ count, rows, period }).toEqual({
      count: 2,
      rows: { read: 5, accepted: 2, withoutPlace: 1, refused: 3 },
      period: { start: '2023-01-02', end: '2024-03-07' },
    });
    expect([...row]).toEqual([3, 2]);
    expect([...hasTimeOfDay]).toEqual([0, 1]);
    expect([...hasChannel]).toEqual([0, 0]);
    expect([...place].map((number) => placeIds[number - 1])).toEqual([undefined, 'torget']);
    expect(ids).toBe('2\n1');
  });

  it('cover the days that the export is said to cover, and their own where those lie outside', async () => {
    const said = (start: string, end: string) => ({
      period: { kind: 'stated', start, end } as const,
    });
    const wide = await take(said('2023-01-01', '2024-12-31'));
    expect(content(wide.result).period).toEqual({ start: '2023-01-01', end: '2024-12-31' });
    const narrow = await take(said('2024-01-01', '2024-02-01'));
    expect(content(narrow.result).period).toEqual({ start: '2023-01-02', end: '2024-03-07' });
  });

  it('name every refused row, its column and why', async () => {
    const { result } = await take();
    expect(content(result).firstRefused).toEqual([
      { row: 4, column: 'Datum', code: 'time-not-exact' },
      { row: 5, column: 'Id', code: 'repeated-id' },
      { row: 6, column: 'Brottstyp', code: 'category-not-mapped' },
    ]);
  });

  it('give the refused rows back as a file that can be mended and dropped in again', async () => {
    const { desk } = await take();
    const csv = new TextDecoder().decode(desk.refusedCsv(words));
    const again = await opened(csv.replace('02:30', '03:30').replace('Okänt', 'Stöld'));
    expect(again.found.report).toMatchObject({ rows: 3, accepted: 3 });
    expect(again.found.columns.map(({ name }) => name)).toContain('Skäl');
  });

  it('know rows of an earlier import by their ids', async () => {
    const earlier = { earlier: [{ importId: 'x', digest: '', ids: '2\n9' }] };
    const { result } = await take({}, earlier);
    expect(content(result).duplicates).toEqual({ repeated: 1, known: 1 });
    const { result: kept } = await take({ duplicates: 'accepted' }, earlier);
    expect(content(kept).rows).toMatchObject({ accepted: 3, refused: 2 });
  });

  it('refuse names that are no places when a person wants them out', async () => {
    const { result } = await take({ unknownPlaces: 'refused' });
    expect(content(result).firstRefused).toContainEqual({
      row: 3,
      column: 'Plats',
      code: 'place-not-known',
    });
  });
});

describe('counts that are taken in', () => {
  it('have the years of their columns', async () => {
    const { result } = await taken(
      aTable('Plats;2023;2024', 'Torget;7;<5', 'Parken;8;12'),
      (draft) => draft,
    );
    expect(content(result)).toMatchObject({
      period: { start: '2023-01-01', end: '2024-12-31' },
      content: {
        kind: 'counts',
        values: [
          { placeId: 'torget', count: { status: 'stated', value: 7 } },
          { placeId: 'torget', count: { status: 'withheld' } },
          { placeId: 'parken', count: { status: 'stated', value: 8 } },
          { placeId: 'parken', count: { status: 'stated', value: 12 } },
        ],
      },
    });
  });

  it('are refused whole without a period', async () => {
    const { result } = await taken(aTable('Plats;Antal', 'Torget;7'), (draft) => draft);
    expect(result).toEqual({ status: 'refused', code: 'period-missing' });
  });
});

describe('the client', () => {
  it('reads in the page where there is no worker, and says how far it has come', async () => {
    const client = startImportClient(null);
    let told = 0;
    const found = await client.open(aDeskFile(events), null, () => {
      told++;
    });
    expect((found as FoundFile).report.rows).toBe(5);
    expect(told).toBeGreaterThan(0);
  });

  it('gives up a worker that says nothing, and refuses the file', async () => {
    const worker = {
      addEventListener() {},
      postMessage() {},
      removeEventListener() {},
      ended: 0,
      terminate() {
        this.ended++;
      },
    };
    const client = startImportClient(() => worker as unknown as Worker, 5);
    const refusal = (await client.open(aDeskFile(events), null, silent)) as FileRefusal;
    expect(refusal).toEqual({ ok: false, code: 'took-too-long' });
    expect(worker.ended).toBe(1);
  });
});
