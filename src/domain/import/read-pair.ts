/** Two coordinates in one cell, in the order they stand. */
export type Pair = readonly [first: number, second: number];

const NUMBER = '[+-]?\\d{1,8}(?:\\.\\d+)?';
const POINT = new RegExp(
  `^(?:SRID=\\d+;)?POINT\\s?Z?\\s?\\(\\s*(${NUMBER})\\s+(${NUMBER})(?:\\s+${NUMBER})?\\s*\\)$`,
  'i',
);
const PLAIN = new RegExp(`^[([]?\\s*(${NUMBER})°?\\s*(?:[,;/]\\s*|\\s+)(${NUMBER})°?\\s*[)\\]]?$`);
/** 59,3345 18,0632 with the decimal comma. */
const COMMA = /^([+-]?\d{1,8},\d+)\s*(?:;|,?\s)\s*([+-]?\d{1,8},\d+)$/;
const LONGEST = 80;

/** “59.3345, 18.0632”, “59,3345 18,0632”, “POINT (18.0632 59.3345)” and their like. */
export function readPair(text: string): Pair | null {
  if (text.length > LONGEST) return null;
  const found = POINT.exec(text) ?? PLAIN.exec(text) ?? COMMA.exec(text);
  if (found === null) return null;
  const pair = [numberOf(found[1]), numberOf(found[2])] as const;
  return pair.every(Number.isFinite) ? pair : null;
}

function numberOf(text: string | undefined): number {
  return Number(text?.replace(',', '.'));
}
