import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IssueLog } from '#geodata/build/issue-log.ts';
import { main } from '#geodata/build/main.ts';
import { withVolume } from '#geodata/build/practice-volume.ts';
import { readAll } from '#geodata/build/read-all.ts';

const ROOT = join(import.meta.dirname, '../..');
const recipe = readAll(join(ROOT, 'geodata', 'sources'), new IssueLog()).practiceRecipe;

describe('withVolume', () => {
  it.each([1, 1000, 1_000_003])('gives exactly %i incidents, shared out as before', (incidents) => {
    const { volumes } = withVolume(recipe, incidents);
    expect(volumes.reduce((sum, { count }) => sum + count, 0)).toBe(incidents);
    expect(volumes.every(({ count }) => count >= 0)).toBe(true);
  });

  it('has no statements, which are about the counts of the recipe', () => {
    expect(withVolume(recipe, 1000).statements).toEqual([]);
  });
});

describe('--incidents and --out', () => {
  it.each([
    ['--incidents=10'],
    ['--out=/elsewhere'],
    ['--incidents=ten', '--out=/elsewhere'],
    ['--incidents=10', `--out=${join(ROOT, 'public', 'data')}`],
    ['--incidents=10', `--out=${ROOT}`],
  ])('are refused as %s %s', (...args) => {
    expect(
      main(
        ROOT,
        args.filter((arg) => arg !== undefined),
      ),
    ).toBe(1);
  });

  it('write a whole folder elsewhere', () => {
    const folder = mkdtempSync(join(tmpdir(), 'platsbild-volume-'));
    try {
      expect(main(ROOT, ['--incidents=5000', `--out=${folder}`])).toBe(0);
      expect(readdirSync(folder)).toEqual(
        expect.arrayContaining(['manifest.json', expect.stringMatching(/^practice\.\w+\.bin$/)]),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
