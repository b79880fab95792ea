import type { Fact } from '../fact/fact.ts';
import type { Place } from '../place/place.ts';
import { isSmall } from '../suppression/shown-count.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import {
  findGuardedNames,
  type GuardedNames,
  isBelowStadsdel,
  isOpenPlace,
} from './guarded-names.ts';
import type { LeftOutReason, ResidentsSectionId } from './residents.ts';

export interface FactContext {
  readonly placesById: ReadonlyMap<string, Place>;
  readonly hotspotIds: readonly string[];
  readonly names: GuardedNames;
  readonly sections: readonly ResidentsSectionId[];
  /** Statements that a figure of the page rests on, with the section it is in. */
  readonly figures: ReadonlyMap<string, ResidentsSectionId>;
  /** Sources of the surveys that the page shows. */
  readonly surveyIds: ReadonlySet<string>;
}

export type FactChoice =
  | { readonly kind: 'statement'; readonly section: ResidentsSectionId }
  | { readonly kind: 'figure'; readonly section: ResidentsSectionId }
  | { readonly kind: 'left-out'; readonly reason: LeftOutReason };

/** Words of the field for violence in close relationships: text about the whole area, never a map. */
const CLOSE_VIOLENCE = /våld i nära|fridskränk/i;
const REPORTED = /anmäl/i;

/** Whether a statement may stand on the page, and where. */
export function chooseFact(fact: Fact, context: FactContext): FactChoice {
  const reason = reasonAgainst(fact, context);
  if (reason !== null) return { kind: 'left-out', reason };
  const figure = context.figures.get(fact.id);
  const section = figure ?? topicOf(fact, context);
  if (section === null) return { kind: 'left-out', reason: 'other-matter' };
  if (!context.sections.includes(section)) return { kind: 'left-out', reason: 'section-off' };
  if (figure !== undefined) return { kind: 'figure', section };
  const isClaimed = fact.kind === 'claim' || fact.kind === 'plan';
  if (isClaimed && fact.contradictionIds.length > 0)
    return { kind: 'left-out', reason: 'contradicted' };
  return { kind: 'statement', section };
}

/** Why a statement must not leave the organisation, or is of ground that the page does not speak of. */
export function reasonAgainst(
  fact: Fact,
  { placesById, hotspotIds, names }: Pick<FactContext, 'placesById' | 'hotspotIds' | 'names'>,
): LeftOutReason | null {
  if (fact.visibility === 'internal') return 'internal';
  if (hotspotIds.includes(fact.placeId)) return 'hotspot';
  const place = placesById.get(fact.placeId);
  if (place === undefined || isBelowStadsdel(place)) return 'below-stadsdel';
  if (!isOpenPlace(place)) return 'other-area';
  const words = wordsOf(fact);
  if (findGuardedNames(words, names).length > 0) return 'names-a-place';
  // A hotspot that is a whole stadsdel has an open name, but is not pointed out either.
  const hotspots = hotspotIds.flatMap((id) => placesById.get(id)?.name ?? []);
  if (hotspots.some((name) => words.includes(name))) return 'hotspot';
  const isCounted = fact.kind === 'count' || fact.kind === 'derived';
  if (isCounted && fact.value.kind === 'number' && isSmall(fact.value.value)) return 'small-count';
  return null;
}

function topicOf(fact: Fact, { surveyIds }: FactContext): ResidentsSectionId | null {
  if (CLOSE_VIOLENCE.test(`${fact.indicator.sv} ${fact.text.sv}`)) return 'closeViolence';
  if (REPORTED.test(fact.indicator.sv)) return 'reported';
  const isSaid = fact.kind === 'rank' || fact.kind === 'claim';
  if (isSaid && surveyIds.has(fact.sourceId)) return 'perceived';
  return fact.kind === 'plan' ? 'work' : null;
}

/** Everything of the statement that the page may print. */
function wordsOf({ indicator, group, text, unit, period }: Fact): string {
  const all: readonly (LocalizedText | undefined)[] = [
    indicator,
    group,
    text,
    unit,
    period.kind === 'stated' ? period.text : undefined,
  ];
  return all.flatMap((words) => (words === undefined ? [] : [words.sv, words.en])).join(' · ');
}
