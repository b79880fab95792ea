import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseSync } from 'vite';

export const ROOT = join(import.meta.dirname, '../..');

/** A node of the syntax tree, as oxc gives it: only what these tests look at. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

export interface SourceFile {
  /** From the project folder, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly nodes: readonly Node[];
}

const CODE = /\.(?:ts|tsx|mjs)$/;

/** Every file below the folder whose name matches, parsed. A folder that does not exist is an error. */
export function readSources(folder: string, names: RegExp = CODE): SourceFile[] {
  return listFiles(folder)
    .filter((path) => names.test(path))
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { path, text, nodes: parse(path, text) };
    });
}

export function listFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

export function parse(path: string, text: string): Node[] {
  const { errors, program } = parseSync(path, text);
  const [first] = errors;
  if (first !== undefined) throw new Error(`${path}: ${first.message}`);
  return [...walk(program)];
}

/** The node itself and everything below it. */
export function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* walk(item);
  } else if (isNode(value)) {
    yield value;
    for (const child of Object.values(value)) yield* walk(child);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** `path:line`, for a message one can click. */
export function placeOf(file: SourceFile, node: Node): string {
  return `${file.path}:${file.text.slice(0, node.start).split('\n').length}`;
}

/** The text of a string literal or of a template without values, else null. */
export function textOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return null;
  return node.quasis.map(({ value }) => value.raw).join('');
}
