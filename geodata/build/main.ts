import { isAbsolute, join, relative, resolve } from 'node:path';
import type { DataIssue } from '#src/domain/issue/data-issue.ts';
import { buildPack } from './build-pack.ts';
import { BuildStopped } from './issue-log.ts';
import { describeIssue } from './issue-text.ts';
import { differingFiles, type Target, writePack, writePacked, writeReports } from './write-pack.ts';

const SHOWN_PER_KIND = 5;

/**
 * `--verify` compares with the committed files and writes nothing. `--incidents=N --out=<folder>`
 * writes a folder like `public/data` with N practice incidents, for measurements, and no report.
 * Returns the exit code.
 */
export function main(root: string, args: readonly string[]): number {
  const target: Target = {
    dataDir: join(root, 'public', 'data'),
    reportsDir: join(root, 'geodata', 'reports'),
  };
  const measured = readVolume(root, args);
  if (measured === 'unclear') {
    print(
      'FEL: --incidents=<heltal> och --out=<mapp> hör ihop; mappen får inte ligga i projektet.',
    );
    print('  ERROR: --incidents=<number> and --out=<folder> go together, outside the project.');
    return 1;
  }
  try {
    if (measured !== null) {
      const build = buildPack(join(root, 'geodata', 'sources'), measured.incidents);
      writePacked(build, measured.out);
      print(`${measured.incidents} övningshändelser / practice incidents: ${measured.out}`);
      return 0;
    }
    const build = buildPack(join(root, 'geodata', 'sources'));
    printIssues(build.issues);
    if (!args.includes('--verify')) {
      writePack(build, target);
      print(`${build.packed.size} filer skrivna / files written`);
      return 0;
    }
    const differing = differingFiles(build, target);
    for (const name of differing) {
      print(`FEL: ${name} stämmer inte med källorna. Kör bygget och checka in resultatet.`);
      print(`  ERROR: ${name} does not match the sources. Run the build and commit the result.`);
    }
    if (differing.length === 0) print('Packade filer stämmer / packed files match');
    return differing.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof BuildStopped)) throw error;
    printIssues(error.issues);
    if (!args.includes('--verify')) writeReports(error.reports, target.reportsDir);
    return 1;
  }
}

interface Measured {
  readonly incidents: number;
  readonly out: string;
}

/** A number that is not the recipe's never comes near the committed files. */
function readVolume(root: string, args: readonly string[]): Measured | null | 'unclear' {
  const given = (name: string) =>
    args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const [incidents, out] = [given('incidents'), given('out')];
  if (incidents === undefined && out === undefined) return null;
  if (out === undefined || out === '' || !/^[1-9]\d*$/.test(incidents ?? '')) return 'unclear';
  const folder = resolve(out);
  const isInside = !relative(root, folder).startsWith('..') && !isAbsolute(relative(root, folder));
  return isInside ? 'unclear' : { incidents: Number(incidents), out: folder };
}

/** One broken file can give hundreds of the same issue: a few of each kind are enough to act on. */
function printIssues(issues: readonly DataIssue[]): void {
  const byKind = new Map<string, DataIssue[]>();
  for (const issue of issues) {
    const kind = `${issue.code} ${issue.file}`;
    byKind.set(kind, [...(byKind.get(kind) ?? []), issue]);
  }
  for (const [kind, members] of byKind) {
    for (const issue of members.slice(0, SHOWN_PER_KIND)) print(describeIssue(issue));
    const left = members.length - SHOWN_PER_KIND;
    if (left > 0) print(`  … ${left} till / more: ${kind}`);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
