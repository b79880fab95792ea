import { strToU8 } from 'fflate';
import type { DeskFile } from '#src/workers/import/import-desk.ts';

/** A file as a person drops it. Text is UTF-8. */
export function aDeskFile(content: string | Uint8Array, name = 'fil.csv'): DeskFile {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return { name, size: bytes.length, arrayBuffer: async () => bytes.slice().buffer };
}
