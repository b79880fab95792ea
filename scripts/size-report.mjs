import { gzipSync } from 'node:zlib';

const KB = 1000;

/**
 * What a visitor fetches before the first view can be used, in kilobytes after gzip. A build above a
 * budget fails. The first part is what every view waits for.
 */
const parts = [
  { name: 'entry', budgetKb: 220, modules: ['src/main.tsx'] },
  {
    name: 'usable start view, without its data',
    budgetKb: 1160,
    modules: [
      'src/main.tsx',
      'src/i18n/sv.ts',
      'src/app/place-search-box.tsx',
      'src/app/share-menu.tsx',
      'src/views/explore/explore-view.tsx',
      'src/map/map-view.tsx',
    ],
    assets: /maplibre-gl-worker.*\.js$/,
  },
];

/** @typedef {import('vite').Rolldown.OutputChunk} Chunk */
/** @typedef {import('vite').Rolldown.OutputAsset | Chunk} Output */

/**
 * Prints the parts after a build and fails it where one is over its budget.
 * @returns {import('vite').Plugin}
 */
export function sizeReport() {
  return {
    name: 'platsbild:size-report',
    apply: 'build',
    // The page and the worker are bundled apart: only the page has an entry of its own.
    applyToEnvironment: (environment) => environment.name === 'client',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const outputs = Object.values(bundle);
        if (!outputs.some((one) => one.type === 'chunk' && holds(one, 'src/main.tsx'))) return;
        for (const { name, budgetKb, modules, assets } of parts) {
          const files = filesOf(bundle, outputs, modules, assets);
          const sum = files.reduce((total, file) => total + zipped(file), 0) / KB;
          const line = `${name}: ${sum.toFixed(0)} kB gzip of ${budgetKb} (${files.length} files)`;
          if (sum > budgetKb) this.error(`Over its budget: ${line}`);
          this.info(line);
        }
      },
    },
  };
}

/**
 * @param {Record<string, Output>} bundle
 * @param {readonly Output[]} outputs
 * @param {readonly string[]} modules
 * @param {RegExp | undefined} assets
 * @returns {Output[]}
 */
function filesOf(bundle, outputs, modules, assets) {
  /** @type {Set<string>} */
  const names = new Set();
  /** @param {string} name */
  const add = (name) => {
    const output = bundle[name];
    if (output === undefined || names.has(name)) return;
    names.add(name);
    if (output.type !== 'chunk') return;
    for (const imported of output.imports) add(imported);
    const { importedCss = new Set() } = /** @type {any} */ (output).viteMetadata ?? {};
    for (const css of importedCss) add(css);
  };
  for (const module of modules) {
    const chunk = outputs.find((one) => one.type === 'chunk' && holds(one, module));
    if (chunk === undefined) throw new Error(`No chunk holds ${module}`);
    add(chunk.fileName);
  }
  for (const { fileName } of outputs) if (assets?.test(fileName)) names.add(fileName);
  return [...names].flatMap((name) => bundle[name] ?? []);
}

/**
 * @param {Output} output
 * @param {string} module
 */
function holds(output, module) {
  return (
    output.type === 'chunk' &&
    Object.keys(output.modules).some((id) => id.replaceAll('\\', '/').endsWith(`/${module}`))
  );
}

/** @param {Output} output */
function zipped(output) {
  return gzipSync(output.type === 'chunk' ? output.code : output.source).length;
}
