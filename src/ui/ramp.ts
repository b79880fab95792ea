export type Ramp = 'offences' | 'perceived';

/** 0 is the lowest class. */
export type ClassIndex = 0 | 1 | 2 | 3 | 4;

/** CSS colour of a class. */
export function rampColour(ramp: Ramp, index: ClassIndex): string {
  return `var(--${ramp}-${index + 1})`;
}

/** The nearest class that has a colour; none counts as the lowest. */
export function toClassIndex(value: number | null): ClassIndex {
  return Math.min(4, Math.max(0, Math.round(value ?? 0))) as ClassIndex;
}
