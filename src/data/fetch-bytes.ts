import { fetchFile } from './fetch-file.ts';

/**
 * Reads one binary file below the data folder. Rejects with `DataError` and nothing else. `onBytes` is
 * told how many bytes have come, each time that more have.
 */
export type FetchBytes = (
  file: string,
  signal?: AbortSignal,
  onBytes?: (received: number) => void,
) => Promise<ArrayBuffer>;

/** `base` is the data folder's address, ending with a slash. */
export function fetchBytesFrom(base: string): FetchBytes {
  return (file, signal, onBytes) =>
    fetchFile(base, file, (response) => readBody(response, onBytes), signal);
}

async function readBody(
  response: Response,
  onBytes?: (received: number) => void,
): Promise<ArrayBuffer> {
  if (onBytes === undefined || response.body === null) return response.arrayBuffer();
  const chunks: Uint8Array[] = [];
  let received = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    received += value.length;
    onBytes(received);
  }
  const whole = new Uint8Array(received);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole.buffer;
}
