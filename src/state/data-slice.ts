import type { StateCreator } from 'zustand/vanilla';
import type { ManifestFile } from '../data/schema/manifest-file.ts';
import type { PackFile } from '../data/schema/pack-schemas.ts';
import type { DataError } from '../domain/issue/data-error.ts';
import { type PackFileRole, packFileRoles } from '../domain/pack/pack-file-role.ts';

export type FileState<Value> =
  | { readonly status: 'waiting' }
  | { readonly status: 'ready'; readonly value: Value }
  | { readonly status: 'failed'; readonly error: DataError };

export type PackState = { readonly [Role in PackFileRole]: FileState<PackFile<Role>> };

export interface DataSlice {
  readonly manifest: FileState<ManifestFile>;
  readonly pack: PackState;
  restartLoading(): void;
  receiveManifest(manifest: ManifestFile): void;
  failManifest(error: DataError): void;
  receiveFile<Role extends PackFileRole>(role: Role, value: PackFile<Role>): void;
  failFile(role: PackFileRole, error: DataError): void;
}

const WAITING = { status: 'waiting' } as const;

function emptyPack(): PackState {
  return Object.fromEntries(packFileRoles.map((role) => [role, WAITING])) as unknown as PackState;
}

export const createDataSlice: StateCreator<DataSlice, [], [], DataSlice> = (set) => ({
  manifest: WAITING,
  pack: emptyPack(),

  restartLoading: () =>
    set(({ manifest, pack }) => ({
      manifest: manifest.status === 'failed' ? WAITING : manifest,
      pack: Object.fromEntries(
        packFileRoles.map((role) => [role, pack[role].status === 'failed' ? WAITING : pack[role]]),
      ) as unknown as PackState,
    })),
  receiveManifest: (value) => set({ manifest: { status: 'ready', value } }),
  failManifest: (error) => set({ manifest: { status: 'failed', error } }),
  receiveFile: (role, value) =>
    set(({ pack }) => ({ pack: { ...pack, [role]: { status: 'ready', value } } })),
  failFile: (role, error) =>
    set(({ pack }) => ({ pack: { ...pack, [role]: { status: 'failed', error } } })),
});

/** The file's content, or null while it is missing. */
export function ready<Value>(file: FileState<Value>): Value | null {
  return file.status === 'ready' ? file.value : null;
}
