import { DataError } from '../domain/issue/data-error.ts';

/**
 * One file below `base`, the data folder's address with a slash at its end. A server that answers a
 * missing file with its start page is told by the content type. Rejects with `DataError` and nothing
 * else.
 */
export async function fetchFile<Content>(
  base: string,
  file: string,
  read: (response: Response) => Promise<Content>,
  signal?: AbortSignal,
): Promise<Content> {
  try {
    const response = await fetch(new URL(file, base), signal === undefined ? {} : { signal });
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    if (type.includes('text/html')) throw new Error(`content type ${type}`);
    return await read(response);
  } catch (cause) {
    throw new DataError('fetch-failed', { file, detail: messageOf(cause) }, { cause });
  }
}

export function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
