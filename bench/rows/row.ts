export type Better = 'higher' | 'lower';

/** What has to be reached. `higher`: at least `target`; `lower`: at most. */
export interface Target {
  readonly id: string;
  readonly target: number;
  readonly better: Better;
  /** Of the value; a ratio has `×`. */
  readonly unit: string;
  readonly work: string;
  readonly against: string;
}

/** What was measured. */
export interface Row {
  readonly id: string;
  /** The value, in the target's unit. */
  readonly ratio: number;
  /** What the value comes from, for people. */
  readonly detail: string;
}

export interface JudgedRow extends Row, Target {
  readonly holds: boolean;
}

/** One row for machines. */
export interface JsonRow {
  readonly id: string;
  readonly ratio: number;
  readonly target: number;
  readonly better: Better;
  readonly holds: boolean;
}

/** A row without a target is a mistake of the bench and throws. */
export function judge(row: Row, targets: readonly Target[]): JudgedRow {
  const target = targets.find(({ id }) => id === row.id);
  if (target === undefined) throw new Error(`no target for ${row.id}`);
  const holds =
    target.better === 'higher' ? row.ratio >= target.target : row.ratio <= target.target;
  return { ...target, ...row, holds };
}

export function toJsonRow({ id, ratio, target, better, holds }: JudgedRow): JsonRow {
  return { id, ratio, target, better, holds };
}
