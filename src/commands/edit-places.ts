import { planFormats } from '../data/keeping/plan-formats.ts';
import {
  isPlaceEditPlan,
  type OwnPlaceEdit,
  type PlaceEditPlan,
} from '../domain/place-edit/own-place-edit.ts';
import type { AppStore } from '../state/app-state.ts';
import { selectDraftResult } from '../state/select-draft-edits.ts';

export interface PlacePorts {
  /** ISO 8601, UTC. */
  now(): string;
  newId(): string;
}

/** Keeps the draft as one plan or several, and chooses the first. False where it has faults. */
export function saveDraft(store: AppStore, ports: PlacePorts): boolean {
  const { placeDraft, changePlan, endPlaceDraft, chooseOwnPlace } = store.getState();
  const { edits, faults } = selectDraftResult(store.getState());
  const [first] = edits;
  if (placeDraft === null || first === undefined || faults.length > 0) return false;
  const plans = edits.map((edit, index) =>
    planOf((index === 0 ? placeDraft.planId : null) ?? ports.newId(), edit, ports),
  );
  for (const plan of plans) changePlan(plan);
  endPlaceDraft();
  chooseOwnPlace(`${plans[0]?.id}.${first.versions.length - 1}`);
  return true;
}

/** Gives a place another name or other days. The caller has checked it. */
export function changePlaceEdit(
  store: AppStore,
  planId: string,
  edit: OwnPlaceEdit,
  ports: PlacePorts,
): void {
  store.getState().changePlan(planOf(planId, edit, ports));
}

/** The plan as it was before, to bring it back; null where there is none. */
export function removePlace(store: AppStore, planId: string): PlaceEditPlan | null {
  const { plans, removePlan, chooseOwnPlace } = store.getState();
  const plan = plans.get(planId);
  if (plan === undefined || !isPlaceEditPlan(plan)) return null;
  removePlan(planId);
  chooseOwnPlace(null);
  return plan;
}

function planOf(id: string, body: OwnPlaceEdit, ports: PlacePorts): PlaceEditPlan {
  return {
    id,
    kind: 'place-edit',
    title: body.name,
    changedAt: ports.now(),
    format: planFormats['place-edit']?.format ?? 1,
    body,
  };
}
