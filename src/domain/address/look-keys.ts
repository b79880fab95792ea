/** Keys in the address of a comparison that say how it is looked at, not what is compared. */
export const lookKeys = {
  mapForm: 'karta',
  hasStreets: 'gator',
  swipe: 'delning',
  mapSection: 'utsnitt',
  streetCamera: 'kamera',
  shownYear: 'visat',
  reportedQuestion: 'anmalt',
  withPoliceDiscovered: 'ingripande',
  openFolds: 'oppet',
} as const;

const keys: ReadonlySet<string> = new Set(Object.values(lookKeys));

/** The parts of the address that say what is compared, the path first. */
export function comparedParts(address: string): readonly string[] {
  return address.split(/[?&]/).filter((part) => !keys.has(part.split('=', 1)[0] ?? ''));
}
