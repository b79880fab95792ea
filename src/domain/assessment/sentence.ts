import type { CollaborationStep, DrugSceneState } from '../collaboration/place-collaboration.ts';
import type { RowCode } from '../compare/finding.ts';
import type { Fact } from '../fact/fact.ts';
import type { MissingReason } from '../indicator/indicator.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import type { AssessmentSection, BasisFact } from './assessment.ts';

/**
 * What fills a gap of a sentence. A gap that may hold a figure carries the fact that the figure comes
 * from, so that no figure can be written without one.
 */
export type SentenceSlot =
  /** The fact's own value with its period. */
  | { readonly kind: 'figure'; readonly fact: Fact }
  /** The fact's words, and its period where the words do not say it. */
  | { readonly kind: 'statement'; readonly fact: Fact }
  /** Words of the region's data. */
  | { readonly kind: 'text'; readonly text: LocalizedText; readonly fact: Fact }
  | { readonly kind: 'place'; readonly placeId: string; readonly fact: Fact }
  | { readonly kind: 'years'; readonly years: readonly number[]; readonly fact: Fact }
  /** ISO date. */
  | { readonly kind: 'date'; readonly date: string; readonly fact: Fact }
  /** The code of a contradiction. */
  | { readonly kind: 'code'; readonly id: string; readonly fact: Fact }
  | {
      readonly kind: 'verdict';
      readonly code: RowCode | 'several';
      readonly against: 'earlier' | 'comparator';
    }
  | { readonly kind: 'step'; readonly step: CollaborationStep }
  | { readonly kind: 'drug-scene'; readonly state: DrugSceneState }
  /**
   * Each item: what it is, and what is said of it. `short`: in brackets, items between commas. `long`:
   * after a comma, items between semicolons.
   */
  | {
      readonly kind: 'list';
      readonly style: 'short' | 'long';
      readonly items: readonly SentenceListItem[];
    };

export interface SentenceListItem {
  readonly head: SentenceSlot;
  readonly aside: readonly SentenceSlot[];
}

/** Gaps that the patterns have. */
export type SlotName =
  | 'place'
  | 'what'
  | 'who'
  | 'figure'
  | 'statement'
  | 'question'
  | 'group'
  | 'now'
  | 'before'
  | 'end'
  | 'places'
  | 'step'
  | 'year'
  | 'parties'
  | 'state'
  | 'name'
  | 'measures'
  | 'caveat'
  | 'years'
  | 'series'
  | 'date'
  | 'label'
  | 'code'
  | 'text'
  | 'codes';

export type SentenceSlots = Readonly<Partial<Record<SlotName, SentenceSlot>>>;

/** Which pattern a sentence follows. */
export type SentenceCode =
  | 'figure'
  | 'figureOf'
  | 'statement'
  | 'statementOf'
  | 'over'
  | 'overGroup'
  | 'alone'
  | 'aloneGroup'
  | 'against'
  | 'answersUnknown'
  | 'ranked'
  | 'monthsUnknown'
  | 'monthsAlike'
  | 'policeDiscovered'
  | 'violence'
  | 'collaboration'
  | 'collaborationWith'
  | 'missingParty'
  | 'conflict'
  | 'drugScene'
  | 'priority'
  | 'priorityMeasures'
  | 'notPriority'
  | 'caveat'
  | 'unordered'
  | `gap-${MissingReason}`
  | 'break'
  | 'contradiction'
  | 'moreContradictions'
  | 'internalLeftOut'
  | 'nothing';

/** One sentence of the suggestion, as codes and figures. */
export interface AssessmentSentence {
  /** Unique within its section. */
  readonly id: string;
  readonly code: SentenceCode;
  readonly slots: SentenceSlots;
}

export interface SuggestedSection {
  readonly section: AssessmentSection;
  readonly sentences: readonly AssessmentSentence[];
}

export function aSentence(code: SentenceCode, slots: SentenceSlots = {}): AssessmentSentence {
  const facts = factsOf({ slots }).map(({ id }) => id);
  return { id: [code, ...facts].join(' '), code, slots };
}

/** Facts of a sentence, each once, in the order in which they are used. */
export function factsOf({ slots }: Pick<AssessmentSentence, 'slots'>): readonly Fact[] {
  return [...new Set(Object.values(slots).flatMap(factsOfSlot))];
}

function factsOfSlot(slot: SentenceSlot): readonly Fact[] {
  if (slot.kind === 'list') {
    return slot.items.flatMap(({ head, aside }) => [head, ...aside].flatMap(factsOfSlot));
  }
  return 'fact' in slot ? [slot.fact] : [];
}

/** What a suggestion rests on, for telling later whether that has changed. */
export function basisOf({ sentences }: SuggestedSection): readonly BasisFact[] {
  const facts = new Map(sentences.flatMap(factsOf).map((fact) => [fact.id, fact]));
  return [...facts.values()].map((fact) => ({ factId: fact.id, said: saidBy(fact) }));
}

function saidBy({ value, year, text }: Fact): string {
  const said = value.kind === 'none' ? text.sv : `${value.value}`;
  const when = 'year' in year ? year.year : 'firstYear' in year ? year.firstYear : year.kind;
  return `${said} ${when}`.slice(0, 300);
}

/** Ids of facts that are new, say something else, or are gone since the person wrote. */
export interface BasisChange {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly dropped: readonly string[];
}

/** Null where every fact says what it said. */
export function basisChange(
  before: readonly BasisFact[],
  now: readonly BasisFact[],
): BasisChange | null {
  const old = new Map(before.map(({ factId, said }) => [factId, said]));
  const ids = new Set(now.map(({ factId }) => factId));
  const added = now.filter(({ factId }) => !old.has(factId));
  const changed = now.filter(({ factId, said }) => old.has(factId) && old.get(factId) !== said);
  const dropped = before.filter(({ factId }) => !ids.has(factId));
  if (added.length + changed.length + dropped.length === 0) return null;
  const idsOf = (facts: readonly BasisFact[]) => facts.map(({ factId }) => factId);
  return { added: idsOf(added), changed: idsOf(changed), dropped: idsOf(dropped) };
}
