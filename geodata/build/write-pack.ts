import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Build } from './build-pack.ts';
import { GAPS } from './check-stadsdelar.ts';
import { MANIFEST, type PackedContent, packedName } from './pack.ts';
import { REPORT } from './report.ts';

export interface Target {
  /** Folder of the packed files. */
  readonly dataDir: string;
  readonly reportsDir: string;
}

/** Writes everything, the manifest last, then removes packed files that it no longer lists. */
export function writePack(build: Build, { dataDir, reportsDir }: Target): void {
  writePacked(build, dataDir);
  writeReports(build.reports, reportsDir);
  for (const name of readdirSync(dataDir)) {
    if (packedName.test(name) && !build.packed.has(name)) rmSync(join(dataDir, name));
  }
  if (!build.reports.has(GAPS)) rmSync(join(reportsDir, GAPS), { force: true });
}

/** The manifest last. */
export function writePacked({ packed }: Pick<Build, 'packed'>, dataDir: string): void {
  mkdirSync(dataDir, { recursive: true });
  for (const [name, content] of packed) writeFileSync(join(dataDir, name), content);
}

/** Also for a build that stopped: its gaps show where the ground is missing. */
export function writeReports(reports: ReadonlyMap<string, string>, reportsDir: string): void {
  mkdirSync(reportsDir, { recursive: true });
  for (const [name, content] of reports) writeFileSync(join(reportsDir, name), content);
}

/** Names of files that are not byte for byte what the build gives, missing and extra ones included. */
export function differingFiles(build: Build, { dataDir, reportsDir }: Target): string[] {
  return [
    ...differing(build.packed, dataDir, (name) => name === MANIFEST || packedName.test(name)),
    ...differing(build.reports, reportsDir, (name) => name === REPORT || name === GAPS),
  ];
}

function differing(
  expected: ReadonlyMap<string, PackedContent>,
  dir: string,
  isOurs: (name: string) => boolean,
): string[] {
  const present = new Set(namesIn(dir).filter(isOurs));
  const names = [...new Set([...expected.keys(), ...present])].sort();
  return names.filter(
    (name) => !present.has(name) || !isSame(readFileSync(join(dir, name)), expected.get(name)),
  );
}

function isSame(actual: Buffer, expected: PackedContent | undefined): boolean {
  return expected !== undefined && actual.equals(Buffer.from(expected));
}

function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}
