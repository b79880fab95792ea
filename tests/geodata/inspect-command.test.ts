import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enImport } from '#src/i18n/en-import.ts';
import { svImport } from '#src/i18n/sv-import.ts';

const root = join(import.meta.dirname, '../..');
/** A process of its own takes a second or two to start. */
const PATIENCE_MS = 30_000;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'platsbild-inspect-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(
  args: readonly string[],
  from = root,
): Promise<{ readonly code: number; readonly out: string }> {
  const env = { ...process.env, INIT_CWD: from };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'geodata/build.mjs'), 'inspect', ...args],
      { env },
      (error, out) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out });
      },
    );
  });
}

describe('geodata inspect', () => {
  it(
    'prints one line of JSON about a file named from where the command was given',
    async () => {
      writeFileSync(
        join(folder, 'a.csv'),
        'Plats;Antal\nTorget;3\nParken;x\nGatan;4\nStranden;5\n',
      );
      const { code, out } = await run(['a.csv'], folder);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        ok: true,
        kind: 'csv',
        rows: 4,
        accepted: 3,
        refused: [{ row: 3, column: 'Antal', code: 'not-a-number' }],
      });
    },
    PATIENCE_MS,
  );

  it(
    'reports a refused file with a sentence in both languages, and is content',
    async () => {
      writeFileSync(join(folder, 'a.xlsx'), '%PDF-1.7\n');
      const { code, out } = await run([join(folder, 'a.xlsx')]);
      expect(code).toBe(0);
      const message = `${svImport.file['file-is-pdf']} / ${enImport.file['file-is-pdf']}`;
      expect(JSON.parse(out)).toEqual({ ok: false, code: 'file-is-pdf', message });
    },
    PATIENCE_MS,
  );

  it.each([
    ['a file that is not there', ['no-such-file.csv']],
    ['a folder', ['.']],
    ['nothing', []],
  ])(
    'ends with 2 when given %s',
    async (_, args) => {
      const { code, out } = await run(args);
      expect(code).toBe(2);
      expect(JSON.parse(out)).toMatchObject({ ok: false, code: 'file-unreadable' });
    },
    PATIENCE_MS,
  );
});
