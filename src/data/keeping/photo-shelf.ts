import type { Dexie, Table } from 'dexie';
import { isBareJpeg } from '../../domain/walk/bare-jpeg.ts';
import { PHOTO_SIDE } from '../../domain/walk/photo.ts';
import { z } from '../schema/zod.ts';

/** A photo of an observation. It says nothing of who took it, with what, where or when. */
export interface KeptPhoto {
  readonly id: string;
  /** The walk that it goes with, also when that is thrown away for good. */
  readonly walkId: string;
  /** Unit: pixels. */
  readonly width: number;
  readonly height: number;
  /** A JPEG file without metadata. */
  readonly bytes: Uint8Array;
}

/** The photos of a device. A promise is kept once the database has acknowledged the write. */
export interface PhotoShelf {
  /** Rejects what carries metadata or is larger than a photo may be: nothing such is ever written. */
  put(photo: KeptPhoto): Promise<void>;
  /** Null where there is none that can be read. */
  photo(id: string): Promise<KeptPhoto | null>;
  /** The same as a JPEG file, to be shown. */
  blob(id: string): Promise<Blob | null>;
  count(): Promise<number>;
  drop(id: string): Promise<void>;
  /** Every photo of a walk. */
  dropOf(walkId: string): Promise<void>;
  /** Those of every other walk are deleted. */
  keepOnlyOf(walkIds: ReadonlySet<string>): Promise<void>;
  /** All of them, on this device. */
  wipe(): Promise<void>;
  close(): void;
}

const FORMAT = 1;
const side = z.int().check(z.gte(1), z.lte(PHOTO_SIDE));
const key = z.string().check(z.minLength(1), z.maxLength(120));
const record = z.strictObject({
  id: key,
  walkId: key,
  format: z.literal(FORMAT),
  width: side,
  height: side,
  bytes: z
    .custom<Uint8Array>((value) => ArrayBuffer.isView(value))
    .check(z.refine((bytes) => isBareJpeg(bytes), 'not a JPEG file without metadata')),
});

interface Tables {
  readonly database: Dexie;
  readonly photos: Table<unknown, string>;
}

/** A database of its own: pictures are large, and the plans open without them. */
export function openPhotoShelf(name = 'platsbild.photos'): PhotoShelf {
  let opened: Promise<Tables> | null = null;
  const tables = () => {
    opened ??= openTables(name).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  const read = async (id: string): Promise<KeptPhoto | null> => {
    const found = record.safeParse(await (await tables()).photos.get(id));
    if (!found.success) return null;
    const { format: _, ...photo } = found.data;
    return photo;
  };
  return {
    put: async (photo) => {
      const checked = record.parse({ ...photo, format: FORMAT });
      await (await tables()).photos.put(checked);
    },
    photo: read,
    blob: async (id) => {
      const photo = await read(id);
      return photo === null
        ? null
        : new Blob([new Uint8Array(photo.bytes)], { type: 'image/jpeg' });
    },
    count: async () => (await tables()).photos.count(),
    drop: async (id) => {
      await (await tables()).photos.delete(id);
    },
    dropOf: async (walkId) => {
      await (await tables()).photos.where('walkId').equals(walkId).delete();
    },
    keepOnlyOf: async (walkIds) => {
      await (await tables()).photos
        .where('walkId')
        .noneOf([...walkIds])
        .delete();
    },
    wipe: async () => {
      await (await tables()).photos.clear();
    },
    close: () => {
      void opened?.then(({ database }) => database.close());
      opened = null;
    },
  };
}

/** Fetched when the first photo is kept or looked for. */
async function openTables(name: string): Promise<Tables> {
  const { Dexie } = await import('dexie');
  const database = new Dexie(name);
  database.version(1).stores({ photos: 'id, walkId' });
  database.on('versionchange', () => database.close());
  await database.open();
  return { database, photos: database.table('photos') };
}
