import { expect, it } from 'vitest';
import {
  changeAnalysis,
  changeMeasure,
  startMeasure,
  startMeasureOfFinding,
  startMeasureOfPoint,
} from '#src/commands/plan-measures.ts';
import { readPlan } from '#src/data/keeping/read-plan.ts';
import { createAppStore } from '#src/state/app-state.ts';
import { selectAnalyses, selectMeasures } from '#src/state/select-measures.ts';
import { anAnalysis, aWalkPlan } from '../../builders/measures.ts';
import { AT, aPlan } from '../../builders/plans.ts';
import { aPoint } from '../../builders/walks.ts';

function ports() {
  let number = 0;
  return {
    now: () => AT,
    newId: () => {
      number += 1;
      return String(number);
    },
  };
}

const FINDING = '2026-11-26T06:30:00.000Z';

it('makes a measure of a finding, with its place and the priority area of its analysis', () => {
  const store = createAppStore();
  store.getState().changePlan(aPlan());
  changeAnalysis(store, FINDING, () => anAnalysis(), ports());
  const id = startMeasureOfFinding(store, FINDING, ports());
  expect(selectMeasures(store.getState())).toMatchObject([
    {
      id,
      body: { findingIds: [FINDING], placeId: 'square', priorityAreaId: 'prio.2', status: 'new' },
    },
  ]);
});

it('makes one measure of an action point, and says which when it is asked again', () => {
  const store = createAppStore();
  store.getState().changePlan(aWalkPlan({ points: [aPoint({ status: 'planned' })] }));
  const ref = { walkId: 'walk-1', pointId: 'p-1' };
  const my = ports();
  expect(startMeasureOfPoint(store, ref, my)).toEqual({ status: 'kept', measureId: 'measure-1' });
  expect(startMeasureOfPoint(store, ref, my)).toEqual({
    status: 'already',
    measureId: 'measure-1',
  });
  expect(selectMeasures(store.getState()).map(({ body }) => body)).toMatchObject([
    { what: 'Mend the lamp', owner: 'traffic-office', dueDate: '2026-12-01', status: 'planned' },
  ]);
  store.getState().removePlan('measure-1');
  expect(startMeasureOfPoint(store, ref, my).status).toBe('kept');
  expect(startMeasureOfPoint(store, { ...ref, pointId: 'p-9' }, my)).toEqual({ status: 'gone' });
});

it('keeps what the device can read again, and undo takes it back', () => {
  const store = createAppStore();
  const id = startMeasure(store, { priorityAreaId: 'prio.1' }, ports());
  changeAnalysis(store, FINDING, (one) => ({ ...one, causes: ['offender'] }), ports());
  changeMeasure(store, id, (one) => ({ ...one, status: 'under-way' }), ports());
  for (const plan of store.getState().plans.values()) {
    expect(readPlan(plan)).toEqual({ status: 'read', plan });
  }
  expect(selectAnalyses(store.getState()).get(FINDING)?.id).toBe(`finding-analysis:${FINDING}`);
  store.temporal.getState().undo();
  expect(selectMeasures(store.getState())[0]?.body.status).toBe('new');
  store.temporal.getState().undo();
  expect(selectAnalyses(store.getState()).size).toBe(0);
});
