import { yearLimits } from '../../domain/year-diff/year-facts.ts';
import {
  type YearFault,
  type YearFaultCode,
  type YearFaultPlace,
  yearFaultCodes,
} from '../../domain/year-diff/year-fault.ts';
import { z } from '../schema/zod.ts';

export type Place = (field: string | null) => YearFaultPlace;

/** The record as its schema has it, or every fault in it with the place of each. */
export function checkRecord<Schema extends z.core.$ZodType>(
  schema: Schema,
  record: unknown,
  placeOf: Place,
): { readonly value: z.core.output<Schema> } | { readonly faults: readonly YearFault[] } {
  const result = z.safeParse(schema, record);
  if (result.success) return { value: result.data };
  // The first fault of a field is what is wrong with it; others follow from it.
  const first = new Map(
    result.error.issues.toReversed().map((issue) => [issue.path.join('.'), issue] as const),
  );
  return {
    faults: [...first.values()].toReversed().flatMap((issue) => faultsOf(issue, record, placeOf)),
  };
}

function faultsOf(issue: z.core.$ZodIssue, record: unknown, placeOf: Place): readonly YearFault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((field) => ({ code: 'unknown-field', at: placeOf(cut(field)) }));
  }
  const [field, ...deeper] = issue.path.map(String);
  const at = placeOf(field === undefined ? null : [field, ...deeper].join('.'));
  const value = valueAt(record, issue.path);
  const code = codeOf(issue, field, value);
  // What may be personal is never repeated, not even in the message about it.
  const found = code === 'personal-data' || !isShown(value) ? undefined : cut(String(value));
  return [{ code, at, ...(found !== undefined && found !== '' && { found }) }];
}

function codeOf(issue: z.core.$ZodIssue, field: string | undefined, value: unknown): YearFaultCode {
  const said = yearFaultCodes.find((code) => code === issue.message);
  if (said !== undefined) return said;
  if (value === undefined) return 'missing-field';
  if (field === 'year') return 'unknown-year';
  if (field === 'kind') return 'unknown-kind';
  if (field === 'value') return 'not-a-number';
  return issue.code === 'too_big' ? 'too-long' : 'wrong-type';
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined,
    record,
  );
}

function isShown(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

const LONGEST = 60;

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Collects what is taken in and what is not. */
export class FaultList {
  private readonly found: YearFault[] = [];

  add(...faults: readonly YearFault[]): void {
    this.found.push(...faults);
  }

  /** As many as are kept. */
  list(): readonly YearFault[] {
    return this.found.slice(0, yearLimits.faults);
  }
}

/** Each record that fits, in order. The second of two with one id is a fault. */
export function checkList<Schema extends z.core.$ZodType>(
  schema: Schema,
  records: readonly { readonly record: unknown; readonly placeOf: Place }[],
  faults: FaultList,
): readonly z.core.output<Schema>[] {
  const ids = new Set<unknown>();
  return records.flatMap(({ record, placeOf }) => {
    const checked = checkRecord(schema, record, placeOf);
    if ('faults' in checked) {
      faults.add(...checked.faults);
      return [];
    }
    const id = (checked.value as { readonly id: string }).id;
    if (ids.has(id)) {
      faults.add({ code: 'duplicate-id', at: placeOf('id'), found: cut(id) });
      return [];
    }
    ids.add(id);
    return [checked.value];
  });
}
