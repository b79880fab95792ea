import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { setFile } from '#src/data/export/set-file.ts';
import { walkIcs } from '#src/data/export/walk-ics.ts';
import { readProject } from '#src/data/project/read-project.ts';
import { writeProject } from '#src/data/project/write-project.ts';
import { ownSetSchema } from '#src/data/schema/own-set.ts';
import { walkSchema } from '#src/data/schema/walk.ts';
import { splitDelimited } from '#src/domain/import/split-delimited.ts';
import type { Taken } from '#src/domain/own-data/file-taker.ts';
import type { MappingDraft } from '#src/domain/own-data/mapping-draft.ts';
import type { OwnSet } from '#src/domain/own-data/own-set.ts';
import { proposeDraft } from '#src/domain/own-data/propose-draft.ts';
import { csvText } from '#src/domain/text/csv-text.ts';
import { readWalkCsv, walkCsv, walkTables } from '#src/domain/walk/files/csv.ts';
import { readWalkGeojson, walkGeojson } from '#src/domain/walk/files/geojson.ts';
import { readWalkGpx } from '#src/domain/walk/files/read-gpx.ts';
import { walkContent } from '#src/domain/walk/files/write-elements.ts';
import { walkGpx } from '#src/domain/walk/files/write-gpx.ts';
import { ImportDesk } from '#src/workers/import/import-desk.ts';
import { aDeskFile } from '../../builders/desk-files.ts';
import { exportWords } from '../../builders/export-words.ts';
import { reportOf } from '../../builders/import-files.ts';
import { anOwnSet } from '../../builders/own-sets.ts';
import { aWalkPlan, read, swedishTables } from '../../builders/walk-files.ts';
import { anObservation, aPoint, aStop, aWalk } from '../../builders/walks.ts';
import { hostile, scripts, tooLong } from '../../fixtures/hostile-strings.ts';

const FEWEST_SCRIPTS = 200;
const MOST_STOPS = 40;
const silent = () => {};

async function taken(
  content: string,
  { name = 'fil.csv', change = (draft: MappingDraft) => draft } = {},
): Promise<Taken> {
  const desk = new ImportDesk();
  const found = await desk.open(aDeskFile(content, name), null, silent);
  if (!('report' in found)) throw new Error(`refused: ${found.code} ${found.detail ?? ''}`);
  const draft = change(proposeDraft(found, undefined));
  const result = await desk.take({ draft, places: [], earlier: [] }, silent);
  if (!('content' in result)) throw new Error(JSON.stringify(result));
  return result;
}

const reports = (subjects: readonly string[]) =>
  csvText(
    [
      ['Datum', 'Ämne', 'Ärendenummer', 'lat', 'lon'],
      ...subjects.map((subject, at) => [
        '2024-03-07',
        subject,
        `nr ${subject} ${at}`,
        59.33,
        18.06,
      ]),
    ],
    '.',
  );
const asReports = (draft: MappingDraft): MappingDraft => ({
  ...draft,
  kind: 'tyck-till',
  columns: { time: 'Datum', subject: 'Ämne', id: 'Ärendenummer' },
});

async function aHostileSet(): Promise<OwnSet> {
  const { content, rows, period } = await taken(reports(hostile), { change: asReports });
  const name = scripts[0] ?? '';
  return anOwnSet({
    name,
    source: name,
    file: { ...anOwnSet().file, name },
    rows,
    period,
    content,
  });
}

const subjectsOf = ({ content }: Pick<OwnSet, 'content'>) =>
  content.kind === 'tyck-till' ? content.values.map(({ subject }) => subject) : [];

describe('hostile strings', () => {
  it('are as many as was promised', () => {
    expect(new Set(scripts).size).toBeGreaterThanOrEqual(FEWEST_SCRIPTS);
  });

  it('are taken in as text, row by row, and can be kept on the device', async () => {
    const set = await aHostileSet();
    expect(set.rows).toMatchObject({ read: hostile.length, accepted: hostile.length });
    expect(ownSetSchema.safeParse(set).error).toBeUndefined();
    expect(subjectsOf(set)).toHaveLength(hostile.length);
    const whole = scripts.filter((text) => !text.includes('\u0000'));
    expect(subjectsOf(set)).toEqual(expect.arrayContaining(whole));
  });

  it('that are too long are refused with their reason: what is taken in can be kept', async () => {
    const { content, rows, groups } = await taken(reports([...tooLong, 'Belysning']), {
      change: asReports,
    });
    expect(rows).toMatchObject({ read: 3, accepted: 1, refused: 2 });
    expect(groups).toMatchObject([{ code: 'text-too-long', rows: 2 }]);
    expect(ownSetSchema.safeParse(anOwnSet({ content, rows })).success).toBe(true);
  });

  it('as ids of incidents, over several lines too, leave columns that fit together', async () => {
    const content = csvText(
      [
        ['Datum', 'Brottstyp', 'Diarienummer'],
        ...hostile.map((text, at) => ['2024-03-07', 'Rån', `${text}\n${at}`]),
      ],
      '.',
    );
    const result = await taken(content, {
      change: (draft) => ({
        ...draft,
        kind: 'incidents',
        columns: { time: 'Datum', id: 'Diarienummer' },
        always: { category: 'robbery', channel: null },
      }),
    });
    expect(result.rows.accepted).toBe(hostile.length);
    const { error } = ownSetSchema.safeParse(anOwnSet({ content: result.content }));
    expect(error).toBeUndefined();
  });

  it('as names of places are names of places', async () => {
    const ring = [
      [18, 59],
      [18.1, 59],
      [18.1, 59.1],
      [18, 59],
    ];
    const features = hostile.map((Namn) => ({
      type: 'Feature',
      properties: { Namn, '__proto__ ': Namn },
      geometry: { type: 'Polygon', coordinates: [ring] },
    }));
    const { content, rows } = await taken(JSON.stringify({ type: 'FeatureCollection', features }), {
      name: 'ytor.geojson',
      change: (draft) => ({ ...draft, kind: 'places', columns: { name: 'Namn' } }),
    });
    expect(rows.read).toBe(hostile.length);
    // Words that mean missing are no names.
    expect(rows.accepted).toBeGreaterThanOrEqual(hostile.length - 2);
    expect(ownSetSchema.safeParse(anOwnSet({ content })).error).toBeUndefined();
  });

  it('as names of columns are names of columns', async () => {
    const report = await reportOf(
      csvText(
        [
          ['Rad', ...hostile],
          [1, ...hostile.map((_, at) => at)],
        ],
        '.',
      ),
    );
    expect(report.columns).toHaveLength(1 + hostile.length);
    expect(Object.getPrototypeOf(report.sample[0] ?? {})).toBe(Object.prototype);
    expect(({} as { hostile?: unknown }).hostile).toBeUndefined();
  });

  it.each(['csv', 'xlsx', 'geojson'] as const)(
    'leave as %s and come back, with no cell that a spreadsheet runs',
    async (format) => {
      const set = await aHostileSet();
      const words = exportWords({
        columns: { ...exportWords().columns, subject: 'Ämne', id: 'Ärendenummer' },
      });
      const bytes = await setFile(set, format, words);
      if (format === 'csv') expect(cellsThatRun(new TextDecoder().decode(bytes))).toEqual([]);
      if (format === 'xlsx') {
        const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
        expect(sheet).not.toMatch(/<f[\s>]/);
      }
      const again = await reportOf(bytes);
      expect(again.rows).toBe(hostile.length);
      const desk = new ImportDesk();
      const found = await desk.open(
        { name: `ut.${format}`, size: bytes.length, arrayBuffer: async () => bytes.slice().buffer },
        null,
        silent,
      );
      if (!('report' in found)) throw new Error(found.code);
      const draft = asReports(proposeDraft(found, undefined));
      const result = await desk.take({ draft, places: [], earlier: [] }, silent);
      if (!('content' in result)) throw new Error(JSON.stringify(result));
      expect(result.rows).toMatchObject({ accepted: hostile.length, refused: 0 });
      // What a workbook makes of control characters and escapes is not compared.
      if (format !== 'xlsx') expect(changed(subjectsOf(set), subjectsOf(result))).toEqual([]);
    },
  );

  it('leave in a project file and come back the same', async () => {
    const set = await aHostileSet();
    const project = { plans: [], sets: [set] };
    const making = { madeAt: '2026-11-28T08:00:00.000Z', regionId: 'region' };
    const back = await readProject(await writeProject(project, making, null), null);
    expect(back).toMatchObject({ status: 'read', leftOut: { damaged: 0, newer: 0 } });
    expect(back.status === 'read' && back.project.sets[0]).toEqual(set);
  });
});

/** A walk with every string in every field that holds words. */
const kept = hostile.filter((text) => text.length <= 200);
const walk = aWalk({
  stops: kept.map((name, at) => aStop({ id: `stop-${at}`, name })),
  legs: kept.slice(1).map(() => ({
    line: [
      [18.06, 59.33],
      [18.06, 59.33],
    ],
    isOnNet: false,
  })),
  observations: kept.map((note, at) =>
    anObservation({ id: `o-${at}`, stopId: `stop-${at}`, note, position: [18.06, 59.33] }),
  ),
  points: kept.map((what, at) =>
    aPoint({ id: `p-${at}`, stopId: `stop-${at}`, what, status: 'declined', reason: what }),
  ),
  meetingPoint: { position: [18.06, 59.33], text: kept[0] ?? '' },
});
const content = walkContent(aWalkPlan(walk, kept[0]), true);
/** As a file can hold it: XML has no controls and no half letters, tables no white space around. */
const asHeld = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
const notesOf = (file: ReturnType<typeof read>) =>
  file.elements
    .filter(({ kind }) => kind === 'observation')
    .map(({ fields }) => asHeld(fields.get('note') ?? ''));

describe('hostile strings in a walk', () => {
  it('leave as GPX that is whole, with no element of their own, and come back', () => {
    const gpx = walkGpx(content, ({ fields }) => fields.get('note') ?? fields.get('what') ?? '');
    expect(gpx).not.toMatch(/<(?:script|img|svg|iframe|!DOCTYPE|!ENTITY)/i);
    expect(gpx.match(/<wpt /g)).toHaveLength(2 * kept.length);
    expect(notesOf(read(readWalkGpx(gpx)))).toEqual(kept.map(asHeld));
  });

  it('leave as GeoJSON and come back', () => {
    expect(notesOf(read(readWalkGeojson(walkGeojson(content))))).toEqual(kept.map(asHeld));
  });

  it.each(walkTables)('leave as a table of %s that no spreadsheet runs, and come back', (table) => {
    const csv = walkCsv(content, table, swedishTables);
    expect(cellsThatRun(csv)).toEqual([]);
    const file = read(readWalkCsv(csv, [swedishTables]));
    expect(file.elements).toHaveLength(kept.length);
    if (table === 'observation') expect(notesOf(file)).toEqual(kept.map(asHeld));
  });

  it('leave as one calendar event and nothing else', () => {
    for (const text of kept) {
      const ics = walkIcs(
        {
          uid: 'walk-1@platsbild',
          title: text,
          startMinute: 29_000_000,
          minutes: 75,
          description: text,
          place: text,
          geo: null,
        },
        '2026-11-28T08:00:00.000Z',
      );
      const begun = ics.split(/\r?\n/).filter((line) => /^(?:BEGIN|END):/.test(line));
      expect(begun).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'END:VCALENDAR']);
    }
  });

  it('can be kept on the device', () => {
    for (let at = 0; at < kept.length; at += MOST_STOPS) {
      const texts = kept.slice(at, at + MOST_STOPS);
      const stops = texts.map((name, index) => aStop({ id: `stop-${index}`, name }));
      const observations = texts.map((note, index) => anObservation({ id: `o-${index}`, note }));
      const { error } = walkSchema.safeParse(aWalk({ stops, legs: [], observations }));
      expect(error).toBeUndefined();
    }
  });
});

/** The importer takes away an apostrophe before a formula, from whichever file it comes. */
const bare = (text: string) => text.replace(/^'+(?=[=+\-@\t\r])/, '');

function changed(before: readonly (string | null)[], after: readonly (string | null)[]) {
  return before.flatMap((text, at) => {
    const back = after[at] ?? '';
    return bare(text ?? '') === bare(back) ? [] : [[text, back]];
  });
}

/** What a spreadsheet would take for a formula: numbers are not. */
function cellsThatRun(csv: string): string[] {
  return [...splitDelimited(csv.replace(/^\ufeff/, ''), ';', 0, 1)]
    .flatMap(({ cells }) => cells)
    .filter((cell) => /^[=+@\t\r]|^-(?!\d[\d,]*$)/.test(cell));
}
