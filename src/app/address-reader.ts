import type { z } from '../data/schema/zod.ts';
import type { AddressPart } from '../domain/address/address-part.ts';

/** Reads one key of an address: the fallback where it is absent, and also where it cannot be read. */
export type ReadKey = <Value, Fallback>(
  key: string,
  part: AddressPart,
  parse: (text: string) => Value | null,
  fallback: Fallback,
) => Value | Fallback;

/** `faults` is filled with the parts that could not be read. */
export function addressReader(search: string, faults: AddressPart[]): ReadKey {
  const params = new URLSearchParams(search);
  return (key, part, parse, fallback) => {
    const raw = params.get(key);
    if (raw === null) return fallback;
    const value = parse(raw);
    if (value === null) faults.push(part);
    return value ?? fallback;
  };
}

export function by<Value>(schema: z.ZodMiniType<Value>) {
  return (text: string): Value | null => {
    const result = schema.safeParse(text);
    return result.success ? result.data : null;
  };
}

export function keyOf<Key extends string>(words: Readonly<Record<Key, string>>) {
  const keys = new Map(Object.entries<string>(words).map(([key, word]) => [word, key as Key]));
  return (text: string): Key | null => keys.get(text) ?? null;
}
