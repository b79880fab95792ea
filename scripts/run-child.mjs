import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const GRACE_MS = 8000;
const PARENT_CHECK_MS = 1000;
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
const isWindows = process.platform === 'win32';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let isEnding = false;
/** @type {NodeJS.Timeout | undefined} */
let parentWatch;

/**
 * Runs a program in the project folder with its output on the screen.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean, timeoutMs?: number }} [options]
 * @returns {Promise<number>} the exit code; 1 when it could not start or was ended by a signal
 */
export function run(command, args, { env, shell = false, timeoutMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      // Its own process group, so that what the program started can be ended together with it.
      detached: !isWindows,
      shell,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    running.add(child);
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => end(child), timeoutMs);
    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(timer);
      running.delete(child);
      // After an interrupt nobody goes on to the next program.
      if (!isEnding) resolve(code);
    };
    child.on('error', (error) => {
      console.error(error.message);
      finish(1);
    });
    child.on('exit', (code) => finish(code ?? 1));
  });
}

/**
 * Runs a JavaScript file with this Node.
 * @param {string} file relative to the project folder
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNode(file, args, options) {
  return run(process.execPath, [file, ...args], options);
}

/**
 * On Ctrl+C, SIGTERM or the end of the npm that started us: ends the programs that run, does what
 * else there is to do, and leaves.
 * @param {{ exitCode?: number, finish?: () => Promise<void> }} [options]
 */
export function stopOnInterrupt({ exitCode = 130, finish = async () => {} } = {}) {
  const stop = async () => {
    if (isEnding) return;
    isEnding = true;
    await Promise.all([...running].map(end));
    await finish();
    process.exit(exitCode);
  };
  for (const signal of SIGNALS) process.removeAllListeners(signal).on(signal, stop);
  clearInterval(parentWatch);
  if (process.env.npm_lifecycle_event === undefined) return;
  // A signal to npm ends npm and its shell, but does not reach the program in the shell.
  const parent = process.ppid;
  parentWatch = setInterval(() => process.ppid !== parent && stop(), PARENT_CHECK_MS);
  parentWatch.unref();
}

/** @param {import('node:child_process').ChildProcess} child */
async function end(child) {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signalGroup(child, 'SIGINT');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS);
  await gone;
  clearTimeout(timer);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  try {
    if (isWindows || child.pid === undefined) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
}
