import { gzipSync } from 'node:zlib';
import type { readDataFolder } from '../inputs/data-folder.ts';
import type { Row } from './row.ts';

/** The level that static hosts use when they are told nothing. */
const LEVEL = 6;

/** What goes over the wire for the practice incidents: header and columns, each compressed. */
export function wireBytes({ header, bytes, headerBytes }: ReturnType<typeof readDataFolder>): Row {
  const sent = [bytes, headerBytes].reduce(
    (sum, content) => sum + gzipSync(new Uint8Array(content), { level: LEVEL }).byteLength,
    0,
  );
  return {
    id: 'wire-gzip',
    ratio: sent / header.count,
    detail: `${sent} bytes for ${header.count} incidents`,
  };
}
