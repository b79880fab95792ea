import { describe, expect, it } from 'vitest';
import { takeBackSuggestion, writeSection } from '#src/commands/keep-assessment.ts';
import { readProject } from '#src/data/project/read-project.ts';
import { writeProject } from '#src/data/project/write-project.ts';
import { assessmentPlanId, withEdit } from '#src/domain/assessment/assessment.ts';
import type { Plan } from '#src/domain/keeping/plan.ts';
import { chosenProject, contentsOf, firstChoice } from '#src/domain/project/project.ts';
import { type AppStore, createAppStore } from '#src/state/app-state.ts';
import { selectAssessment } from '#src/state/select-assessment.ts';
import { anAssessment, anEdit } from '../../builders/assessments.ts';
import { committedRegion } from '../../builders/comparisons.ts';

const ports = { now: () => '2026-11-28T12:00:00.000Z' };
const region = committedRegion();

function aStore(): AppStore {
  const store = createAppStore();
  const { pack } = store.getState();
  store.setState({
    pack: { ...pack, region: { status: 'ready', value: { version: 1, region } } } as typeof pack,
  });
  return store;
}

const textsIn = (store: AppStore) =>
  selectAssessment(store.getState())?.edits.map(({ section, text }) => [section, text]);

describe('what a person writes in the assessment', () => {
  it('is one plan for the region, with the suggestion that was before the person', () => {
    const store = aStore();
    writeSection(store, anEdit({ section: 'unknown', text: 'Sist' }), ports);
    writeSection(store, anEdit({ text: 'Först' }), ports);
    writeSection(store, anEdit({ text: 'Ändrat' }), ports);
    expect([...store.getState().plans.keys()]).toEqual([assessmentPlanId(region.id)]);
    expect(textsIn(store)).toEqual([
      ['perceived', 'Ändrat'],
      ['unknown', 'Sist'],
    ]);
    expect(selectAssessment(store.getState())?.edits[0]?.suggestion).toBe(anEdit().suggestion);
  });

  it('gives way to the suggestion, and comes back with undo', () => {
    const store = aStore();
    writeSection(store, anEdit(), ports);
    store.temporal.getState().clear();
    takeBackSuggestion(store, 'perceived', ports);
    expect(textsIn(store)).toEqual([]);
    store.temporal.getState().undo();
    expect(textsIn(store)).toEqual([['perceived', anEdit().text]]);
    store.temporal.getState().redo();
    expect(textsIn(store)).toEqual([]);
  });

  it('is not kept while the region is not known', () => {
    const store = createAppStore();
    writeSection(store, anEdit(), ports);
    expect(store.getState().plans.size).toBe(0);
  });
});

describe('an assessment in a project file', () => {
  const plan: Plan = {
    id: assessmentPlanId('region'),
    kind: 'assessment',
    title: '',
    changedAt: ports.now(),
    format: 1,
    body: withEdit(anAssessment(), anEdit()),
  };
  const all = { plans: [plan], sets: [] };
  const making = { madeAt: ports.now(), regionId: 'region' };

  it('leaves its text behind unless that is chosen', () => {
    const chosen = chosenProject(all, firstChoice(all));
    expect(JSON.stringify(chosen)).not.toContain(anEdit().text);
    expect(contentsOf(chosen)).toMatchObject({ plans: 1, freeTexts: 0 });
  });

  it('comes back as it was with its text, behind a passphrase', async () => {
    const chosen = chosenProject(all, { ...firstChoice(all), hasFreeText: true });
    expect(contentsOf(chosen).freeTexts).toBe(1);
    const passphrase = 'åtta röda hästar';
    const file = await writeProject(chosen, making, passphrase);
    const read = await readProject(file, passphrase);
    expect(read).toMatchObject({ status: 'read', project: { plans: [plan] } });
  });
});
