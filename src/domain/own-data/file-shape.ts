import { foldName } from '../import/fold-name.ts';

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/**
 * The same for files whose columns have the same names, in whatever order, case or accents. 16
 * hexadecimal digits (64-bit FNV-1a): a key to find a memory by, not a proof.
 */
export function fileShapeKey(columns: readonly string[]): string {
  const text = columns.map(foldName).sort().join('\n');
  let hash = OFFSET;
  for (const letter of text) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(letter.codePointAt(0) ?? 0)) * PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}
