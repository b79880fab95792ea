import type { FieldSpots } from '../data/keeping/field-spots.ts';
import type { PhotoShelf } from '../data/keeping/photo-shelf.ts';
import type { ShrinkResult } from '../data/keeping/shrink-photo.ts';
import type { DevicePosition } from '../domain/walk/device-position.ts';
import { positionNow } from '../domain/walk/device-position.ts';
import type { FieldSpot } from '../domain/walk/field-spot.ts';
import {
  newObservation,
  withObservation,
  withObservationChanged,
  withoutObservation,
  withoutPhoto,
  withPhoto,
} from '../domain/walk/observe.ts';
import type { PhotoIssue } from '../domain/walk/photo.ts';
import type { ObservationKind, SafetyWalk } from '../domain/walk/walk.ts';
import { walkPlanOf } from '../domain/walk/walk-plan.ts';
import type { AppStore } from '../state/app-state.ts';
import type { Keeper } from './keep-plans.ts';

export interface FieldPorts {
  readonly keeper: Pick<Keeper, 'flush'>;
  readonly photos: Pick<PhotoShelf, 'put' | 'drop' | 'blob'>;
  readonly shrink: (file: Blob) => Promise<ShrinkResult>;
  readonly watchDevice: (onPosition: (device: DevicePosition) => void) => () => void;
  readonly keepAwake: () => () => void;
  readonly spots: FieldSpots;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  readonly newId: () => string;
}

/** What is done on a walk. Nothing waits to be saved: every change is on its way to the device at once. */
export interface WalkInField {
  change(walkId: string, change: (walk: SafetyWalk) => SafetyWalk): void;
  /** While it is written: kept at the latest so long after any letter, however fast the next ones come. */
  write(walkId: string, change: (walk: SafetyWalk) => SafetyWalk): void;
  /** The id of the observation. It has the newest position where that is fresh. */
  note(walkId: string, kind: ObservationKind, stopId: string | null): string;
  /** The position of the device just now in place of what the observation had. */
  placeHere(walkId: string, observationId: string): boolean;
  removeObservation(walkId: string, observationId: string): Promise<boolean>;
  /** Kept before the observation speaks of it. Null: it is there. */
  takePhoto(walkId: string, observationId: string, file: Blob): Promise<PhotoIssue | null>;
  /** False: the device would not let go of it. */
  removePhoto(walkId: string, observationId: string, photoId: string): Promise<boolean>;
  photo(photoId: string): Promise<Blob | null>;
  /** Where the device is, while somebody listens. Only the newest one is known. */
  device(): DevicePosition;
  watch(onPosition: (device: DevicePosition) => void): () => void;
  /** The screen stays lit until it is stopped. */
  keepAwake(): () => void;
  /** Where on the walk it was left. */
  spot(walkId: string): FieldSpot | null;
  stand(walkId: string, spot: FieldSpot): void;
}

/** The longest that a letter waits. Unit: milliseconds. */
const WRITE_MS = 250;

export function walkInField(store: AppStore, ports: FieldPorts): WalkInField {
  const { keeper, photos, shrink, watchDevice, now, newId } = ports;
  let newest: DevicePosition = { status: 'none' };
  let isWriting = false;

  const put = (walkId: string, change: (walk: SafetyWalk) => SafetyWalk) => {
    const plan = walkPlanOf(store.getState().plans, walkId);
    if (plan === null) return;
    const body = change(plan.body);
    if (body !== plan.body) store.getState().changePlan({ ...plan, changedAt: now(), body });
  };
  const change: WalkInField['change'] = (walkId, how) => {
    put(walkId, how);
    void keeper.flush();
  };
  const observation = (walkId: string, id: string) =>
    walkPlanOf(store.getState().plans, walkId)?.body.observations.find((one) => one.id === id);
  const placeNow = () => positionNow(newest, Date.parse(now()));

  return {
    change,
    write: (walkId, how) => {
      put(walkId, how);
      if (isWriting) return;
      isWriting = true;
      setTimeout(() => {
        isWriting = false;
        void keeper.flush();
      }, WRITE_MS);
    },
    note: (walkId, kind, stopId) => {
      const id = newId();
      change(walkId, (walk) => withObservation(walk, newObservation(id, kind, stopId, placeNow())));
      return id;
    },
    placeHere: (walkId, observationId) => {
      const at = placeNow();
      if (at.position === null) return false;
      change(walkId, (walk) => withObservationChanged(walk, observationId, at));
      return true;
    },
    removeObservation: async (walkId, observationId) => {
      const photoIds = observation(walkId, observationId)?.photoIds ?? [];
      try {
        for (const id of photoIds) await photos.drop(id);
      } catch {
        return false;
      }
      change(walkId, (walk) => withoutObservation(walk, observationId));
      return true;
    },
    takePhoto: async (walkId, observationId, file) => {
      const result = await shrink(file);
      if (result.status === 'refused') return result.issue;
      if (observation(walkId, observationId) === undefined) return 'no-observation';
      const id = newId();
      try {
        await photos.put({ id, walkId, ...result.photo });
      } catch (error) {
        return isQuota(error) ? 'device-full' : 'not-kept';
      }
      change(walkId, (walk) => withPhoto(walk, observationId, id));
      return null;
    },
    removePhoto: async (walkId, observationId, photoId) => {
      try {
        await photos.drop(photoId);
      } catch {
        return false;
      }
      change(walkId, (walk) => withoutPhoto(walk, observationId, photoId));
      return true;
    },
    photo: (photoId) => photos.blob(photoId).catch(() => null),
    device: () => newest,
    watch: (onPosition) => {
      const stop = watchDevice((device) => {
        newest = device;
        onPosition(device);
      });
      return () => {
        stop();
        newest = { status: 'none' };
      };
    },
    keepAwake: ports.keepAwake,
    ...ports.spots,
  };
}

function isQuota(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const inner = 'inner' in error ? error.inner : null;
  return error.name === 'QuotaExceededError' || (inner !== null && isQuota(inner));
}
