import { describe, expect, it } from 'vitest';
import { buildPractice, type PracticeInput } from '#geodata/build/build-practice.ts';
import { IssueLog } from '#geodata/build/issue-log.ts';
import { type PracticeRecipe, practiceRecipe } from '#geodata/build/practice-recipe.ts';
import { decodePractice } from '#src/data/decode-practice.ts';
import { practiceFile } from '#src/data/schema/practice-file.ts';
import { issuesOf } from './issues.ts';
import { rectangle } from './shapes.ts';

/** One street from west to east, through a square, a lake and the border of the region. */
const LAKE = rectangle(18.014, 59, 18.016, 59.01);
const SQUARE = rectangle(18.004, 59.004, 18.006, 59.006);
const QUARTER = rectangle(18.002, 59.002, 18.012, 59.008);

const everyHour = new Array(24).fill(1);

function aRecipe(changes: Partial<PracticeRecipe> = {}): PracticeRecipe {
  return {
    seed: 1,
    timeZone: 'Europe/Stockholm',
    withoutPosition: 0.1,
    besideStreetM: 8,
    pieceM: 25,
    concentration: 4,
    ground: [
      { id: 'torget', placeId: 'torget', on: 'streets' },
      { id: 'kvarteret', placeId: 'kvarteret', on: 'streets' },
      { id: 'allt', placeId: 'allt', on: 'streets' },
      { id: 'marken', placeId: 'allt', on: 'open' },
    ],
    mixes: { overallt: { torget: 5, kvarteret: 3, allt: 4, marken: 1 } },
    profiles: {
      jamt: {
        startHour: 6,
        months: new Array(12).fill(1),
        weekdays: new Array(7).fill(1),
        hours: everyHour,
      },
    },
    patterns: [
      { category: 'robbery', weight: 1, channel: 'street', profile: 'jamt', mix: 'overallt' },
      { category: 'fraud', weight: 1, channel: 'online', profile: 'jamt' },
    ],
    volumes: [
      { category: 'robbery', year: 2024, months: [1, 10], count: 2000 },
      { category: 'robbery', year: 2025, months: [1, 10], count: 1500 },
      { category: 'fraud', year: 2024, months: [11, 12], count: 300 },
    ],
    statements: [],
    ...changes,
  };
}

function anInput(changes: Partial<PracticeRecipe> = {}): PracticeInput {
  const place = (id: string, area: typeof LAKE) => ({
    id,
    name: id,
    label: id,
    type: 'place' as const,
    boundary: { origin: 'own' as const, area: structuredClone(area) as never, accuracyM: 10 },
  });
  return {
    file: 'ovning/recipe.json',
    recipe: aRecipe(changes),
    assumptions: [{ id: 'a', basis: 'assumption', text: { sv: 'påhittat', en: 'made up' } }],
    places: [
      place('torget', SQUARE),
      place('kvarteret', QUARTER),
      { ...place('allt', rectangle(18, 59, 18.02, 59.01)), type: 'stadsdel' },
      place('sjon', LAKE),
      { id: 'klubben', name: 'klubben', label: 'klubben', type: 'organisation' },
    ],
    hotspotIds: ['torget'],
    basemap: {
      outline: structuredClone(rectangle(18, 59, 18.02, 59.01)) as never,
      water: [structuredClone(LAKE) as never],
      streets: [
        {
          name: 'Gatan',
          tier: 2,
          foot: true,
          lines: [
            [
              [17.99, 59.005],
              [18.03, 59.005],
            ],
          ],
        },
        {
          name: 'Leden',
          tier: 1,
          foot: false,
          lines: [
            [
              [18, 59.0075],
              [18.02, 59.0075],
            ],
          ],
        },
      ],
    },
    facts: [{ id: 'ran', value: 1500 }],
  };
}

function build(changes: Partial<PracticeRecipe> = {}) {
  const log = new IssueLog();
  const practice = buildPractice(anInput(changes), log);
  const buffer = Uint8Array.from(practice.columns).buffer;
  return { ...practice, log, rows: decodePractice('x', practice.header, buffer) };
}

const codes = (input: PracticeInput) =>
  issuesOf(() => {
    const log = new IssueLog();
    buildPractice(input, log);
    log.stopOnErrors();
  }).map(({ code }) => code);

describe('the draw', () => {
  it('gives the same bytes for the same seed, and others for another', () => {
    expect(build().columns).toEqual(build().columns);
    expect(build().header).toEqual(build().header);
    expect(build({ seed: 2 }).columns).not.toEqual(build().columns);
  });

  it('draws exactly as many as the recipe says, and writes what the app reads', () => {
    const { header, rows, log } = build();
    expect(rows.count).toBe(3800);
    expect(practiceFile.safeParse(header).success).toBe(true);
    expect(header).toMatchObject({
      dataSetId: 'ovning',
      period: { from: '2024-01-01', to: '2025-10-31' },
    });
    expect(log.issues).toEqual([]);
  });

  it('sorts by time', () => {
    const { minute } = build().rows;
    expect([...minute]).toEqual([...minute].sort((a, b) => a - b));
  });

  it('lays nothing in the water, outside the region or along a road that is not for walking', () => {
    const { lon, lat, hasPosition } = build({
      mixes: { overallt: { torget: 5, kvarteret: 3, allt: 4 } },
    }).rows;
    for (let row = 0; row < lon.length; row++) {
      if (hasPosition[row] === 0) continue;
      const [x, y] = [lon[row] ?? 0, lat[row] ?? 0];
      expect(x >= 18 && x <= 18.02 && !(x > 18.014 && x < 18.016)).toBe(true);
      expect(Math.abs(y - 59.005) * 111_320).toBeLessThan(8.2);
    }
  });

  it('leaves the ground of an earlier place to that place', () => {
    const { lon, lat, hasPosition } = build({
      mixes: { overallt: { allt: 1, kvarteret: 1 } },
    }).rows;
    const onSquare = [...lon].filter((x, row) => {
      const y = lat[row] ?? 0;
      return hasPosition[row] === 1 && x > 18.004 && x < 18.006 && y > 59.004 && y < 59.006;
    });
    expect(onSquare).toEqual([]);
  });

  it('uses open ground beside the streets where it is told to', () => {
    const { lat, hasPosition } = build({ mixes: { overallt: { marken: 1 } } }).rows;
    const far = [...lat].filter(
      (y, row) => hasPosition[row] === 1 && Math.abs(y - 59.005) * 111_320 > 20,
    );
    expect(far.length).toBeGreaterThan(1000);
  });

  it('leaves out as many positions as the recipe says, and every one of a pattern without ground', () => {
    const { category, hasPosition } = build().rows;
    const placed = (index: number) =>
      [...category].filter((value, row) => value === index && hasPosition[row] === 1).length;
    expect(placed(0)).toBe(0);
    expect(placed(5) / 3500).toBeCloseTo(0.9, 1);
    expect(build({ withoutPosition: 0 }).header.placed).toBe(3500);
  });
});

describe('the build stops', () => {
  const [robbery, fraud] = aRecipe().patterns as [never, never];
  const [one] = aRecipe().ground as [PracticeRecipe['ground'][number]];
  const count = { kind: 'count', factId: 'ran', category: 'robbery', year: 2025, months: [1, 10] };
  const direction = { ...count, kind: 'direction', years: [2024, 2025], direction: 'down' };
  const firstPlace = { kind: 'first', factId: 'ran', placeId: 'kvarteret' };
  const noOrder = { kind: 'no-order', factId: 'ran', placeIds: ['torget', 'kvarteret'] };

  it.each([
    ['unknown-place', { ground: [...aRecipe().ground, { ...one, id: 'y', placeId: 'okand' }] }],
    ['practice-recipe-invalid', { mixes: { overallt: { okand: 1 } } }],
    ['practice-recipe-invalid', { mixes: { annat: { torget: 1 } } }],
    ['practice-recipe-invalid', { profiles: {} }],
    ['practice-recipe-invalid', { patterns: [robbery] }],
    [
      'practice-recipe-invalid',
      { patterns: [robbery, { ...(fraud as object), mix: 'overallt' } as never] },
    ],
    [
      'practice-recipe-invalid',
      { ground: [...aRecipe().ground, { ...one, id: 'y', placeId: 'klubben' }] },
    ],
    // Time is stored as the gap since the row before, and two months without any are too long.
    ['practice-recipe-invalid', { volumes: aRecipe().volumes.slice(0, 2) }],
    // Nothing but water.
    [
      'practice-recipe-invalid',
      { ground: [...aRecipe().ground, { ...one, id: 'y', placeId: 'sjon' }] },
    ],
    [
      'practice-recipe-invalid',
      { ground: [...aRecipe().ground, { id: 'y', placeId: 'sjon', on: 'open' }] },
    ],
    ['duplicate-id', { ground: [...aRecipe().ground, one] }],
    ['unknown-fact', { statements: [{ ...count, factId: 'okand' }] }],
    ['practice-contradicts-fact', { statements: [{ ...count, year: 2024 }] }],
    ['practice-contradicts-fact', { statements: [{ ...direction, direction: 'unchanged' }] }],
    ['practice-contradicts-fact', { statements: [{ ...direction, direction: 'up' }] }],
    ['practice-contradicts-fact', { statements: [{ ...firstPlace, placeId: 'torget' }] }],
    ['practice-contradicts-fact', { statements: [noOrder] }],
  ] as [string, Partial<PracticeRecipe>][])('with %s for %j', (code, changes) => {
    expect([...new Set(codes(anInput(changes)))]).toEqual([code]);
  });

  it('not when what was drawn is as stated', () => {
    const even = { overallt: { torget: 1, allt: 5, kvarteret: 1 } };
    expect(build({ statements: [count, direction, firstPlace] as never }).log.issues).toEqual([]);
    const apart = { ...noOrder, placeIds: ['torget', 'torget'] };
    expect(build({ mixes: even, statements: [apart] as never }).log.issues).toEqual([]);
  });
});

describe('the recipe', () => {
  it('is refused with a field that it does not know', () => {
    expect(practiceRecipe.safeParse(aRecipe()).success).toBe(true);
    expect(practiceRecipe.safeParse({ ...aRecipe(), ages: [15] }).success).toBe(false);
  });

  it.each([
    ['a mix', { mixes: { overallt: { torget: 0 } } }],
    [
      'a profile',
      { profiles: { jamt: { ...aRecipe().profiles.jamt, hours: new Array(24).fill(0) } } },
    ],
    ['a pattern', { patterns: aRecipe().patterns.map((pattern) => ({ ...pattern, weight: 0 })) }],
  ])('is refused when %s weighs nothing', (_, changes) => {
    expect(practiceRecipe.safeParse({ ...aRecipe(), ...changes }).success).toBe(false);
  });

  it.each(['sexual-offence', 'violence-in-close-relationships', 'assault-indoors'])(
    'is refused with the category %s',
    (category) => {
      const volumes = [{ category, year: 2025, months: [1, 10], count: 1 }];
      expect(practiceRecipe.safeParse({ ...aRecipe(), volumes }).success).toBe(false);
    },
  );
});
