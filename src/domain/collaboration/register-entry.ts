import type { Plan } from '../keeping/plan.ts';
import { radighetList } from '../walk/walk.ts';
import type { CollaborationStep } from './place-collaboration.ts';

/** Who takes part in a place collaboration: functions and organisations, never a person. */
export const collaborationParties = [
  ...radighetList,
  'local-police',
  'social-services',
  'health-care',
  'outreach-team',
  'security-guards',
  'schools',
  'venues',
  'civil-society',
] as const;
export type CollaborationParty = (typeof collaborationParties)[number];

/** What a person has noted of a place's collaboration. It never takes the place of the document. */
export interface RegisterEntry {
  readonly placeId: string;
  /** Day from which it holds, `YYYY-MM-DD`. */
  readonly date: string;
  /** Null: no new step. */
  readonly step: CollaborationStep | null;
  readonly parties: readonly CollaborationParty[];
  readonly missingParties: readonly CollaborationParty[];
  /** `YYYY-MM-DD`; null: not entered. */
  readonly reviewDate: string | null;
  readonly note: string;
}

export type RegisterEntryPlan = Plan<'register-entry', RegisterEntry>;

export function isRegisterEntryPlan(plan: Plan): plan is RegisterEntryPlan {
  return plan.kind === 'register-entry';
}

/** Every entry, the newest day first; of one day the one that was changed last. */
export function registerEntriesOf(plans: ReadonlyMap<string, Plan>): readonly RegisterEntryPlan[] {
  return [...plans.values()]
    .filter(isRegisterEntryPlan)
    .toSorted(
      (a, b) =>
        b.body.date.localeCompare(a.body.date) ||
        b.changedAt.localeCompare(a.changedAt) ||
        a.id.localeCompare(b.id),
    );
}

export const registerEntryFaults = [
  'date-missing',
  'nothing-said',
  'review-before-date',
  'party-missing-and-there',
] as const;
export type RegisterEntryFault = (typeof registerEntryFaults)[number];

/** Why an entry cannot be kept; empty where it can. */
export function entryFaults(entry: RegisterEntry): readonly RegisterEntryFault[] {
  const { date, step, parties, missingParties, reviewDate, note } = entry;
  const isSilent =
    step === null &&
    parties.length === 0 &&
    missingParties.length === 0 &&
    reviewDate === null &&
    note.trim() === '';
  const faults: Readonly<Record<RegisterEntryFault, boolean>> = {
    'date-missing': date === '',
    'nothing-said': isSilent,
    'review-before-date': reviewDate !== null && date !== '' && reviewDate < date,
    'party-missing-and-there': missingParties.some((party) => parties.includes(party)),
  };
  return registerEntryFaults.filter((fault) => faults[fault]);
}
