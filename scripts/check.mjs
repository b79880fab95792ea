import { ensureInstall } from './ensure-install.mjs';
import { runNode, stopOnInterrupt } from './run-child.mjs';

/** The quick half of `npm test`: style, types and the tests that need no browser. */
stopOnInterrupt();
await ensureInstall();

for (const [file, ...args] of /** @type {const} */ ([
  ['node_modules/@biomejs/biome/bin/biome', 'check'],
  ['node_modules/typescript/bin/tsc', '-p', '.'],
  ['node_modules/typescript/bin/tsc', '-p', 'src/domain'],
  ['node_modules/vitest/vitest.mjs', 'run'],
])) {
  const code = await runNode(file, args);
  if (code !== 0) process.exitCode = code;
}
