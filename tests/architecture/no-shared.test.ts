import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles, ROOT } from './read-source.ts';

/** Made by tools or fetched, and never committed. */
const NOT_OURS = /^(?:node_modules|dist|\.git|test-results|playwright-report|screenshots)$/;
const THIS_FILE = 'tests/architecture/no-shared.test.ts';
const PICTURE = /\.(?:png|jpe?g|webp|woff2?|bin|pbf)$/;

/** Everything the project needs lies in the project: a clone must work anywhere. */
const FORBIDDEN: readonly RegExp[] = [
  // The folder beside the project that its authors read from.
  /\.\.\/shared\b/,
  /\/shared\/(?:facts|design|hooks|style-examples|architecture|libraries|product)\b/,
  // Somebody's own machine.
  /(?<![\w.:/-])\/(?:work|home|root|Users|mnt|var\/folders)\/[\w.-]+/,
  /\b[A-Z]:\\{1,2}Users\\/,
  /\bfile:\/\/\//,
];

it('refers to nothing outside the project', () => {
  const files = readdirSync(ROOT, { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.test(name))
    .flatMap((entry) => (entry.isDirectory() ? listFiles(entry.name) : [entry.name]))
    .filter((path) => path !== THIS_FILE && !PICTURE.test(path) && !path.endsWith('.log'));
  expect(files).toContain('package.json');
  expect(
    files.flatMap((path) =>
      readFileSync(join(ROOT, path), 'utf8')
        .split('\n')
        .flatMap((line, index) => (isForbidden(line) ? [`${path}:${index + 1}`] : [])),
    ),
  ).toEqual([]);
});

it.each([
  "import '../shared/x.ts';",
  '"/work/main/geodata"',
  '(/home/anna/x)',
  'C:\\Users\\x',
  'file:///x',
])('finds %s', (line) => {
  expect(isForbidden(line)).toBe(true);
});

it.each(["import './shared-parts.ts';", 'https://example.org/work/x', "from '../../work/list.ts'"])(
  'lets %s be',
  (line) => {
    expect(isForbidden(line)).toBe(false);
  },
);

function isForbidden(line: string): boolean {
  return FORBIDDEN.some((pattern) => pattern.test(line));
}
