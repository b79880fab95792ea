/** In the order in which they are shown. */
export const planParts = ['measures', 'findings', 'areas'] as const;
export type PlanPart = (typeof planParts)[number];

/** As the address writes the parts. */
export const partPaths: Readonly<Record<PlanPart, string>> = {
  measures: 'atgarder',
  findings: 'orsaker',
  areas: 'omraden',
};

const PATH = '/underlag/plan';

export function partAddress(part: PlanPart): string {
  return `${PATH}?del=${partPaths[part]}`;
}

export function measureAddress(id: string): string {
  return `${PATH}?atgard=${encodeURIComponent(id)}`;
}

export function partOf(address: string | null): PlanPart {
  return planParts.find((part) => partPaths[part] === address) ?? 'measures';
}
