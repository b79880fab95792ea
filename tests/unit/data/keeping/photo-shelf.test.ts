import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { fieldSpots } from '#src/data/keeping/field-spots.ts';
import { type KeptPhoto, openPhotoShelf } from '#src/data/keeping/photo-shelf.ts';
import { aJpeg, EXIF } from '../../../builders/jpegs.ts';

let name = '';
let opened = 0;
beforeEach(() => {
  opened += 1;
  name = `photos-${opened}`;
});

const open = () => openPhotoShelf(name);
const aPhoto = (given: Partial<KeptPhoto> = {}): KeptPhoto => ({
  id: 'photo-1',
  walkId: 'walk-1',
  width: 1600,
  height: 1200,
  bytes: aJpeg(),
  ...given,
});

describe('the shelf of photos', () => {
  it('gives back what it took, also to one who opens it anew', async () => {
    await open().put(aPhoto());
    expect(await open().photo('photo-1')).toEqual(aPhoto());
    const blob = await open().blob('photo-1');
    expect(blob?.type).toBe('image/jpeg');
    expect(new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(aJpeg());
    expect(await open().photo('photo-2')).toBeNull();
    expect(await open().blob('photo-2')).toBeNull();
  });

  it.each<[string, object]>([
    ['metadata', { bytes: aJpeg([EXIF]) }],
    ['another kind of file', { bytes: new Uint8Array([1, 2, 3]) }],
    ['a side that is too long', { width: 1601 }],
    ['a field of its own', { takenBy: 'N. N.' }],
  ])('never takes %s', async (_, given) => {
    await expect(open().put(aPhoto(given))).rejects.toThrow();
    expect(await open().count()).toBe(0);
  });

  it('lets go of one, of those of a walk, of those of every other walk, and of all', async () => {
    const shelf = open();
    for (const [id, walkId] of ['a1', 'a2', 'b1', 'c1'].map((id) => [id, id.slice(0, 1)])) {
      await shelf.put(aPhoto({ id: id ?? '', walkId: walkId ?? '' }));
    }
    await shelf.drop('a1');
    expect(await shelf.count()).toBe(3);
    await shelf.keepOnlyOf(new Set(['a', 'b']));
    expect(await shelf.photo('c1')).toBeNull();
    await shelf.dropOf('a');
    expect(await shelf.count()).toBe(1);
    await shelf.wipe();
    expect(await open().count()).toBe(0);
  });

  it('shows nothing of a record that is damaged or newer than it knows', async () => {
    const shelf = open();
    await shelf.put(aPhoto());
    const database = await new Dexie(name).open();
    await database.table('photos').update('photo-1', { format: 2 });
    expect(await shelf.photo('photo-1')).toBeNull();
    database.close();
  });
});

describe('where on a walk one stood', () => {
  const aStorage = (given: string | null = null) => {
    let value = given;
    return {
      getItem: () => value,
      setItem: (_: string, next: string) => {
        value = next;
      },
    };
  };

  it('is there for whoever opens the same walk again', () => {
    const storage = aStorage();
    fieldSpots(storage).stand('walk-1', { stopId: 'stop-2', isBetween: true });
    expect(fieldSpots(storage).spot('walk-1')).toEqual({ stopId: 'stop-2', isBetween: true });
    expect(fieldSpots(storage).spot('walk-2')).toBeNull();
  });

  it.each([['{'], ['{"version":9}'], [null]])('is nowhere when the shelf has %s', (value) => {
    expect(fieldSpots(aStorage(value)).spot('walk-1')).toBeNull();
  });

  it('is lost without a word where the shelf is blocked', () => {
    const blocked = () => {
      throw new Error('blocked');
    };
    const spots = fieldSpots({ getItem: blocked, setItem: blocked });
    spots.stand('walk-1', { stopId: 'stop-2', isBetween: false });
    expect(spots.spot('walk-1')).toBeNull();
  });
});
