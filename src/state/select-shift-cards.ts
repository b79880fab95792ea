import type { PackFile } from '../data/schema/pack-schemas.ts';
import type { PlaceGeometry } from '../domain/place/place-geometry.ts';
import { type CountedSource, cardHours, cardTrend } from '../domain/shift/count-card.ts';
import { type PatrolCard, patrolCard } from '../domain/shift/patrol-card.ts';
import { cardsMadeOn, type ShiftPlan } from '../domain/shift/shift-plan.ts';
import type { AppState } from './app-state.ts';
import { ready } from './data-slice.ts';
import { memoizeLast } from './memoize-last.ts';
import { selectGeometry } from './select-data.ts';
import { selectCountedSource, selectShiftCounts } from './select-shift-counts.ts';
import type { ShiftCounts } from './shift-slice.ts';

const NONE: readonly never[] = [];

const cardsOf = memoizeLast(
  (
    plan: ShiftPlan,
    facts: PackFile<'facts'> | null,
    readings: PackFile<'readings'> | null,
    geometry: PlaceGeometry,
    counts: ShiftCounts | null,
    source: CountedSource | null,
  ): readonly PatrolCard[] =>
    plan.body.places.map((place) => {
      const counted = counts?.byPlace.get(place.placeId)?.street ?? null;
      return patrolCard(place, {
        facts: facts?.facts ?? NONE,
        collaborations: readings?.collaboration ?? NONE,
        nestedIds: geometry.nestedIds.get(place.placeId) ?? NONE,
        hours: cardHours(counted, source),
        trend: cardTrend(counted, source),
        madeOn: cardsMadeOn(plan),
      });
    }),
);
/** A card for each place of a shift, in the shift's order. */
export function selectCards(state: AppState, plan: ShiftPlan): readonly PatrolCard[] {
  return cardsOf(
    plan,
    ready(state.pack.facts),
    ready(state.pack.readings),
    selectGeometry(state),
    selectShiftCounts(state),
    selectCountedSource(state),
  );
}
