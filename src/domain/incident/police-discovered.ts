import type { IncidentCategory } from './incident.ts';

/**
 * Offences that come to light because the police look for them: a count follows the police's effort.
 * Left out of default ranks.
 */
export const policeDiscoveredOffences: readonly IncidentCategory[] = ['drugs'];
