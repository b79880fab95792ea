import { type Plan, planKinds } from '../../domain/keeping/plan.ts';
import { z } from '../schema/zod.ts';
import { planFormats } from './plan-formats.ts';

const frame = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  kind: z.string(),
  title: z.string().check(z.maxLength(300)),
  changedAt: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/)),
  format: z.int().check(z.gte(1)),
  body: z.unknown(),
});

export type ReadPlan =
  | { readonly status: 'read'; readonly plan: Plan }
  /** Written by newer code: never opened, never changed. */
  | { readonly status: 'newer' }
  | { readonly status: 'damaged' };

/** A plan from a record of any format up to the newest that is known, in that newest format. */
export function readPlan(record: unknown): ReadPlan {
  const framed = frame.safeParse(record);
  if (!framed.success) return { status: 'damaged' };
  const { kind: name, format, body, ...rest } = framed.data;
  const kind = planKinds.find((one) => one === name);
  const known = kind === undefined ? undefined : planFormats[kind];
  if (kind === undefined || known === undefined || format > known.format) {
    return { status: 'newer' };
  }
  try {
    let upgraded = body;
    for (let from = format; from < known.format; from++) {
      upgraded = known.upgrades[from]?.(upgraded) ?? upgraded;
    }
    const plan = { ...rest, kind, format: known.format, body: known.schema.parse(upgraded) };
    return { status: 'read', plan };
  } catch {
    return { status: 'damaged' };
  }
}
