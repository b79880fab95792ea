import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { sha256 } from '#geodata/build/read-source.ts';

export const sourcesDir = join(import.meta.dirname, '..', '..', 'geodata', 'sources');

export interface SourcesCopy {
  readonly dir: string;
  /** Changes the text of a file and, unless told not to, the checksum that vouches for it. */
  edit(path: string, change: (text: string) => string, keepChecksum?: 'keep-checksum'): void;
}

/** A copy of the real sources that a test may damage. */
export function aSourcesCopy(): SourcesCopy {
  const dir = temporaryFolder();
  cpSync(sourcesDir, dir, { recursive: true });
  return {
    dir,
    edit(path, change, keepChecksum) {
      const before = readFileSync(join(dir, path), 'utf8');
      const after = change(before);
      if (after === before) throw new Error(`The edit of ${path} changed nothing`);
      writeFileSync(join(dir, path), after);
      if (keepChecksum !== undefined) return;
      const description = join(dir, path, '..', 'source.json');
      const text = readFileSync(description, { encoding: 'utf8', flag: 'a+' });
      if (text !== '') writeFileSync(description, text.replace(sha256(before), sha256(after)));
      else rmSync(description);
    },
  };
}

export function temporaryFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'platsbild-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}
