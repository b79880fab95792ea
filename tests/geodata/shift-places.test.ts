import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FactsFile } from '#src/data/schema/facts-file.ts';
import type { ManifestFile } from '#src/data/schema/manifest-file.ts';
import type { PlacesFile } from '#src/data/schema/places-file.ts';
import type { ReadingsFile } from '#src/data/schema/readings-file.ts';
import type { RegionFile } from '#src/data/schema/region-file.ts';
import type { PackFileRole } from '#src/domain/pack/pack-file-role.ts';
import { namedPlaces, relatePlaces } from '#src/domain/place/place-geometry.ts';
import { patrolCard } from '#src/domain/shift/patrol-card.ts';
import { proposePlaces } from '#src/domain/shift/place-reasons.ts';
import { statementReasons } from '#src/domain/shift/statement-reasons.ts';

const folder = join(import.meta.dirname, '..', '..', 'public', 'data');
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const manifest: ManifestFile = read('manifest.json');
const load = (role: PackFileRole) => read(manifest.files[role].path);

const { facts }: FactsFile = load('facts');
const { places }: PlacesFile = load('places');
const { ranks, collaboration, drugScenes, placeEvents }: ReadingsFile = load('readings');
const { region }: RegionFile = load('region');

const nested = relatePlaces(places, region.hotspotIds).nestedIds;
const proposed = proposePlaces({
  placeIds: namedPlaces(places, region.hotspotIds).map(({ id }) => id),
  nestedIds: (id) => nested.get(id) ?? [],
  ranks,
  collaborations: collaboration,
  drugScenes,
  statements: statementReasons(placeEvents, facts, collaboration),
  counted: [],
});
const chips = (placeId: string) =>
  proposed.find((one) => one.placeId === placeId)?.reasons.map(({ kind }) => kind) ?? [];

function cardOf(placeId: string) {
  const reasons = proposed.find((one) => one.placeId === placeId)?.reasons ?? [];
  return patrolCard(
    { placeId, reasons, texts: { act: '', avoid: '', know: '' } },
    {
      facts,
      collaborations: collaboration,
      nestedIds: nested.get(placeId) ?? [],
      hours: { status: 'missing' },
      trend: null,
      madeOn: '2026-11-27',
    },
  );
}

describe('the places that the document gives a patrol', () => {
  it('puts the place with most reported offences first, with its open drug scene', () => {
    expect(proposed[0]?.placeId).toBe('klara');
    expect(chips('klara')).toEqual(['most-reported', 'open-drug-scene', 'collaboration-need']);
  });

  it('ranks no order between the two that follow, and gives neither a drug scene', () => {
    expect(chips('odenplan')).toEqual(['among-most-reported', 'collaboration-need']);
    expect(chips('stureplan')).toEqual(['among-most-reported', 'collaboration-need']);
  });

  it('proposes Hjorthagen for its need and what happened in the summer, not for a rank', () => {
    expect(chips('hjorthagen')).toContain('collaboration-need');
    expect(chips('hjorthagen')).toContain('statement');
    expect(chips('hjorthagen')).not.toContain('among-most-reported');
  });

  it('takes no internal event for a reason', () => {
    const internal = new Set(
      facts.filter(({ visibility }) => visibility === 'internal').map(({ id }) => id),
    );
    const used = proposed.flatMap(({ reasons }) =>
      reasons.flatMap((reason) => (reason.kind === 'statement' ? [reason.factId] : [])),
    );
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => internal.has(id))).toEqual([]);
  });

  it('has a card that rests on facts with sources and names the conflict of the registers', () => {
    const card = cardOf('klara');
    expect(card.facts.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['crime.klara.max', 'ods.klara', 'plats.need.klara']),
    );
    expect(card.sourceIds.length).toBeGreaterThan(0);
    expect(card.contradictionIds).toContain('I-PLATS');
    expect(card.parties.length).toBeGreaterThan(0);
    expect(card.hours).toEqual({ status: 'missing' });
    expect(card.expires).toBe('2026-12-11');
  });

  it.each([
    ['klara', 'need', true],
    ['odenplan', 'need', false],
    ['stureplan', 'need', false],
    ['hjorthagen', 'active', false],
  ])(
    'has a card of %s that says %s and names its parties only where the source does',
    (placeId, step, hasParties) => {
      const card = cardOf(placeId);
      expect(card.agreement?.step).toBe(step);
      expect(card.parties.length > 0).toBe(hasParties);
      expect(card.reasons.length).toBeGreaterThan(1);
      expect(card.facts.length).toBeGreaterThanOrEqual(card.reasons.length);
      expect(card.sourceIds.length).toBeGreaterThan(0);
      expect(card.trend).toBeNull();
    },
  );

  it('takes the parties at Klara from the collaboration inside it', () => {
    expect(cardOf('klara').parties.map(({ name }) => name.sv)).toContain('Ordningsvakter');
    expect(cardOf('sergels-torg').parties).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: expect.objectContaining({ sv: 'Polisen' }) }),
      ]),
    );
  });

  it('gives no reason to visit from a statement that it has calmed down', () => {
    const card = cardOf('hjorthagen');
    const stated = card.reasons.flatMap((one) => (one.kind === 'statement' ? [one.factId] : []));
    expect(stated).toEqual(['hjort.complaints']);
  });

  it('counts an agreement once, as a step of the register', () => {
    expect(chips('centralstationen')).toEqual(['collaboration-need']);
  });
});
