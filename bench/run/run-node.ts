import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { median } from '../measure/interleave.ts';
import { inMs } from '../rows/ratios.ts';
import type { Row } from '../rows/row.ts';
import { engineFlags } from './engine-flags.ts';

const runFile = promisify(execFile);
const OUTPUT_LIMIT = 10_000_000;
const COLD_ROUNDS = 11;
const MEGABYTE = 1_000_000;

async function runNode(args: readonly string[]): Promise<string> {
  const { stdout } = await runFile(process.execPath, [...args], { maxBuffer: OUTPUT_LIMIT });
  return stdout;
}

/** Everything that is measured in one process, with room for the peers' objects. */
export async function runRows(
  entry: string,
  args: readonly string[],
  report: (row: Row) => void,
): Promise<void> {
  const options = [...engineFlags, '--max-old-space-size=8192'];
  const child = spawn(process.execPath, [...options, entry, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  for await (const line of createInterface({ input: child.stdout })) report(JSON.parse(line));
  const [code] = await ended;
  if (code !== 0) throw new Error(`measuring in Node ended with ${code}`);
}

/** Processes that assign once and end, ours and the peer's in turn. */
export async function runCold(entry: string): Promise<Row> {
  const samples = { ours: [] as number[], peer: [] as number[] };
  for (let round = 0; round < COLD_ROUNDS; round += 1) {
    const found = { ours: Number.NaN, peer: Number.NaN };
    for (const who of ['ours', 'peer'] as const) {
      const { ms, sum } = JSON.parse(await runNode([entry, who]));
      samples[who].push(ms);
      found[who] = sum;
    }
    if (found.ours !== found.peer) throw new Error('cold: the peer found other areas');
  }
  const [ours, peer] = [median(samples.ours), median(samples.peer)];
  const detail = `${inMs(ours)}, the peer ${inMs(peer)}`;
  return { id: 'assign-cold/turf-flatbush', ratio: ours / peer, detail };
}

export async function runMemory(entry: string, folder: string): Promise<Row> {
  const { held, count } = JSON.parse(await runNode(['--expose-gc', entry, folder]));
  const ratio = held / count;
  return {
    id: 'memory',
    ratio,
    detail: `${(held / MEGABYTE).toFixed(1)} MB for ${count} incidents`,
  };
}
