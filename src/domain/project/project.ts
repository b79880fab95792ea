import type { Plan } from '../keeping/plan.ts';
import type { OwnSet } from '../own-data/own-set.ts';
import { freeTextsOf, withoutFreeText } from './free-text.ts';

/** Work that is handed over from one device to another. */
export interface Project {
  readonly plans: readonly Plan[];
  readonly sets: readonly OwnSet[];
}

/** What somebody has chosen to hand over. */
export interface ProjectChoice {
  readonly planIds: ReadonlySet<string>;
  readonly setIds: ReadonlySet<string>;
  readonly hasFreeText: boolean;
}

/** Rows about single events: nobody gets them without having been asked for a passphrase. */
export function isRowByRow({ content }: Pick<OwnSet, 'content'>): boolean {
  return content.kind === 'incidents' || content.kind === 'tyck-till';
}

/** What is chosen, without the free text unless that is chosen too. */
export function chosenProject(all: Project, choice: ProjectChoice): Project {
  return {
    plans: all.plans
      .filter(({ id }) => choice.planIds.has(id))
      .map((plan) => (choice.hasFreeText ? plan : withoutFreeText(plan))),
    sets: all.sets.filter(({ id }) => choice.setIds.has(id)),
  };
}

/** At first everything but rows about single events and free text. */
export function firstChoice({ plans, sets }: Project): ProjectChoice {
  return {
    planIds: new Set(plans.map(({ id }) => id)),
    setIds: new Set(sets.filter((set) => !isRowByRow(set)).map(({ id }) => id)),
    hasFreeText: false,
  };
}

/** What a file holds, to be read before it is handed over or taken in. */
export interface ProjectContents {
  readonly plans: number;
  readonly sets: number;
  /** Rows about single events. */
  readonly rows: number;
  readonly freeTexts: number;
}

export function contentsOf({ plans, sets }: Project): ProjectContents {
  return {
    plans: plans.length,
    sets: sets.length,
    rows: sets.filter(isRowByRow).reduce((sum, { rows }) => sum + rows.accepted, 0),
    freeTexts: plans.reduce((sum, plan) => sum + freeTextsOf(plan).length, 0),
  };
}

/** Handing over single events or free text is a disclosure: the file must be locked. */
export function needsPassphrase({ rows, freeTexts }: ProjectContents): boolean {
  return rows > 0 || freeTexts > 0;
}

/** Why a project file is not opened. A wrong passphrase and a changed file look the same. */
export type ProjectRefusalCode =
  | 'too-large'
  | 'not-a-project'
  | 'damaged'
  | 'newer'
  | 'wrong-passphrase';

export const SHORTEST_PASSPHRASE = 12;

export type PassphraseFault = 'too-short' | 'not-the-same';

export function passphraseFault(passphrase: string, again: string): PassphraseFault | null {
  if (passphrase.length < SHORTEST_PASSPHRASE) return 'too-short';
  return passphrase === again ? null : 'not-the-same';
}
