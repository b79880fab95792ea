import type { PlacesFile } from '#src/data/schema/places-file.ts';
import { NO_POSITION, PRACTICE_GRID } from '#src/data/schema/practice-file.ts';
import type { Bounds } from '#src/domain/geo/area.ts';
import { type LocalClock, minutesAtLocal } from '#src/domain/incident/local-time.ts';
import type { Place } from '#src/domain/place/place.ts';
import { namedPlaces } from '#src/domain/place/place-geometry.ts';
import { AreaIndex } from './area-index.ts';
import { checkUniqueIds } from './check-ids.ts';
import type { DrawnIncident } from './draw-incidents.ts';
import type { IssueLog } from './issue-log.ts';
import type { PracticeAssumptions, PracticeRecipe } from './practice-recipe.ts';
import { windowOf } from './practice-time.ts';

type Statement = PracticeRecipe['statements'][number];
type Months = PracticeRecipe['volumes'][number]['months'];

/** Two counts further apart than this many standard deviations are not told apart by chance alone. */
const NOISE_Z = 1.96;

/** Every name that the recipe uses stands in it, in the places or in the facts. */
export function checkRecipe(
  recipe: PracticeRecipe,
  assumptions: PracticeAssumptions['assumptions'],
  known: { readonly placeIds: ReadonlySet<string>; readonly factIds: ReadonlySet<string> },
  file: string,
  log: IssueLog,
): void {
  const wrong = (at: string, detail: string) =>
    log.error('practice-recipe-invalid', { file }, { at, detail });
  checkUniqueIds(
    recipe.ground.map(({ id }) => id),
    file,
    log,
  );
  checkUniqueIds(
    assumptions.map(({ id }) => id),
    file,
    log,
  );
  const groundIds = new Set(recipe.ground.map(({ id }) => id));
  for (const { placeId, id } of recipe.ground) {
    if (!known.placeIds.has(placeId)) {
      log.error('unknown-place', { file, record: id }, { place: placeId });
    }
  }
  for (const [name, weights] of Object.entries(recipe.mixes)) {
    for (const id of Object.keys(weights)) {
      if (!groundIds.has(id)) wrong(`mixes.${name}`, id);
    }
  }
  for (const [index, { profile, mix, channel }] of recipe.patterns.entries()) {
    const at = `patterns[${index}]`;
    if (!(profile in recipe.profiles)) wrong(at, profile);
    if (mix !== undefined && !(mix in recipe.mixes)) wrong(at, mix);
    // What happens online or at home is never a place on the map.
    if (mix !== undefined && (channel === 'online' || channel === 'home')) wrong(at, channel);
  }
  for (const { category } of recipe.volumes) {
    if (!recipe.patterns.some((pattern) => pattern.category === category)) {
      wrong('patterns', category);
    }
  }
  const factIds = [
    ...recipe.statements.map(({ factId }) => factId),
    ...assumptions.flatMap((assumption) => assumption.factIds ?? []),
  ];
  for (const fact of factIds)
    if (!known.factIds.has(fact)) log.error('unknown-fact', { file }, { fact });
}

export interface StatementInput {
  readonly recipe: PracticeRecipe;
  readonly places: PlacesFile['places'];
  readonly hotspotIds: readonly string[];
  readonly facts: readonly { readonly id: string; readonly value: unknown }[];
  readonly file: string;
}

export interface DrawnPractice {
  readonly incidents: readonly DrawnIncident[];
  readonly clock: LocalClock;
  readonly bounds: Bounds;
}

/** What was drawn says what the document says: totals, directions, the first place, no order. */
export function checkStatements(
  { recipe, places, hotspotIds, facts, file }: StatementInput,
  drawn: DrawnPractice,
  log: IssueLog,
): void {
  const { incidents, clock } = drawn;
  const countIn = (
    rows: readonly DrawnIncident[],
    year: number,
    months: Months,
    category?: DrawnIncident['category'],
  ): number => {
    const { first, last } = windowOf({ year, months });
    const [from = 0] = minutesAtLocal(first * 1440, clock);
    const [until = Number.POSITIVE_INFINITY] = minutesAtLocal((last + 1) * 1440, clock);
    return rows.filter(
      (row) =>
        row.minute >= from &&
        row.minute < until &&
        (category === undefined || row.category === category),
    ).length;
  };
  const inside = memberships(drawn, places);
  const years = [...new Set(recipe.volumes.map(({ year }) => year))];

  const faultOf = (statement: Statement): string | undefined => {
    switch (statement.kind) {
      case 'count': {
        const count = countIn(incidents, statement.year, statement.months, statement.category);
        const stated = facts.find(({ id }) => id === statement.factId)?.value;
        return count === stated ? undefined : `${count}, ${String(stated)}`;
      }
      case 'direction': {
        const [before = 0, after = 0] = statement.years.map((year) =>
          countIn(incidents, year, statement.months, statement.category),
        );
        return directionOf(before, after) === statement.direction
          ? undefined
          : `${before} → ${after}`;
      }
      case 'first': {
        const own = inside(statement.placeId).length;
        const other = namedPlaces(places as readonly Place[], hotspotIds)
          .filter(({ id }) => id !== statement.placeId)
          .find(({ id }) => inside(id).length >= own);
        return other === undefined ? undefined : `${statement.placeId} < ${other.id}`;
      }
      case 'no-order': {
        const [one = [], two = []] = statement.placeIds.map(inside);
        const pairs = [isAnywhere, isOnStreet].flatMap((isShown) => {
          const [here, there] = [one.filter(isShown), two.filter(isShown)];
          return [
            [here.length, there.length] as const,
            ...years.map(
              (year) => [countIn(here, year, [1, 12]), countIn(there, year, [1, 12])] as const,
            ),
          ];
        });
        const apart = pairs.find(([a, b]) => directionOf(a, b) !== 'unchanged');
        return apart === undefined ? undefined : apart.join(', ');
      }
    }
  };
  for (const statement of recipe.statements) {
    const detail = faultOf(statement);
    if (detail !== undefined) {
      log.error('practice-contradicts-fact', { file }, { fact: statement.factId, detail });
    }
  }
}

const isAnywhere = () => true;
/** What a street view shows until the reader asks for more. */
const isOnStreet = ({ channel }: DrawnIncident) => channel === 'street';

/** Two Poisson counts over equal time, by their difference in standard deviations. */
function directionOf(before: number, after: number): 'up' | 'unchanged' | 'down' {
  const z = (after - before) / Math.sqrt(Math.max(before + after, 1));
  if (Math.abs(z) < NOISE_Z) return 'unchanged';
  return z > 0 ? 'up' : 'down';
}

/** Incidents inside a place, by its drawn area. */
function memberships({ incidents, bounds }: DrawnPractice, places: PlacesFile['places']) {
  const [west, south, east, north] = bounds;
  const found = new Map<string, readonly DrawnIncident[]>();
  return (placeId: string): readonly DrawnIncident[] => {
    const known = found.get(placeId);
    if (known !== undefined) return known;
    const area = places.find(({ id }) => id === placeId)?.boundary?.area;
    const index = area === undefined ? undefined : new AreaIndex(area);
    const rows = incidents.filter(
      ({ x, y }) =>
        x !== NO_POSITION &&
        index?.contains(
          west + (x * (east - west)) / PRACTICE_GRID,
          south + (y * (north - south)) / PRACTICE_GRID,
        ) === true,
    );
    found.set(placeId, rows);
    return rows;
  };
}
