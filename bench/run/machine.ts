import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';

const PEERS = [
  '@turf/turf',
  'flatbush',
  'which-polygon',
  'crossfilter2',
  '@deck.gl/aggregation-layers',
  'papaparse',
  'vite',
  '@playwright/test',
] as const;

export type Machine = ReturnType<typeof describeMachine>;

/** What the figures were measured on, and how busy it was. */
export function describeMachine(root: string) {
  const list = cpus();
  return {
    processor: list[0]?.model.trim() ?? 'unknown',
    cores: list.length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()} ${arch()}`,
    loadAverage: loadavg().map((load) => Math.round(load * 10) / 10),
    versions: {
      node: process.versions.node,
      v8: process.versions.v8,
      ...Object.fromEntries(PEERS.map((name) => [name, versionOf(root, name)])),
    } as Readonly<Record<string, string>>,
  };
}

function versionOf(root: string, name: string): string {
  const file = join(root, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}
