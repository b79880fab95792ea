/** What people make in Platsbild and what is kept for them. */
export const planKinds = [
  'finding',
  'finding-analysis',
  'measure',
  'walk',
  'shift',
  'place-edit',
  'walk-setup',
  'contradiction-review',
  'register-entry',
  'year-facts',
  'note',
  'assessment',
] as const;

export type PlanKind = (typeof planKinds)[number];

/** One piece of work. Strict bodies have no field for a person. */
export interface Plan<Kind extends PlanKind = PlanKind, Body = unknown> {
  /** Unique over kinds and devices. */
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  /** ISO 8601, UTC. */
  readonly changedAt: string;
  /** Format of the body. Code never opens one that is newer than it knows. */
  readonly format: number;
  readonly body: Body;
}
