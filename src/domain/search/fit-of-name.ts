import { joinedName, nameWords, plainName } from './fold-name.ts';
import { type NamedSpot, spotKinds } from './named-spot.ts';

/** How a name answers what was written, best first. Exact diacritics come before folded ones. */
export const nameFits = [
  'same',
  'same-folded',
  'begins',
  'begins-folded',
  'word-begins',
  'word-begins-folded',
  'joined',
  'slip',
] as const;

export type NameFit = (typeof nameFits)[number];

export function fitOfName(query: string, name: string): NameFit {
  const plainQuery = plainName(query);
  const plain = plainName(name);
  const queryWords = nameWords(query);
  const words = nameWords(name);
  const folded = words.join(' ');
  const foldedQuery = queryWords.join(' ');
  if (plain === plainQuery) return 'same';
  if (folded === foldedQuery) return 'same-folded';
  if (plain.startsWith(plainQuery)) return 'begins';
  if (folded.startsWith(foldedQuery)) return 'begins-folded';
  const plainWords = plain.split(/[^\p{L}\p{N}]+/u);
  if (plainQuery.split(' ').every((part) => plainWords.some((word) => word.startsWith(part)))) {
    return 'word-begins';
  }
  if (queryWords.every((part) => words.some((word) => word.startsWith(part)))) {
    return 'word-begins-folded';
  }
  return joinedName(name).startsWith(joinedName(query)) ? 'joined' : 'slip';
}

/** The fit of the best of its names. */
export function fitOfSpot(query: string, { label, otherNames }: NamedSpot): NameFit {
  const fits = [label, ...otherNames].map((name) => nameFits.indexOf(fitOfName(query, name)));
  return nameFits[Math.min(...fits)] ?? 'slip';
}

const SLIP = nameFits.indexOf('slip');
/** More than any score of the index. */
const SAME_FIRST_LETTER = 1e6;

/** Few slip in the first letter: a name that begins alike comes before one that does not. */
function closenessOf(query: string, { label, otherNames }: NamedSpot, score: number): number {
  const first = joinedName(query).charAt(0);
  const isAlike = [label, ...otherNames].some((name) => joinedName(name).startsWith(first));
  return score + (isAlike ? SAME_FIRST_LETTER : 0);
}

export interface Candidate {
  readonly spot: NamedSpot;
  /** The index's own opinion; decides between names with slips only. */
  readonly score: number;
}

/** Best first: fit, then kind, then the shorter name, then the alphabet. */
export function rankSpots(query: string, candidates: readonly Candidate[]): readonly NamedSpot[] {
  return candidates
    .map(({ spot, score }) => {
      const fit = nameFits.indexOf(fitOfSpot(query, spot));
      return { spot, fit, closeness: fit === SLIP ? closenessOf(query, spot, score) : 0 };
    })
    .sort((a, b) => {
      return (
        a.fit - b.fit ||
        b.closeness - a.closeness ||
        spotKinds.indexOf(a.spot.kind) - spotKinds.indexOf(b.spot.kind) ||
        a.spot.label.length - b.spot.label.length ||
        a.spot.label.localeCompare(b.spot.label, 'sv')
      );
    })
    .map(({ spot }) => spot);
}
