import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readProject } from '#src/data/project/read-project.ts';
import { writeProject } from '#src/data/project/write-project.ts';
import { incidentCategories, incidentChannels } from '#src/domain/incident/incident.ts';
import type { OwnContent } from '#src/domain/own-data/own-set.ts';
import type { Project } from '#src/domain/project/project.ts';
import { anOwnSet, ownIncidents } from '../../../builders/own-sets.ts';
import { AT, aPlan } from '../../../builders/plans.ts';

const making = { madeAt: AT, regionId: 'region' };
const PASSPHRASE = 'åtta röda hästar';

async function through(project: Project, passphrase: string | null = null) {
  const read = await readProject(await writeProject(project, making, passphrase), passphrase);
  return read.status === 'read' ? read : Promise.reject(new Error(JSON.stringify(read)));
}

const day = fc
  .integer({ min: 4_000, max: 20_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const period = fc
  .tuple(day, day)
  .map(([a, b]) => (a < b ? { start: a, end: b } : { start: b, end: a }));
const text = fc.string({ minLength: 1, maxLength: 20 }).map((one) => `t${one}`);
const place = fc.option(text, { nil: null });
const position = fc.option(
  fc.tuple(
    fc.double({ min: 11, max: 24, noNaN: true }),
    fc.double({ min: 55, max: 69, noNaN: true }),
  ),
  { nil: null },
);
const figure = (value: fc.Arbitrary<number>) =>
  fc.oneof(
    value.map((one) => ({ status: 'stated' as const, value: one })),
    fc.constant({ status: 'missing' as const }),
    fc.constant({ status: 'withheld' as const }),
  );
const whole = fc.nat({ max: 1e6 });
const time = fc.record({
  day,
  minuteOfDay: fc.option(fc.integer({ min: 300, max: 1439 }), { nil: null }),
  offsetMin: fc.constant(null),
});
const ring = fc.constant([
  [18, 59],
  [18.1, 59],
  [18.1, 59.1],
  [18, 59],
] as const);

const content: fc.Arbitrary<OwnContent> = fc.oneof(
  fc
    .array(
      fc.record({
        row: fc.integer({ min: 1, max: 1e6 }),
        id: place,
        time,
        category: fc.constantFrom(...incidentCategories),
        channel: fc.option(fc.constantFrom(...incidentChannels), { nil: null }),
        position,
        placeId: place,
      }),
      { maxLength: 12 },
    )
    .map((incidents) => ownIncidents(...incidents)),
  fc.record({
    kind: fc.constant('counts' as const),
    values: fc.array(
      fc.record({
        row: fc.integer({ min: 1, max: 99 }),
        placeId: text,
        category: fc.option(fc.constantFrom(...incidentCategories), { nil: null }),
        channel: fc.constant(null),
        period,
        count: figure(whole),
      }),
    ),
  }),
  fc.record({
    kind: fc.constant('survey' as const),
    question: fc.record({ indicatorId: text, text: place }),
    values: fc.array(
      fc.record({
        row: fc.integer({ min: 1, max: 99 }),
        indicatorId: text,
        placeId: text,
        group: place,
        period,
        share: figure(fc.double({ min: 0, max: 1, noNaN: true })),
        answers: whole,
      }),
    ),
  }),
  fc.record({
    kind: fc.constant('tyck-till' as const),
    values: fc.array(
      fc.record({
        kind: fc.constant('tyck-till-report' as const),
        row: fc.integer({ min: 1, max: 99 }),
        id: place,
        time,
        subject: place,
        position,
        placeId: place,
      }),
    ),
  }),
  fc.record({
    kind: fc.constant('denominators' as const),
    values: fc.array(
      fc.record({
        row: fc.integer({ min: 1, max: 99 }),
        placeId: text,
        denominator: fc.constantFrom('residents' as const, 'visitors' as const),
        period,
        value: fc.double({ min: 0.5, max: 1e7, noNaN: true }),
      }),
    ),
  }),
  fc.record({
    kind: fc.constant('places' as const),
    values: fc.array(
      fc.record({
        row: fc.integer({ min: 1, max: 99 }),
        id: place,
        name: text,
        area: ring.map((one) => ({ type: 'Polygon' as const, coordinates: [one] })),
      }),
    ),
  }),
  fc.record({
    kind: fc.constant('walk-points' as const),
    values: fc.array(
      fc.record({
        row: fc.integer({ min: 1, max: 99 }),
        id: place,
        label: place,
        position: position.map((one) => one ?? ([18, 59] as const)),
      }),
    ),
  }),
);

/** JSON writes −0 as 0: the same place on earth, and the same figure. */
const plain = (project: Project): Project => JSON.parse(JSON.stringify(project, columns));
function columns(_: string, value: unknown) {
  return ArrayBuffer.isView(value) ? Array.from(value as Uint8Array) : value;
}

describe('a project file', () => {
  it('gives back what was put in, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(content, { maxLength: 4 }), async (contents) => {
        const sets = contents.map((one, index) => anOwnSet({ id: `set-${index}`, content: one }));
        const project = { plans: [aPlan()], sets };
        const read = await through(project);
        expect(plain(read.project)).toEqual(plain(project));
        const [first] = read.project.sets;
        if (first?.content.kind === 'incidents') {
          expect(first.content.columns.lon).toBeInstanceOf(Float64Array);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives it back through a passphrase, and to no other', async () => {
    const project = { plans: [aPlan()], sets: [anOwnSet()] };
    expect((await through(project, PASSPHRASE)).project).toEqual(project);
    const bytes = await writeProject(project, making, PASSPHRASE);
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('Uttag mars');
    expect(await readProject(bytes, null)).toEqual({ status: 'locked' });
    expect(await readProject(bytes, `${PASSPHRASE}!`)).toEqual({
      status: 'refused',
      code: 'wrong-passphrase',
    });
  });

  it('whose plain head has been changed is refused', async () => {
    const bytes = await writeProject({ plans: [], sets: [] }, making, PASSPHRASE);
    const at = new TextDecoder('latin1').decode(bytes).indexOf('600000');
    bytes[at] = 55;
    expect(await readProject(bytes, PASSPHRASE)).toMatchObject({ code: 'wrong-passphrase' });
  });

  it.each([
    ['not-a-project', strToU8('hej')],
    ['not-a-project', zipSync({ 'a.txt': strToU8('a') })],
    ['damaged', strToU8('PK\x03\x04 and then nothing')],
    ['newer', zipSync({ 'manifest.json': strToU8('{"app":"platsbild","format":2}') })],
    ['damaged', strToU8('PLATSBILD-LOCKED\n{"version":1}\nx')],
    ['newer', strToU8('PLATSBILD-LOCKED\n{"version":2}\nx')],
    ['too-large', zipSync({ 'manifest.json': new Uint8Array(60_000_000) }, { level: 9 })],
  ])('is refused as %s', async (code, bytes) => {
    expect(await readProject(new Uint8Array(bytes), 'x')).toEqual({ status: 'refused', code });
  });

  it('with a damaged part and a newer one opens the rest, and says so', async () => {
    const bytes = await writeProject({ plans: [aPlan()], sets: [anOwnSet()] }, making, null);
    const files = unzipSync(bytes);
    const newer = { ...aPlan({ id: 'n' }), format: 9 };
    const damaged = { ...aPlan({ id: 'd' }), body: { owner: 'N. N.' } };
    files['plans.json'] = strToU8(JSON.stringify([aPlan(), newer, damaged]));
    files['sets/0.category.bin'] = Uint8Array.of(200);
    const read = await readProject(new Uint8Array(zipSync(files)), null);
    expect(read).toMatchObject({
      project: { plans: [aPlan()], sets: [] },
      leftOut: { damaged: 2, newer: 1 },
    });
  });
});
