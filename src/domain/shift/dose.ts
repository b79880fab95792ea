/** Guide for the length of one visit. Unit: minutes. */
export const VISIT_GUIDE = { least: 10, most: 16 } as const;

/** Share of the resources' time above which the visits crowd out all else. */
export const MOST_SHARE = 0.5;

export interface DoseRules {
  /** Minutes of one visit. */
  readonly visitMin: number;
  /** Visits of each place in the shift. */
  readonly visits: number;
  /** At least this long between the starts of two visits to one place. Unit: minutes. */
  readonly spacingMin: number;
}

/** `random`: a drawn order, other in every round. `walking`: one short round, again and again. */
export type OrderRule = 'random' | 'walking';

export type DoseWarning = 'visit-short' | 'visit-long' | 'over-half' | 'predictable';

export interface DoseSum {
  readonly visits: number;
  /** Unit: minutes, without the ways between. */
  readonly visitMinutes: number;
  /** The shift times its resources. Unit: minutes. */
  readonly availableMinutes: number;
  readonly share: number;
  readonly warnings: readonly DoseWarning[];
}

export interface DoseQuestion {
  readonly places: number;
  readonly resources: number;
  readonly shiftMin: number;
  readonly dose: DoseRules;
  readonly order: OrderRule;
}

/** What the visits take of the shift: `5 places × 3 visits × 15 min of 8 h`. */
export function sumDose({ places, resources, shiftMin, dose, order }: DoseQuestion): DoseSum {
  const visits = places * dose.visits;
  const visitMinutes = visits * dose.visitMin;
  const availableMinutes = shiftMin * resources;
  const share = availableMinutes === 0 ? 0 : visitMinutes / availableMinutes;
  const warnings: DoseWarning[] = [];
  if (dose.visitMin < VISIT_GUIDE.least) warnings.push('visit-short');
  if (dose.visitMin > VISIT_GUIDE.most) warnings.push('visit-long');
  if (share > MOST_SHARE) warnings.push('over-half');
  if (order === 'walking' && places > 1 && dose.visits > 1) warnings.push('predictable');
  return { visits, visitMinutes, availableMinutes, share, warnings };
}
