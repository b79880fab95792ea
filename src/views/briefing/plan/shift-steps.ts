/** Where each step of a shift stands in the address. */
export const stepPaths = {
  time: 'pass',
  places: 'platser',
  dose: 'dos',
  cards: 'kort',
  out: 'ut',
  report: 'rapport',
} as const;

export type ShiftStep = keyof typeof stepPaths;

export const shiftSteps = Object.keys(stepPaths) as readonly ShiftStep[];

/** The places for an address that says nothing known. */
export function stepOf(path: string | undefined): ShiftStep {
  return shiftSteps.find((step) => stepPaths[step] === path) ?? 'places';
}
