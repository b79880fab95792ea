import type { CollaborationEntry } from '../collaboration/place-collaboration.ts';
import type { Fact } from '../fact/fact.ts';
import type { PlaceEvent } from '../place/place-event.ts';

/** The source's word for what somebody judges: no event, and no reason to go somewhere. */
const ASSESSMENT = 'bedömning';

/**
 * Open events of a place that speak for a visit. What the register of collaborations holds is left out,
 * because it is a reason already, and so are assessments, which may as well say that it has calmed down.
 */
export function statementReasons(
  events: readonly PlaceEvent[],
  facts: readonly Fact[],
  collaborations: readonly CollaborationEntry[],
): readonly { readonly placeId: string; readonly factId: string }[] {
  const registered = new Set(collaborations.map(({ factId }) => factId));
  const assessed = new Set(facts.filter(({ unit }) => unit.sv === ASSESSMENT).map(({ id }) => id));
  return events
    .filter(({ visibility }) => visibility === 'open')
    .filter(({ factId }) => !registered.has(factId) && !assessed.has(factId))
    .map(({ placeId, factId }) => ({ placeId, factId }));
}
