/** Where each step of a walk stands in the address. */
export const stepPaths = {
  purpose: 'syfte',
  loop: 'slinga',
  time: 'tid',
  invite: 'bjud-in',
  out: 'ut',
  after: 'efter',
} as const;

export type WalkStep = keyof typeof stepPaths;

export const walkSteps = Object.keys(stepPaths) as readonly WalkStep[];

/** The loop for an address that says nothing known. */
export function stepOf(path: string | undefined): WalkStep {
  return walkSteps.find((step) => stepPaths[step] === path) ?? 'loop';
}
