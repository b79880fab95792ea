import { describe, expect, it } from 'vitest';
import type { Plan } from '#src/domain/keeping/plan.ts';
import { mergeProject } from '#src/domain/project/merge-project.ts';
import {
  chosenProject,
  contentsOf,
  firstChoice,
  needsPassphrase,
  passphraseFault,
} from '#src/domain/project/project.ts';
import { anOwnSet } from '../../../builders/own-sets.ts';
import { AT, aPlan } from '../../../builders/plans.ts';
import { aShift } from '../../../builders/shifts.ts';

const counts = anOwnSet({ id: 'counts', content: { kind: 'counts', values: [] } });
const shift: Plan = {
  id: 'shift',
  kind: 'shift',
  title: 'Fredag',
  changedAt: AT,
  format: 1,
  body: aShift({
    places: [{ placeId: 'a', reasons: [], texts: { act: 'Gör så', avoid: '', know: '' } }],
  }),
};
const all = { plans: [aPlan(), shift], sets: [anOwnSet(), counts] };

describe('what leaves in a project file', () => {
  it('is at first without single events and without free text, and needs no passphrase', () => {
    const project = chosenProject(all, firstChoice(all));
    expect(project.sets).toEqual([counts]);
    expect(JSON.stringify(project)).not.toContain('Gör så');
    expect(contentsOf(project)).toEqual({ plans: 2, sets: 1, rows: 0, freeTexts: 0 });
    expect(needsPassphrase(contentsOf(project))).toBe(false);
  });

  it.each([
    ['single events', { ...firstChoice(all), setIds: new Set(['set-1']) }],
    ['free text', { ...firstChoice(all), hasFreeText: true }],
  ])('with %s needs one', (_, choice) => {
    expect(needsPassphrase(contentsOf(chosenProject(all, choice)))).toBe(true);
  });

  it('needs one that is long enough and written twice', () => {
    expect(passphraseFault('kort', 'kort')).toBe('too-short');
    expect(passphraseFault('tolv tecken!', 'tolv tecken?')).toBe('not-the-same');
    expect(passphraseFault('tolv tecken!', 'tolv tecken!')).toBeNull();
  });
});

describe('what comes in', () => {
  const words = { newId: () => 'new', copyName: (name: string) => `${name} (filen)` };

  it('is added, and what is here already stays as it is', () => {
    const merged = mergeProject({ plans: [aPlan()], sets: [] }, all, words);
    expect(merged).toEqual({
      plans: [shift],
      sets: [anOwnSet(), counts],
      added: 3,
      unchanged: 1,
      both: [],
    });
  });

  it('is kept beside what it differs from, under an id and a name of its own', () => {
    const here = { plans: [{ ...shift, title: 'Lördag' }], sets: [anOwnSet({ name: 'Annat' })] };
    const merged = mergeProject(here, { plans: [shift], sets: [anOwnSet()] }, words);
    expect(merged.plans).toEqual([{ ...shift, id: 'new', title: 'Fredag (filen)' }]);
    expect(merged.sets).toEqual([{ ...anOwnSet(), id: 'new', name: 'Uttag mars (filen)' }]);
    expect(merged.both).toEqual([
      { id: 'shift', copyId: 'new' },
      { id: 'set-1', copyId: 'new' },
    ]);
  });

  it('is the same however its keys stand, and whenever it was taken in', () => {
    const turned = Object.fromEntries(Object.entries(shift.body as object).reverse());
    const here = {
      plans: [{ ...shift, body: turned, changedAt: '2020-01-01T00:00:00.000Z' }],
      sets: [anOwnSet({ importedAt: '2020-01-01T00:00:00.000Z' })],
    };
    const incoming = { plans: [shift], sets: [anOwnSet()] };
    expect(mergeProject(here, incoming, words)).toMatchObject({
      unchanged: 2,
      plans: [],
      sets: [],
    });
  });
});
