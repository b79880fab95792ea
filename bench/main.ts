import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FoundBrowser } from '../scripts/ensure-browser.mjs';
import { runPage } from './page/run-page.ts';
import { printHead, printRow, printSummary, printVersion } from './report.ts';
import { type JudgedRow, judge, type Row, toJsonRow } from './rows/row.ts';
import { bundleForNode } from './run/bundle.ts';
import { describeMachine } from './run/machine.ts';
import { browserOpener } from './run/open-browser.ts';
import { runChromium } from './run/run-chromium.ts';
import { runCold, runMemory, runRows } from './run/run-node.ts';
import { POINTS } from './seeds.ts';
import { targets } from './targets.ts';

/** Which parts there are; `--only=node,page` runs some. */
const PARTS = ['node', 'chromium', 'page'] as const;

/**
 * `--json` prints one object for machines, `--large` adds the row with 5 000 000. Returns the exit
 * code: 1 where a target does not hold.
 */
export async function main(
  root: string,
  args: readonly string[],
  browser: FoundBrowser,
): Promise<number> {
  const open = browserOpener(browser);
  const isJson = args.includes('--json');
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
  const parts = only === undefined ? PARTS : PARTS.filter((part) => only.split(',').includes(part));
  let machine = describeMachine(root);
  const folder = mkdtempSync(join(tmpdir(), 'platsbild-bench-'));
  const judged: JudgedRow[] = [];
  const report = (rows: readonly Row[]) => {
    for (const row of rows.map((one) => judge(one, targets))) {
      judged.push(row);
      if (!isJson) printRow(row);
    }
  };
  if (!isJson) printHead(machine);
  try {
    const data = join(folder, 'public', 'data');
    if (parts.includes('node') || parts.includes('page')) writeData(root, data);
    if (parts.includes('node')) {
      const entries = await bundleForNode(root, join(folder, 'node'));
      const large = args.includes('--large') ? ['--large'] : [];
      const folders = [join(root, 'public', 'data'), data];
      await runRows(entries.node, [...folders, ...large], (row) => report([row]));
      report([await runCold(entries.cold), await runMemory(entries.memory, data)]);
    }
    if (parts.includes('chromium')) {
      const { rows, version } = await runChromium(root, join(folder, 'chromium'), open);
      machine = { ...machine, versions: { ...machine.versions, chromium: version } };
      if (!isJson) printVersion('chromium', version);
      report(rows);
    }
    if (parts.includes('page')) {
      report(await runPage(root, join(folder, 'public'), join(folder, 'page'), open));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (isJson) {
    const rows = judged.map(toJsonRow);
    process.stdout.write(`${JSON.stringify({ machine, rows }, null, 2)}\n`);
  } else {
    printSummary(judged);
  }
  return judged.every(({ holds }) => holds) ? 0 : 1;
}

/** A folder like `public/data`, with as many practice incidents as are measured. */
function writeData(root: string, out: string): void {
  const args = [join('geodata', 'build.mjs'), `--incidents=${POINTS}`, `--out=${out}`];
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
