import { join } from 'node:path';
import { build } from 'vite';

const ENTRIES = ['node', 'cold', 'memory'] as const;

/**
 * Bundles what is measured, as the production build bundles the app: through a development server's
 * imports the core would be slower, the peers not. Returns the path of each entry.
 */
export async function bundleForNode(root: string, outDir: string) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: {
        input: Object.fromEntries(
          ENTRIES.map((name) => [name, join(root, 'bench', 'entries', `${name}.ts`)]),
        ),
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
  const pathOf = (name: (typeof ENTRIES)[number]) => join(outDir, `${name}.mjs`);
  return { node: pathOf('node'), cold: pathOf('cold'), memory: pathOf('memory') };
}
