import type { Place } from '../place/place.ts';
import { nameWords, plainName } from '../search/fold-name.ts';
import { editDistance } from './edit-distance.ts';

export interface KnownPlace extends Pick<Place, 'id' | 'name' | 'label'> {
  readonly otherNames?: readonly string[];
}

export interface NearMiss {
  readonly placeId: string;
  /** The one of its names that is nearest. */
  readonly name: string;
  /** Letters that differ. */
  readonly distance: number;
}

/** `chosen`: a person said so. `folded`: the same but for case, diacritics, punctuation or spaces. */
export type PlaceMatch =
  | {
      readonly status: 'matched';
      readonly placeId: string;
      readonly how: 'exact' | 'folded' | 'chosen';
    }
  /** A person said that it is none of the places. */
  | { readonly status: 'set-aside' }
  /** Several places bear the name; in the order of the places. */
  | { readonly status: 'ambiguous'; readonly placeIds: readonly string[] }
  /** Nearest first, never empty. However near, none is taken until a person says so. */
  | { readonly status: 'near'; readonly misses: readonly NearMiss[] }
  | { readonly status: 'unknown' };

export interface NameInColumn {
  /** As the column first writes it, without outer spaces. */
  readonly name: string;
  readonly rows: number;
  readonly match: PlaceMatch;
}

export interface ColumnMatch {
  /** One for each name, in the order of the column. */
  readonly names: readonly NameInColumn[];
  readonly rowsWithoutName: number;
}

/** By name as `NameInColumn` has it: the id of a place, or null for none of them. */
export type PlaceChoices = ReadonlyMap<string, string | null>;

const MOST_MISSES = 8;

/** What each name in a column stands for. Case and spaces are tried before diacritics. */
export function matchPlaceNames(
  column: Iterable<string | null>,
  places: readonly KnownPlace[],
  choices: PlaceChoices = new Map(),
): ColumnMatch {
  const counts = new Map<string, number>();
  let rowsWithoutName = 0;
  for (const cell of column) {
    const name = cell?.normalize('NFC').trim() ?? '';
    if (name === '') rowsWithoutName++;
    else counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const matcher = placeMatcher(places, choices);
  const names = [...counts].map(([name, rows]) => ({ name, rows, match: matcher(name) }));
  return { names, rowsWithoutName };
}

const FORMS: readonly ((name: string) => string)[] = [
  (name) => name.normalize('NFC').trim(),
  plainName,
  foldedName,
];

/** What one name stands for, as in `matchPlaceNames`. */
export function placeMatcher(
  places: readonly KnownPlace[],
  choices: PlaceChoices = new Map(),
): (name: string) => PlaceMatch {
  const known = places.map((place) => ({ id: place.id, names: namesOf(place) }));
  const ids = new Set(known.map(({ id }) => id));
  const indexes = FORMS.map((form) => {
    const byName = new Map<string, Set<string>>();
    for (const { id, names } of known) {
      for (const name of names) {
        const key = form(name);
        byName.set(key, (byName.get(key) ?? new Set()).add(id));
      }
    }
    return { form, byName };
  });
  return (given) => {
    const name = given.normalize('NFC').trim();
    const chosen = choices.get(name);
    if (chosen === null) return { status: 'set-aside' };
    if (chosen !== undefined && ids.has(chosen)) {
      return { status: 'matched', placeId: chosen, how: 'chosen' };
    }
    for (const [index, { form, byName }] of indexes.entries()) {
      const key = form(name);
      const placeIds = key === '' ? [] : [...(byName.get(key) ?? [])];
      const [placeId] = placeIds;
      if (placeId === undefined) continue;
      if (placeIds.length > 1) return { status: 'ambiguous', placeIds };
      return { status: 'matched', placeId, how: index === 0 ? 'exact' : 'folded' };
    }
    const misses = nearMisses(name, known);
    return misses.length === 0 ? { status: 'unknown' } : { status: 'near', misses };
  };
}

function namesOf({ name, label, otherNames = [] }: KnownPlace): readonly string[] {
  return [...new Set([name, label, ...otherNames])];
}

function foldedName(name: string): string {
  return nameWords(name).join(' ');
}

function nearMisses(
  name: string,
  places: readonly { readonly id: string; readonly names: readonly string[] }[],
): readonly NearMiss[] {
  const folded = foldedName(name);
  const most = mostFor(folded.length);
  return places
    .flatMap(({ id, names }) => {
      const [nearest] = names
        .flatMap((other) => {
          const distance = editDistance(folded, foldedName(other), most);
          return distance === null ? [] : [{ placeId: id, name: other, distance }];
        })
        .sort((a, b) => a.distance - b.distance);
      return nearest === undefined ? [] : [nearest];
    })
    .sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name, 'sv'))
    .slice(0, MOST_MISSES);
}

/** In a short word one letter makes another word. */
function mostFor(length: number): number {
  if (length < 3) return 0;
  return Math.min(3, Math.max(1, Math.floor(length / 4)));
}
