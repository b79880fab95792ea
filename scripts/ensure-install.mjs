import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run-child.mjs';

const LOCK = join(root, 'package-lock.json');
const INSTALLED_LOCK = join(root, 'node_modules', '.package-lock.json');
/** Holds the hash of the package-lock.json that node_modules is known to match. */
const STAMP = join(root, 'node_modules', '.platsbild-lock');

/** Installs what package-lock.json names, unless it is installed already. */
export async function ensureInstall() {
  const hash = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  if (!matchesLock()) {
    console.log('Installerar paket (npm ci) … / Installing packages (npm ci) …');
    if ((await npm(['ci', '--include=dev', '--no-audit', '--no-fund'])) !== 0) {
      throw new Error(
        'Paketen kunde inte installeras. Kör: npm ci\nThe packages could not be installed. Run: npm ci',
      );
    }
  }
  writeFileSync(STAMP, hash);
}

/** npm's own record against package-lock.json: someone may have installed without this script. */
function matchesLock() {
  if (!existsSync(INSTALLED_LOCK)) return false;
  const installed = packagesOf(INSTALLED_LOCK);
  const wanted = packagesOf(LOCK);
  return (
    Object.entries(installed).every(([path, { version }]) => wanted[path]?.version === version) &&
    Object.entries(wanted).every(
      ([path, { optional, peer }]) =>
        path === '' || optional === true || peer === true || path in installed,
    )
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

/** @param {readonly string[]} args */
function npm(args) {
  // npm tells its scripts where it is: that works on every system and needs no shell.
  const { npm_execpath: npmFile } = process.env;
  return npmFile?.endsWith('.js')
    ? run(process.execPath, [npmFile, ...args])
    : run('npm', args, { shell: process.platform === 'win32' });
}
