import { qrModules } from '../data/export/qr-modules.ts';
import { isKeepable } from '../data/import/check-walk.ts';
import { writeProject } from '../data/project/write-project.ts';
import { withoutFreeText } from '../domain/project/free-text.ts';
import type { WalkTableWords } from '../domain/walk/files/csv.ts';
import type { MergedWalk } from '../domain/walk/files/merge-walk-file.ts';
import type { WalkEvent } from '../domain/walk/files/walk-event.ts';
import type { WalkPlan } from '../domain/walk/walk-plan.ts';
import type { AppState, AppStore } from '../state/app-state.ts';
import { selectRegion } from '../state/select-data.ts';
import type { DeskFile } from '../workers/import/import-desk.ts';
import { keepWalk } from './plan-walk.ts';
import { walkFileIn } from './walk-file-in.ts';

/** Brings a file that somebody has chosen as one of a walk; any other is refused. */
export async function bringWalkFile(
  store: AppStore,
  file: DeskFile,
  languages: readonly WalkTableWords[],
): Promise<void> {
  const found = await walkFileIn(file, languages);
  store.getState().bringWalk({
    fileName: file.name,
    found: found ?? { status: 'refused', code: 'not-a-walk' },
  });
}

/** False where what came of it cannot be kept: nothing is changed then. One step that can be undone. */
export function takeInWalk(
  store: AppStore,
  walkId: string,
  { title, walk }: Pick<MergedWalk, 'title' | 'walk'>,
  now: string,
): boolean {
  if (!isKeepable(walk)) return false;
  keepWalk(store, walkId, title, walk, { now: () => now });
  return true;
}

export async function walkIcsBytes(
  event: WalkEvent,
  now: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { walkIcs } = await import('../data/export/walk-ics.ts');
  return new TextEncoder().encode(walkIcs(event, now));
}

/** One walk as a project file, without what somebody has written: so it needs no lock. */
export async function walkProjectBytes(
  state: AppState,
  plan: WalkPlan,
  now: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const regionId = selectRegion(state)?.id ?? '';
  const project = { plans: [withoutFreeText(plan)], sets: [] };
  return writeProject(project, { madeAt: now, regionId }, null);
}

/** Rows of a QR code, true is dark. */
export function qrOf(text: string): readonly (readonly boolean[])[] {
  return qrModules(text);
}
