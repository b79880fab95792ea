import type { Fact } from '../fact/fact.ts';
import { newestFirst } from '../fact/sort-facts.ts';
import type { Place, PlaceType } from '../place/place.ts';
import {
  type CountedOffence,
  closeRelationshipFacts,
  type FactPart,
  factParts,
  offenceProfiles,
} from './offence-types.ts';

export type FactsByPart = Readonly<Record<FactPart, readonly Fact[]>>;

/** Whether an id is meant by a pattern, in which `*` stands for any characters. */
export function isMeant(id: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return id === pattern;
  if (!id.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest) {
    const at = id.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return id.length - last.length >= from && id.endsWith(last);
}

/** Statements that bear on a type of offence. What stands under place or time is not repeated under `about`. */
export function factsOfOffence(type: CountedOffence, facts: readonly Fact[]): FactsByPart {
  const { facts: patterns } = offenceProfiles[type];
  const meant = (part: FactPart) =>
    newestFirst(facts.filter(({ id }) => patterns[part].some((one) => isMeant(id, one))));
  const byPart = Object.fromEntries(factParts.map((part) => [part, meant(part)])) as Record<
    FactPart,
    readonly Fact[]
  >;
  const about = new Set(byPart.about);
  return { ...byPart, place: byPart.place.filter((fact) => !about.has(fact)) };
}

/** Areas so large that no household and no address can be told in them. */
const wholeAreas: readonly PlaceType[] = [
  'municipality',
  'stadsdelsomrade',
  'lokalpolisomrade',
  'former-lokalpolisomrade',
  'police-area',
  'police-region',
];

/** Statements of whole districts; one of a smaller place is left out whatever it says. */
export function closeRelationshipStatements(
  facts: readonly Fact[],
  places: ReadonlyMap<string, Pick<Place, 'type'>>,
): Readonly<Record<'about' | 'darkFigure', readonly Fact[]>> {
  const ofDistricts = facts.filter(({ placeId }) => {
    const type = places.get(placeId)?.type;
    return type !== undefined && wholeAreas.includes(type);
  });
  const meant = (part: 'about' | 'darkFigure') =>
    newestFirst(
      ofDistricts.filter(({ id }) => closeRelationshipFacts[part].some((one) => isMeant(id, one))),
    );
  return { about: meant('about'), darkFigure: meant('darkFigure') };
}
