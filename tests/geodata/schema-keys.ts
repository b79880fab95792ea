import { area, bounds, line, localizedText, lonLat } from '#src/data/schema/parts.ts';
import type { z } from '#src/data/schema/zod.ts';

/** Shapes that the document explains once, by name. */
const shared = new Set<unknown>([area, bounds, line, localizedText, lonLat]);

interface AnyDef {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly element?: z.ZodMiniType;
  readonly innerType?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
}

/** Path of every object in a file → its keys. Variants of a union are one object. */
export function keysByPath(
  schema: z.ZodMiniType,
  path: string,
  found = new Map<string, Set<string>>(),
): Map<string, Set<string>> {
  if (shared.has(schema)) return found;
  const def = schema._zod.def as unknown as AnyDef;
  for (const option of def.options ?? []) keysByPath(option, path, found);
  if (def.innerType !== undefined) keysByPath(def.innerType, path, found);
  if (def.element !== undefined) keysByPath(def.element, `${path}[]`, found);
  for (const [key, member] of Object.entries(def.shape ?? {})) {
    const keys = found.get(path) ?? new Set();
    found.set(path, keys.add(key));
    keysByPath(member, `${path}.${key}`, found);
  }
  return found;
}
