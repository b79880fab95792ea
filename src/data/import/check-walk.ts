import type { SafetyWalk } from '../../domain/walk/walk.ts';
import { walkSchema } from '../schema/walk.ts';

/** Whether a walk that was put together from a file can be kept. */
export function isKeepable(walk: SafetyWalk): boolean {
  return walkSchema.safeParse(walk).success;
}
