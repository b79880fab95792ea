import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isNode, type Node, parse, readSources, type SourceFile, textOf } from './read-source.ts';

interface Rule {
  /** Folders of src it may import besides itself. */
  readonly folders: readonly string[];
  /** Folders of which it may import types and nothing else. */
  readonly typesOf?: readonly string[];
  readonly packages: readonly string[];
  readonly typesOfPackages?: readonly string[];
  readonly hasStyles?: boolean;
}

const DISTRIBUTIONS = [
  '@stdlib/stats-base-dists-binomial-cdf',
  '@stdlib/stats-base-dists-normal-cdf',
  '@stdlib/stats-base-dists-normal-quantile',
  '@stdlib/stats-base-dists-poisson-pmf',
];

const SRC_RULES: Readonly<Record<string, Rule>> = {
  domain: {
    folders: [],
    packages: ['@turf/turf', 'ngraph.graph', 'ngraph.path', 'suncalc', ...DISTRIBUTIONS],
    typesOfPackages: ['geojson'],
  },
  data: {
    folders: ['domain'],
    packages: ['zod', 'proj4', 'minisearch', 'dexie', '@e965/xlsx', 'fflate', 'ics', 'qr'],
    typesOfPackages: ['geojson'],
  },
  workers: { folders: ['domain', 'data'], packages: ['comlink'] },
  i18n: { folders: ['domain'], packages: ['react', 'i18next', 'react-i18next'] },
  // React only for the hook that reads the store.
  state: { folders: ['domain'], typesOf: ['data'], packages: ['zustand', 'zundo', 'react'] },
  commands: {
    folders: ['domain', 'data', 'workers', 'state'],
    packages: [],
    typesOfPackages: ['zustand'],
  },
  map: {
    folders: ['domain', 'state', 'ui'],
    typesOf: ['data'],
    packages: [
      '@deck.gl/',
      'maplibre-gl',
      'react',
      '@turf/turf',
      '@fontsource-variable/',
      'terra-draw',
      'terra-draw-maplibre-gl-adapter',
    ],
    typesOfPackages: ['geojson'],
    hasStyles: true,
  },
  ui: {
    folders: ['i18n'],
    packages: ['react', 'react-aria-components', 'lucide-react', '@tanstack/react-table'],
    hasStyles: true,
  },
  print: { folders: ['domain', 'i18n', 'ui'], packages: ['react'], hasStyles: true },
  views: {
    folders: ['domain', 'state', 'commands', 'map', 'ui', 'print', 'i18n'],
    packages: [
      'react',
      'react-aria-components',
      'react-i18next',
      'react-router',
      'lucide-react',
      'zustand',
    ],
    hasStyles: true,
  },
};

/** Composition: these two see everything, and nothing imports them. */
const COMPOSITION = ['app', 'main.tsx'];

const OUTSIDE_RULES: Readonly<Record<string, Rule>> = {
  // The words of the importer are the same on the command line as on the page.
  'geodata/build': {
    folders: ['domain', 'data', 'i18n'],
    packages: ['node:', '@turf/turf', 'proj4', 'papaparse', 'zod'],
    typesOfPackages: ['geojson'],
  },
  bench: {
    folders: ['domain', 'data', 'workers'],
    packages: [
      'node:',
      'vite',
      '@playwright/test',
      '@turf/turf',
      'flatbush',
      'which-polygon',
      'crossfilter2',
      '@deck.gl/aggregation-layers',
      'papaparse',
    ],
    typesOfPackages: ['geojson'],
  },
};

/** Where the browser is found and how it is started: one answer for tests and measurements. */
const BROWSER_SCRIPTS = ['scripts/browser-options.mjs', 'scripts/ensure-browser.mjs'];

interface Import {
  readonly spec: string;
  readonly isType: boolean;
  readonly isWhole: boolean;
}

describe('imports', () => {
  it('in src go inwards only', () => {
    expect(readSources('src').flatMap(breachesInSrc)).toEqual([]);
  });

  it('in geodata/build reach the domain and the schemas only', () => {
    const rule = OUTSIDE_RULES['geodata/build'] as Rule;
    expect(
      readSources('geodata/build').flatMap((file) =>
        importsOf(file.nodes).flatMap((found) => breachOutside(file.path, found, rule)),
      ),
    ).toEqual([]);
  });

  it('in bench reach what is measured, the peers and the browser only', () => {
    const rule = OUTSIDE_RULES.bench as Rule;
    expect(
      readSources('bench', /\.ts$/).flatMap((file) =>
        importsOf(file.nodes)
          .filter(({ spec }) => !BROWSER_SCRIPTS.includes(targetOf(file.path, spec) ?? ''))
          .flatMap((found) => breachOutside(file.path, found, rule, 'bench/')),
      ),
    ).toEqual([]);
  });

  it.each([
    ['src/domain/place/x.ts', "import { useState } from 'react';"],
    ['src/domain/place/x.ts', "import * as turf from '@turf/turf';"],
    ['src/domain/place/x.ts', "import mean from '@stdlib/stats-base-mean';"],
    ['src/domain/place/x.ts', "import { f } from '../../data/f.ts';"],
    ['src/domain/place/x.ts', "export * from '../../state/f.ts';"],
    ['src/domain/place/x.ts', "const f = () => import('../../map/f.ts');"],
    ['src/state/x.ts', "import { f } from '../data/f.ts';"],
    ['src/commands/x.ts', "import { createStore } from 'zustand';"],
    ['src/map/layers/x.ts', "new Worker(new URL('../../workers/f.ts', import.meta.url));"],
    ['src/map/x.ts', "import { f } from '#src/domain/f.ts';"],
    ['src/views/walk/x.tsx', "import { f } from '../compare/f.tsx';"],
    ['src/views/walk/x.tsx', "import { f } from '../../app/f.tsx';"],
    ['src/app/x.tsx', "import { f } from '../../tests/f.ts';"],
    ['src/data/x.ts', "import './x.css';"],
    ['src/helpers/x.ts', 'export const x = 1;'],
  ])('finds the breach in %s: %s', (path, text) => {
    expect(breachesInSrc({ path, text, nodes: parse(path, text) })).toHaveLength(1);
  });

  it.each([
    ['src/domain/place/x.ts', "import { area } from '@turf/turf';"],
    ['src/domain/place/x.ts', "import type { Point } from 'geojson';"],
    ['src/domain/place/x.ts', "import normalCdf from '@stdlib/stats-base-dists-normal-cdf';"],
    ['src/state/x.ts', "import type { F } from '../data/f.ts';"],
    ['src/views/walk/parts/x.tsx', "import { f } from '../f.tsx'; import './x.css';"],
    ['src/app/x.tsx', "import { f } from '../views/walk/f.tsx';"],
  ])('allows what the table allows in %s: %s', (path, text) => {
    expect(breachesInSrc({ path, text, nodes: parse(path, text) })).toEqual([]);
  });
});

function breachesInSrc(file: SourceFile): string[] {
  const [, folder = ''] = file.path.split('/');
  const rule = SRC_RULES[folder];
  if (rule === undefined && !COMPOSITION.includes(folder)) {
    return [`${file.path} lies outside the folders of the import rule`];
  }
  return importsOf(file.nodes).flatMap((found) => {
    if (found.spec.startsWith('#')) return [`${file.path} imports ${found.spec}: src is relative`];
    const target = targetOf(file.path, found.spec);
    if (target !== null && !target.startsWith('src/')) {
      return [`${file.path} imports ${target}, outside src`];
    }
    if (rule === undefined) return [];
    return target === null
      ? packageBreach(file.path, found, rule)
      : folderBreach(file.path, found, target, rule);
  });
}

function folderBreach(path: string, found: Import, target: string, rule: Rule): string[] {
  if (target.endsWith('.css') && rule.hasStyles !== true) return [`${path} imports a style sheet`];
  const [, folder, view] = path.split('/');
  const [, targetFolder = '', targetView] = target.split('/');
  if (targetFolder === folder) {
    const isOtherView = folder === 'views' && view !== targetView;
    return isOtherView ? [`${path} imports another view: ${target}`] : [];
  }
  if (rule.folders.includes(targetFolder)) return [];
  if (rule.typesOf?.includes(targetFolder) === true) {
    return found.isType ? [] : [`${path} imports more than types from ${targetFolder}/`];
  }
  return [`${path} imports ${targetFolder}/`];
}

function packageBreach(path: string, { spec, isType, isWhole }: Import, rule: Rule): string[] {
  const matches = (name: string) =>
    spec === name || spec.startsWith(/[/:]$/.test(name) ? name : `${name}/`);
  if (spec === '@turf/turf' && isWhole) return [`${path} imports all of ${spec}: name functions`];
  if (rule.packages.some(matches)) return [];
  if (rule.typesOfPackages?.some(matches) === true && isType) return [];
  return [`${path} imports the package ${spec}`];
}

function breachOutside(path: string, found: Import, rule: Rule, home = 'geodata/build/'): string[] {
  if (found.spec.startsWith('#src/')) {
    const [, folder = ''] = found.spec.split('/');
    return rule.folders.includes(folder) ? [] : [`${path} imports src/${folder}/`];
  }
  const target = targetOf(path, found.spec);
  if (target === null) return packageBreach(path, found, rule);
  return target.startsWith(home) ? [] : [`${path} imports ${target}`];
}

/** The imported file from the project folder; null for a package. */
function targetOf(path: string, spec: string): string | null {
  if (!spec.startsWith('.')) return null;
  return posix.normalize(posix.join(posix.dirname(path), spec.replace(/\?.*$/, '')));
}

function importsOf(nodes: readonly Node[]): Import[] {
  return nodes.flatMap((node) => {
    const spec = textOf(node.source ?? urlArgument(node));
    if (spec === null) return [];
    const specifiers = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
    return [
      {
        spec,
        isType:
          node.importKind === 'type' ||
          node.exportKind === 'type' ||
          (specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type')),
        isWhole: specifiers.some((one) => one.type !== 'ImportSpecifier'),
      },
    ];
  });
}

/** `new URL('./x.worker.ts', import.meta.url)` brings a file in just as an import does. */
function urlArgument(node: Node): unknown {
  const { callee, arguments: given } = node;
  if (node.type !== 'NewExpression' || !isNode(callee) || callee.name !== 'URL') return null;
  if (!Array.isArray(given) || !isNode(given[1]) || given[1].type !== 'MemberExpression') {
    return null;
  }
  return given[0];
}
