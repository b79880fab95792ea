import { containerOf } from '../../domain/import/file-kind.ts';
import { findEncoding } from '../../domain/import/text-encoding.ts';
import { readWalkCsv, type WalkTableWords } from '../../domain/walk/files/csv.ts';
import { readWalkGeojson } from '../../domain/walk/files/geojson.ts';
import { readWalkGpx } from '../../domain/walk/files/read-gpx.ts';
import { readWalkIcs } from '../../domain/walk/files/walk-event.ts';
import type { ReadWalkFile } from '../../domain/walk/files/walk-file.ts';
import { decodeAll } from './decode-text.ts';

/** What of a walk a file holds; null where it is no file of a walk. Its name is never asked. */
export function readWalkFile(
  bytes: Uint8Array,
  languages: readonly WalkTableWords[],
): ReadWalkFile | null {
  if (containerOf(bytes) !== 'text') return null;
  const { encoding, markBytes } = findEncoding(bytes);
  const text = decodeAll(bytes.subarray(markBytes), encoding);
  const start = text.trimStart().slice(0, 200);
  if (start.startsWith('<')) return /<(?:\w+:)?gpx[\s>]/i.test(text) ? readWalkGpx(text) : null;
  if (start.startsWith('{')) return readWalkGeojson(text);
  return readWalkIcs(text) ?? readWalkCsv(text, languages);
}
