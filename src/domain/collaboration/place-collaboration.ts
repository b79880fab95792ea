import type { LocalizedText } from '../text/localized-text.ts';

/** The ladder of a place collaboration (platssamverkan), lowest step first. */
export const collaborationSteps = [
  'need',
  'starting',
  'agreed',
  'active',
  'dormant',
  'ended',
] as const;

export type CollaborationStep = (typeof collaborationSteps)[number];

/** A dated entry in a place's register. Status is not intensity. */
export interface CollaborationEntry {
  readonly placeId: string;
  readonly step: CollaborationStep;
  readonly year: number;
  /** 1–12; absent when the source gives a year only. */
  readonly month?: number;
  readonly factId: string;
  readonly parties: readonly LocalizedText[];
  /** Parties that one would expect and that the source does not name. */
  readonly missingParties: readonly LocalizedText[];
}

export type DrugSceneState = 'classified' | 'ended' | 'never';

/** An entry in the register of open drug scenes (öppen drogscen). */
export interface DrugSceneEntry {
  readonly placeId: string;
  readonly state: DrugSceneState;
  readonly year: number;
  readonly factId: string;
}
