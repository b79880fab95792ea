import type { IncidentCategory, IncidentChannel } from '#src/domain/incident/incident.ts';
import type { LocalClock } from '#src/domain/incident/local-time.ts';
import { type GridPosition, NOWHERE, type PracticeGround } from './practice-ground.ts';
import type { PracticeRecipe } from './practice-recipe.ts';
import { clockFor, type DayWindow, TimeLottery, windowOf } from './practice-time.ts';
import { Lottery, Random } from './random.ts';

export interface DrawnIncident extends GridPosition {
  /** Minutes since the clock's origin. */
  readonly minute: number;
  readonly category: IncidentCategory;
  readonly channel: IncidentChannel;
}

const STREAM = 2;

/** From the first day of the volumes to the last. */
export function periodOf({ volumes }: PracticeRecipe): DayWindow {
  const windows = volumes.map(windowOf);
  return {
    first: Math.min(...windows.map(({ first }) => first)),
    last: Math.max(...windows.map(({ last }) => last)),
  };
}

/** Sorted by time. The same recipe on the same ground gives the same incidents. */
export function drawIncidents(
  recipe: PracticeRecipe,
  ground: PracticeGround,
): { readonly incidents: readonly DrawnIncident[]; readonly clock: LocalClock } {
  const clock = clockFor(recipe.timeZone, periodOf(recipe));
  const random = new Random(recipe.seed, STREAM);
  const mixes = new Map(
    Object.entries(recipe.mixes).map(([name, weights]) => [
      name,
      new Lottery(recipe.ground, ({ id }) => weights[id] ?? 0),
    ]),
  );
  const incidents: DrawnIncident[] = [];
  for (const { category, count, ...volume } of recipe.volumes) {
    const window = windowOf(volume);
    const patterns = recipe.patterns.filter((pattern) => pattern.category === category);
    const which = new Lottery(patterns, ({ weight }) => weight);
    const times = new Map(
      patterns.map((pattern) => [pattern, timesOf(recipe, pattern.profile, window, clock)]),
    );
    for (let index = 0; index < count; index++) {
      const pattern = which.draw(random);
      const minute = times.get(pattern)?.draw(random) ?? 0;
      const mix = mixes.get(pattern.mix ?? '');
      const isPlaced = mix !== undefined && random.next() >= recipe.withoutPosition;
      const { x, y } = isPlaced ? ground.draw(mix.draw(random), random) : NOWHERE;
      incidents.push({ minute, category, channel: pattern.channel, x, y });
    }
  }
  return { incidents: incidents.sort((a, b) => a.minute - b.minute), clock };
}

function timesOf(recipe: PracticeRecipe, name: string, window: DayWindow, clock: LocalClock) {
  const profile = recipe.profiles[name];
  if (profile === undefined) throw new Error(`The check of the recipe let ${name} through`);
  return new TimeLottery(profile, window, clock);
}
