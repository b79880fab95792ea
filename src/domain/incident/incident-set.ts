/**
 * Which incidents the views show: one set at a time, so that published, made-up and own incidents
 * never meet in one number. An own set is told by the id of its import.
 */
export type IncidentSet = 'published' | 'practice' | OwnIncidentSet;

export type OwnIncidentSet = `own:${string}`;

/** Incidents that are counted row by row; the published events are counted otherwise. */
export type IncidentOrigin = 'practice' | 'own';

const OWN = 'own:';

export function ownIncidentSet(setId: string): OwnIncidentSet {
  return `${OWN}${setId}`;
}

/** Id of the import; null where the set is not an own one. */
export function ownSetIdOf(set: IncidentSet): string | null {
  return set.startsWith(OWN) ? set.slice(OWN.length) : null;
}

/** Null for the published events. */
export function originOf(set: IncidentSet): IncidentOrigin | null {
  if (set === 'published') return null;
  return set === 'practice' ? 'practice' : 'own';
}
