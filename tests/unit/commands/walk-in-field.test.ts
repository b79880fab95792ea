import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { type FieldPorts, walkInField } from '#src/commands/walk-in-field.ts';
import { openPhotoShelf } from '#src/data/keeping/photo-shelf.ts';
import type { DevicePosition } from '#src/domain/walk/device-position.ts';
import { withObservationChanged } from '#src/domain/walk/observe.ts';
import type { SafetyWalk } from '#src/domain/walk/walk.ts';
import { walkPlanOf } from '#src/domain/walk/walk-plan.ts';
import { createAppStore } from '#src/state/app-state.ts';
import { aJpeg } from '../../builders/jpegs.ts';
import { AT } from '../../builders/plans.ts';
import { anObservation, aWalk } from '../../builders/walks.ts';

let opened = 0;
const FOUND: DevicePosition = {
  status: 'found',
  position: [18, 59],
  accuracyM: 7,
  foundAt: Date.parse(AT),
};

function aField(walk: SafetyWalk = aWalk(), given: Partial<FieldPorts> = {}) {
  opened += 1;
  const store = createAppStore();
  const plan = { id: 'walk-1', kind: 'walk', title: '', changedAt: AT, format: 1, body: walk };
  store.getState().changePlan({ ...plan, kind: 'walk' });
  const photos = openPhotoShelf(`field-${opened}`);
  const flush = vi.fn(async () => {});
  let ids = 0;
  let tell = (_: DevicePosition) => {};
  const field = walkInField(store, {
    keeper: { flush },
    photos,
    shrink: async () => ({
      status: 'shrunk',
      photo: { width: 4, height: 3, bytes: aJpeg() },
    }),
    watchDevice: (onPosition) => {
      tell = onPosition;
      return () => {};
    },
    keepAwake: () => () => {},
    spots: { spot: () => null, stand: () => {} },
    now: () => AT,
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    ...given,
  });
  const walkNow = () => walkPlanOf(store.getState().plans, 'walk-1')?.body;
  return { field, store, photos, flush, walkNow, tell: (device: DevicePosition) => tell(device) };
}

const FILE = new Blob(['x']);

describe('in the field', () => {
  it('an observation is noted, placed and on its way to the device at the tap', () => {
    const { field, walkNow, flush, tell } = aField();
    const stop = field.watch(() => {});
    tell(FOUND);
    const id = field.note('walk-1', 'lighting', 'stop-1');
    expect(walkNow()).toMatchObject({
      stage: 'under-way',
      observations: [anObservation({ id, position: [18, 59], accuracyM: 7 })],
    });
    expect(flush).toHaveBeenCalledTimes(1);
    stop();
    expect(field.device()).toEqual({ status: 'none' });
  });

  it('the newest position is all there is: nothing of the way is in the walk', () => {
    const { field, walkNow, store, tell } = aField();
    field.watch(() => {});
    for (const lat of [59.1, 59.2, 59.3]) tell({ ...FOUND, position: [18, lat] });
    field.note('walk-1', 'lighting', null);
    const kept = JSON.stringify([...store.getState().plans.values()]);
    expect(kept).toContain('59.3');
    expect(kept).not.toMatch(/59\.[12]\D/);
    tell({ status: 'denied' });
    expect(field.placeHere('walk-1', 'id-1')).toBe(false);
    expect(walkNow()?.observations[0]?.position).toEqual([18, 59.3]);
  });

  it('letters wait a quarter of a second at most, also when more follow', () => {
    vi.useFakeTimers();
    const { field, flush, walkNow } = aField(aWalk({ observations: [anObservation()] }));
    const write = (note: string) =>
      field.write('walk-1', (walk) => withObservationChanged(walk, 'o-1', { note }));
    for (const note of ['d', 'da', 'dar']) {
      write(note);
      vi.advanceTimersByTime(100);
    }
    expect(walkNow()?.observations[0]?.note).toBe('dar');
    expect(flush).toHaveBeenCalledTimes(1);
    write('dark');
    vi.advanceTimersByTime(250);
    expect(flush).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });

  it('a photo is on the device before the observation speaks of it', async () => {
    const { field, walkNow, photos } = aField(aWalk({ observations: [anObservation()] }));
    expect(await field.takePhoto('walk-1', 'o-1', FILE)).toBeNull();
    expect(walkNow()?.observations[0]?.photoIds).toEqual(['id-1']);
    expect(await photos.photo('id-1')).toMatchObject({ walkId: 'walk-1', width: 4 });
    expect(await field.removePhoto('walk-1', 'o-1', 'id-1')).toBe(true);
    expect(walkNow()?.observations[0]?.photoIds).toEqual([]);
    expect(await field.photo('id-1')).toBeNull();
  });

  it.each<[string, Partial<FieldPorts>, string]>([
    [
      'is no image',
      { shrink: async () => ({ status: 'refused', issue: 'not-an-image' }) },
      'not-an-image',
    ],
    ['does not fit', { photos: aShelfThatFails('QuotaExceededError') }, 'device-full'],
    ['is not taken', { photos: aShelfThatFails('AbortError') }, 'not-kept'],
  ])('a photo that %s is refused with its reason', async (_, ports, issue) => {
    const { field, walkNow } = aField(aWalk({ observations: [anObservation()] }), ports);
    expect(await field.takePhoto('walk-1', 'o-1', FILE)).toBe(issue);
    expect(walkNow()?.observations[0]?.photoIds).toEqual([]);
  });

  it('a photo of an observation that is gone is not kept', async () => {
    const { field, photos } = aField();
    expect(await field.takePhoto('walk-1', 'o-1', FILE)).toBe('no-observation');
    expect(await photos.count()).toBe(0);
  });

  it('an observation goes with its photos, or stays where they would not go', async () => {
    const walk = aWalk({ observations: [anObservation({ photoIds: ['a'] })] });
    const { field, walkNow, photos } = aField(walk);
    await photos.put({ id: 'a', walkId: 'walk-1', width: 4, height: 3, bytes: aJpeg() });
    expect(await field.removeObservation('walk-1', 'o-1')).toBe(true);
    expect(walkNow()?.observations).toEqual([]);
    expect(await photos.count()).toBe(0);

    const stuck = aField(walk, { photos: aShelfThatFails('AbortError') });
    expect(await stuck.field.removeObservation('walk-1', 'o-1')).toBe(false);
    expect(await stuck.field.removePhoto('walk-1', 'o-1', 'a')).toBe(false);
    expect(stuck.walkNow()).toEqual(walk);
  });
});

function aShelfThatFails(name: string): FieldPorts['photos'] {
  const fail = async () => {
    throw Object.assign(new Error(name), { name });
  };
  return { put: fail, drop: fail, blob: fail };
}
