import type { CollaborationEntry } from '../collaboration/place-collaboration.ts';
import { collaborationStatus } from '../collaboration/place-status.ts';
import type { Fact } from '../fact/fact.ts';
import type { CountVerdict } from '../statistics/verdict-of-counts.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import type { Period } from '../time/period.ts';
import { cardExpiry } from './card-expiry.ts';
import type { PlaceReason } from './place-reasons.ts';
import type { CardTexts, ShiftPlace } from './shift.ts';

/** When it happens: counts of the 168 hours of the week, or that there is nothing to count. */
export type CardHours =
  | {
      readonly status: 'counted';
      /** Index 0–167, from Monday 00–01. */
      readonly byWeekHour: readonly number[];
      readonly n: number;
      readonly period: Period;
      readonly sourceId: string;
      readonly isPractice: boolean;
    }
  | { readonly status: 'missing' };

/** The same months of the year before, under the rule of every verdict. */
export interface CardTrend {
  readonly verdict: CountVerdict;
  readonly earlier: Period;
  readonly later: Period;
  readonly earlierCount: number;
  readonly laterCount: number;
  readonly sourceId: string;
}

export interface CardParty {
  readonly name: LocalizedText;
  readonly factId: string;
}

/** What a patrol holds in its hand. It has no field for a person. */
export interface PatrolCard {
  readonly placeId: string;
  /** Empty: chosen by the shift leader. */
  readonly reasons: readonly PlaceReason[];
  readonly hours: CardHours;
  readonly trend: CardTrend | null;
  readonly texts: CardTexts;
  /** Parties of the place's collaboration, and those that its source lacks. */
  readonly parties: readonly CardParty[];
  readonly missingParties: readonly CardParty[];
  readonly agreement: CollaborationEntry | null;
  readonly facts: readonly Fact[];
  readonly sourceIds: readonly string[];
  readonly contradictionIds: readonly string[];
  readonly madeOn: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly expires: string;
}

export interface CardSources {
  readonly facts: readonly Fact[];
  readonly collaborations: readonly CollaborationEntry[];
  /** Places inside the place, by geometry. */
  readonly nestedIds: readonly string[];
  readonly hours: CardHours;
  readonly trend: CardTrend | null;
  /** `YYYY-MM-DD`. */
  readonly madeOn: string;
}

/** Of reasons and register what each rests on comes along; what is not known is missing, never guessed. */
export function patrolCard(
  { placeId, reasons, texts }: ShiftPlace,
  { facts, collaborations, nestedIds, hours, trend, madeOn }: CardSources,
): PatrolCard {
  const status = collaborationStatus(collaborations, placeId, nestedIds);
  const entries = collaborations.filter(
    (entry) => entry.placeId === placeId || nestedIds.includes(entry.placeId),
  );
  const partiesOf = (read: (entry: CollaborationEntry) => readonly LocalizedText[]) =>
    entries.flatMap((entry) => read(entry).map((name) => ({ name, factId: entry.factId })));
  const parties = distinct(partiesOf((entry) => entry.parties));
  const missingParties = distinct(partiesOf((entry) => entry.missingParties));
  const agreement = status?.current ?? null;
  const restsOn = new Set([
    ...reasons.flatMap((reason) => ('factId' in reason ? [reason.factId] : [])),
    ...[...parties, ...missingParties].map(({ factId }) => factId),
    ...(agreement === null ? [] : [agreement.factId]),
  ]);
  const used = facts.filter(({ id }) => restsOn.has(id));
  const counted = [
    ...reasons.flatMap((reason) => ('sourceId' in reason ? [reason.sourceId] : [])),
    ...(hours.status === 'counted' ? [hours.sourceId] : []),
    ...(trend === null ? [] : [trend.sourceId]),
  ];
  return {
    placeId,
    reasons,
    hours,
    trend,
    texts,
    parties,
    missingParties,
    agreement,
    facts: used,
    sourceIds: [...new Set([...used.map(({ sourceId }) => sourceId), ...counted])],
    contradictionIds: [...new Set(used.flatMap(({ contradictionIds }) => contradictionIds))],
    madeOn,
    expires: cardExpiry(madeOn),
  };
}

function distinct(parties: readonly CardParty[]): readonly CardParty[] {
  return parties.filter(
    ({ name }, index) => parties.findIndex((other) => other.name.sv === name.sv) === index,
  );
}
