import type { JudgedRow } from './rows/row.ts';
import type { Machine } from './run/machine.ts';

export function printHead({ processor, cores, memoryGb, system, versions, loadAverage }: Machine) {
  print(`${processor}, ${cores} cores, ${memoryGb} GB, ${system}; load before: ${loadAverage}`);
  print(
    Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(' · '),
  );
}

export function printVersion(name: string, version: string) {
  print(`${name} ${version}`);
}

export function printRow({
  id,
  ratio,
  target,
  better,
  unit,
  work,
  against,
  detail,
  holds,
}: JudgedRow) {
  const bound = better === 'higher' ? '≥' : '≤';
  const value = `${readable(ratio)} ${unit} (${bound} ${target})`;
  print(
    `${holds ? 'holds ' : 'MISSED'} ${id.padEnd(40)} ${value.padEnd(34)} ${work} | ${against} | ${detail}`,
  );
}

export function printSummary(rows: readonly JudgedRow[]) {
  const missed = rows.filter(({ holds }) => !holds).map(({ id }) => id);
  const held = rows.length - missed.length;
  print(
    `${held} of ${rows.length} hold${missed.length === 0 ? '' : `; missed: ${missed.join(', ')}`}`,
  );
}

function readable(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
