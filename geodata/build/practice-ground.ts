import type { BasemapFile } from '#src/data/schema/basemap-file.ts';
import { NO_POSITION, PRACTICE_GRID } from '#src/data/schema/practice-file.ts';
import type { Area, Bounds } from '#src/domain/geo/area.ts';
import { AreaIndex } from './area-index.ts';
import type { PracticeRecipe } from './practice-recipe.ts';
import { Lottery, Random } from './random.ts';

/** Steps of the grid from the west and from the south edge. */
export interface GridPosition {
  readonly x: number;
  readonly y: number;
}

export const NOWHERE: GridPosition = { x: NO_POSITION, y: NO_POSITION };

type Land = Pick<BasemapFile, 'outline' | 'water' | 'streets'>;
type GroundEntry = PracticeRecipe['ground'][number];

interface Piece {
  readonly lon: number;
  readonly lat: number;
  /** From the middle to an end. */
  readonly halfLon: number;
  readonly halfLat: number;
  readonly weight: number;
}

const STREAM = 1;
const TRIAL_STREAM = 3;
const LAT_DEGREE_M = 111_320;
/** Ground where fewer than one try in so many is on land and inside cannot be drawn on. */
const MOST_TRIES = 2000;

/** Where incidents can lie: along streets for walking or on open ground, on land, in the region. */
export class PracticeGround {
  readonly bounds: Bounds;
  readonly #recipe: PracticeRecipe;
  readonly #outline: AreaIndex;
  readonly #water: readonly AreaIndex[];
  readonly #areas: ReadonlyMap<string, AreaIndex>;
  readonly #pieces: ReadonlyMap<GroundEntry, Lottery<Piece>>;
  readonly #lonDegreeM: number;

  /** `areas` by place. */
  constructor(recipe: PracticeRecipe, land: Land, areas: ReadonlyMap<string, Area>) {
    this.#recipe = recipe;
    this.#outline = new AreaIndex(land.outline);
    this.bounds = this.#outline.bounds;
    this.#water = land.water.map((area) => new AreaIndex(area));
    this.#areas = new Map(
      recipe.ground.flatMap(({ placeId }) => {
        const area = areas.get(placeId);
        return area === undefined ? [] : [[placeId, new AreaIndex(area)] as const];
      }),
    );
    const middle = (this.bounds[1] + this.bounds[3]) / 2;
    this.#lonDegreeM = Math.round(LAT_DEGREE_M * Math.cos((middle * Math.PI) / 180));
    const pieces = this.#cut(land.streets);
    this.#pieces = new Map(
      recipe.ground
        .filter(({ on }) => on === 'streets')
        .map(
          (entry) => [entry, pieces.filter(({ lon, lat }) => this.#owns(entry, lon, lat))] as const,
        )
        .filter(([, own]) => own.length > 0)
        .map(([entry, own]) => [entry, new Lottery(own, ({ weight }) => weight)]),
    );
  }

  /** Ids of ground that nothing can be drawn on. */
  get missing(): string[] {
    return this.#recipe.ground
      .filter(
        (entry) => this.#tryToDraw(entry, new Random(this.#recipe.seed, TRIAL_STREAM)) === null,
      )
      .map(({ id }) => id);
  }

  draw(entry: GroundEntry, random: Random): GridPosition {
    const position = this.#tryToDraw(entry, random);
    if (position === null) throw new Error(`No ground found in ${entry.id}`);
    return position;
  }

  #tryToDraw(entry: GroundEntry, random: Random): GridPosition | null {
    const { besideStreetM } = this.#recipe;
    const area = this.#areas.get(entry.placeId);
    const pieces = this.#pieces.get(entry);
    if (area === undefined || (entry.on === 'streets' && pieces === undefined)) return null;
    const [west, south, east, north] = area.bounds;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const piece = pieces?.draw(random);
      const along = 2 * random.next() - 1;
      const [across, up] = [random.next(), random.next()];
      const position = this.#toGrid(
        piece === undefined
          ? west + across * (east - west)
          : piece.lon +
              along * piece.halfLon +
              ((2 * across - 1) * besideStreetM) / this.#lonDegreeM,
        piece === undefined
          ? south + up * (north - south)
          : piece.lat + along * piece.halfLat + ((2 * up - 1) * besideStreetM) / LAT_DEGREE_M,
      );
      const [lon, lat] = this.#fromGrid(position);
      if (this.#isLand(lon, lat) && this.#owns(entry, lon, lat)) return position;
    }
    return null;
  }

  #isLand(lon: number, lat: number): boolean {
    return this.#outline.contains(lon, lat) && !this.#water.some((area) => area.contains(lon, lat));
  }

  /** In the entry's area, and in none of another place that stands before it. */
  #owns(entry: GroundEntry, lon: number, lat: number): boolean {
    if (this.#areas.get(entry.placeId)?.contains(lon, lat) !== true) return false;
    for (const earlier of this.#recipe.ground) {
      if (earlier === entry) return true;
      if (earlier.placeId === entry.placeId) continue;
      if (this.#areas.get(earlier.placeId)?.contains(lon, lat) === true) return false;
    }
    return true;
  }

  /** A piece's own weight makes some corners busier than others, as they are. */
  #cut(streets: Land['streets']): Piece[] {
    const { seed, pieceM, concentration } = this.#recipe;
    const random = new Random(seed, STREAM);
    const pieces: Piece[] = [];
    for (const line of streets.filter(({ foot }) => foot).flatMap(({ lines }) => lines)) {
      for (const [index, [lon2, lat2]] of line.entries()) {
        const [lon1, lat1] = line[index - 1] ?? [lon2, lat2];
        const [wide, high] = [lon2 - lon1, lat2 - lat1];
        const lengthM = Math.sqrt((wide * this.#lonDegreeM) ** 2 + (high * LAT_DEGREE_M) ** 2);
        const count = Math.ceil(lengthM / pieceM);
        for (let piece = 0; piece < count; piece++) {
          const middle = (piece + 0.5) / count;
          const busy = random.next();
          pieces.push({
            lon: lon1 + wide * middle,
            lat: lat1 + high * middle,
            halfLon: wide / count / 2,
            halfLat: high / count / 2,
            weight: (lengthM / count) * (1 + concentration * busy * busy * busy),
          });
        }
      }
    }
    return pieces;
  }

  #toGrid(lon: number, lat: number): GridPosition {
    const [west, south, east, north] = this.bounds;
    const step = (share: number) =>
      Math.min(Math.max(Math.round(share * PRACTICE_GRID), 0), PRACTICE_GRID);
    return { x: step((lon - west) / (east - west)), y: step((lat - south) / (north - south)) };
  }

  #fromGrid({ x, y }: GridPosition): readonly [number, number] {
    const [west, south, east, north] = this.bounds;
    return [
      west + (x * (east - west)) / PRACTICE_GRID,
      south + (y * (north - south)) / PRACTICE_GRID,
    ];
  }
}
