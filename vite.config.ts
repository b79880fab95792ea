import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { offlineBuild } from './scripts/offline-build.mjs';
import { sizeReport } from './scripts/size-report.mjs';

/** Kilobytes before compression. MapLibre alone is about 1 000: anything larger is a mistake. */
const LARGEST_CHUNK_KB = 1100;

/** The two map libraries change with their versions only: kept apart, a visitor fetches them once. */
const mapChunks = [
  // What they share with every page must not bring them to it.
  { name: 'preload', test: /vite[\\/]preload-helper/, priority: 1 },
  { name: 'earcut', test: /node_modules[\\/]earcut[\\/]/, priority: 1 },
  { name: 'maplibre', test: /node_modules[\\/]maplibre-gl[\\/]/ },
  { name: 'deck', test: /node_modules[\\/]@(?:deck|luma|math|loaders|probe)\.gl[\\/]/ },
];

/** react-aria's injected touch style. The hash changes with that package's version; e2e fails then. */
const REACT_ARIA_STYLE = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  `style-src 'self' ${REACT_ARIA_STYLE}`,
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** Browsers ignore `frame-ancestors` in a page and complain about it: it goes in the header only. */
const headerPolicy = `${pagePolicy}; frame-ancestors 'none'`;

/** A static host may send no headers of its own, so the built page carries its policy with it. */
function policyInPage(): Plugin {
  return {
    name: 'platsbild:policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

const generatorSupport = fileURLToPath(new URL('./scripts/generator-support.cjs', import.meta.url));

export default defineConfig({
  resolve: { alias: { '@stdlib/assert-has-generator-support': generatorSupport } },
  // Relative, so that the built folder opens under any address.
  base: './',
  // With 'spa' a missing data file would be answered by 200 and the start page.
  appType: 'mpa',
  plugins: [react(), policyInPage(), offlineBuild(), sizeReport()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: LARGEST_CHUNK_KB,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: mapChunks },
      },
    },
  },
  preview: {
    headers: {
      'Content-Security-Policy': headerPolicy,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), microphone=(), payment=(), usb=(), geolocation=(self)',
    },
  },
  test: {
    environment: 'node',
    // Threads start faster than processes; by itself Vitest leaves one core of two idle.
    pool: 'threads',
    maxWorkers: 2,
    // Whole sources are parsed and whole packs built: a busy machine takes its time.
    testTimeout: 30_000,
    projects: ['unit', 'geodata', 'architecture'].map((name) => ({
      extends: true as const,
      test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`] },
    })),
  },
});
