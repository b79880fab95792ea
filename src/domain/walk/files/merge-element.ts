import type { FieldFault } from './field-text.ts';
import type { Field } from './walk-fields.ts';
import type { ElementKind, FieldName, FileElement } from './walk-file.ts';
import { fieldTexts, markOfFields } from './write-elements.ts';

/** Something of a file that is not taken as it stands. */
export interface WalkFileIssue {
  readonly code: FieldFault | 'left-out' | 'unknown-stop' | 'duplicate-id' | 'too-many-stops';
  readonly element: ElementKind;
  /** Row of a table, or number of the element among those of its file, from 1. */
  readonly row: number;
  /** Null: the whole element. */
  readonly field: FieldName | null;
}

export interface FieldDifference {
  readonly name: FieldName;
  /** As the fields write it. */
  readonly here: string;
  readonly file: string;
}

export type Compared<Entity extends object> =
  | { readonly status: 'same' }
  /** Changed here since the file was made, and not in the file. */
  | { readonly status: 'changed-here' }
  | {
      readonly status: 'changed-in-file';
      readonly entity: Entity;
      readonly differences: readonly FieldDifference[];
    }
  /** Changed on both sides, or nobody can tell on which. */
  | {
      readonly status: 'conflict';
      readonly entity: Entity;
      readonly differences: readonly FieldDifference[];
    };

export interface ElementReading<Entity extends object> {
  readonly entity: Entity;
  /** Names of the fields that could be read, with their texts as the fields write them. */
  readonly texts: ReadonlyMap<string, string>;
  readonly issues: readonly WalkFileIssue[];
}

/** Puts what the file says over an entity. A field that cannot be read stays as it was. */
export function readElement<Entity extends object>(
  onto: Entity,
  fields: readonly Field<Entity>[],
  { kind, row, fields: given }: FileElement,
  decimals: number,
): ElementReading<Entity> {
  let entity = onto;
  const issues: WalkFileIssue[] = [];
  const texts = new Map<string, string>();
  for (const field of fields) {
    const text = given.get(field.name);
    if (text === undefined) continue;
    const read = field.read(entity, text);
    if (typeof read === 'string') {
      issues.push({ code: read, element: kind, row, field: field.name });
      continue;
    }
    const written = field.write(read, decimals);
    texts.set(field.name, written);
    // What is the same at the precision of the file stays as exact as it is here.
    if (written !== field.write(entity, decimals)) entity = read;
  }
  return { entity, texts, issues };
}

/** How an element of a file stands to the same element here. */
export function compareElement<Entity extends object>(
  here: Entity,
  fields: readonly Field<Entity>[],
  { entity, texts }: ElementReading<Entity>,
  { base, fields: given }: FileElement,
  decimals: number,
): Compared<Entity> {
  const shared = fields.filter(({ name }) => texts.has(name));
  const own = fieldTexts(here, shared, decimals);
  const differences = shared.flatMap(({ name }): FieldDifference[] => {
    const [before, after] = [own.get(name) ?? '', texts.get(name) ?? ''];
    return before === after ? [] : [{ name, here: before, file: after }];
  });
  if (differences.length === 0) return { status: 'same' };
  const all = fields.filter(({ name }) => given.has(name));
  const isWhole = texts.size === all.length;
  if (base !== null && isWhole && markOfFields(texts) === base) return { status: 'changed-here' };
  if (base !== null && markOfFields(fieldTexts(here, all, decimals)) === base) {
    return { status: 'changed-in-file', entity, differences };
  }
  return { status: 'conflict', entity, differences };
}
