import { DataError } from '../domain/issue/data-error.ts';

/** Reads one file below the data folder. Rejects with `DataError` and nothing else. */
export type FetchJson = (file: string, signal?: AbortSignal) => Promise<unknown>;

/**
 * `base` is the data folder's address, ending with a slash. A server that answers a missing file
 * with its start page is told by the content type.
 */
export function fetchJsonFrom(base: string): FetchJson {
  return async (file, signal) => {
    const text = await readText(new URL(file, base), file, signal);
    try {
      return JSON.parse(text);
    } catch (cause) {
      throw new DataError('not-json', { file, detail: messageOf(cause) }, { cause });
    }
  };
}

async function readText(url: URL, file: string, signal?: AbortSignal): Promise<string> {
  try {
    const response = await fetch(url, signal === undefined ? {} : { signal });
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    if (type.includes('text/html')) throw new Error(`content type ${type}`);
    return await response.text();
  } catch (cause) {
    throw new DataError('fetch-failed', { file, detail: messageOf(cause) }, { cause });
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
