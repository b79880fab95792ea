import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [command, ...args] = process.argv.slice(2);

if (command === 'inspect') {
  const { inspectInThread } = await import('./inspect.mjs');
  process.exitCode = await inspectInThread(args);
} else {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./geodata/build/main.ts', {
    root,
    configFile: false,
    logLevel: 'error',
  });
  process.exitCode = await module.main(root, process.argv.slice(2));
}
