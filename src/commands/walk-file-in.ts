import type { WalkTableWords } from '../domain/walk/files/csv.ts';
import type { ReadWalkFile } from '../domain/walk/files/walk-file.ts';
import type { DeskFile } from '../workers/import/import-desk.ts';

/** No walk fills a file as large as this: a larger one is somebody's own data. Unit: bytes. */
const MOST_BYTES = 4_000_000;

/** What of a walk a file holds; null where it is no file of a walk, or cannot be read at all. */
export async function walkFileIn(
  file: DeskFile,
  languages: readonly WalkTableWords[],
): Promise<ReadWalkFile | null> {
  if (file.size > MOST_BYTES) return null;
  try {
    const { readWalkFile } = await import('../data/import/read-walk-file.ts');
    return readWalkFile(new Uint8Array(await file.arrayBuffer()), languages);
  } catch {
    return null;
  }
}
