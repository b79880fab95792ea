import { DataError } from '../domain/issue/data-error.ts';
import { fetchFile, messageOf } from './fetch-file.ts';

/** Reads one file below the data folder. Rejects with `DataError` and nothing else. */
export type FetchJson = (file: string, signal?: AbortSignal) => Promise<unknown>;

/** `base` is the data folder's address, ending with a slash. */
export function fetchJsonFrom(base: string): FetchJson {
  return async (file, signal) => {
    const text = await fetchFile(base, file, (response) => response.text(), signal);
    try {
      return JSON.parse(text);
    } catch (cause) {
      throw new DataError('not-json', { file, detail: messageOf(cause) }, { cause });
    }
  };
}
