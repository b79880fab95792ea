import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Without a sign of life for so long, the reading is ended. */
const QUIET_MS = 6_500;
const HEAP_MB = 3_000;

/**
 * Reads a file in a thread of its own, so that one that never ends, or fills the memory, is ended
 * with a report like any other.
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
export function inspectInThread([file]) {
  // npm runs scripts in the project folder; the path is meant from where the command was given.
  const from = process.env.INIT_CWD ?? process.cwd();
  const path = file === undefined ? undefined : resolve(from, file);
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { path },
    // What a package prints is not part of the report.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  return new Promise((done, fail) => {
    /** @type {Readonly<Record<string, string>>} */
    let ended = {};
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    /** @param {string} json @param {number} exitCode */
    const finish = (json, exitCode) => {
      clearTimeout(timer);
      process.stdout.write(`${json}\n`);
      worker.terminate();
      done(exitCode);
    };
    const expectLife = () => {
      clearTimeout(timer);
      timer = setTimeout(() => finish(ended['took-too-long'] ?? '', 0), QUIET_MS);
    };
    worker.on('message', (message) => {
      if (message.kind === 'ready') ended = message.ended;
      if (message.kind === 'done') finish(message.json, message.exitCode);
      else expectLife();
    });
    worker.on('error', (error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
        finish(ended['out-of-memory'] ?? '', 0);
      } else {
        clearTimeout(timer);
        fail(error);
      }
    });
  });
}

if (!isMainThread && parentPort !== null) {
  const port = parentPort;
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./geodata/build/inspect.ts', {
    root,
    configFile: false,
    logLevel: 'error',
  });
  const { inspect, endedReport } = module;
  port.postMessage({
    kind: 'ready',
    ended: {
      'took-too-long': endedReport('took-too-long'),
      'out-of-memory': endedReport('out-of-memory'),
    },
  });
  const inspected = await inspect(root, workerData.path, () => port.postMessage({ kind: 'alive' }));
  port.postMessage({ kind: 'done', ...inspected });
}
