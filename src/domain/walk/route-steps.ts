import { type NamedStretch, namesAlong } from '../routing/walking-net.ts';
import type { SafetyWalk, WalkStop } from './walk.ts';
import { lineLengthM } from './walk-length.ts';
import type { Net } from './walk-stops.ts';

/** From one stop to the next, by the names of what the way follows. */
export interface RouteStep {
  readonly to: WalkStop;
  /** From 1. */
  readonly number: number;
  /** Unit: metres. */
  readonly lengthM: number;
  /** Empty where no net is known. */
  readonly stretches: readonly NamedStretch[];
}

/** The way for those who do not use the map. */
export function routeSteps(
  net: Net,
  { stops, legs }: Pick<SafetyWalk, 'stops' | 'legs'>,
): readonly RouteStep[] {
  return legs.flatMap((leg, index) => {
    const to = stops[index + 1];
    if (to === undefined) return [];
    return [
      {
        to,
        number: index + 2,
        lengthM: lineLengthM(leg.line),
        stretches: net === null || !leg.isOnNet ? [] : namesAlong(net, leg.line),
      },
    ];
  });
}
