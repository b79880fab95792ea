import { fetchFile } from './fetch-file.ts';

/** Reads one binary file below the data folder. Rejects with `DataError` and nothing else. */
export type FetchBytes = (file: string, signal?: AbortSignal) => Promise<ArrayBuffer>;

/** `base` is the data folder's address, ending with a slash. */
export function fetchBytesFrom(base: string): FetchBytes {
  return (file, signal) => fetchFile(base, file, (response) => response.arrayBuffer(), signal);
}
