import fc from 'fast-check';
import type {
  SourcedDenominator,
  SourcedFigure,
  UnsuitableDenominator,
} from '#src/domain/denominator/denominator.ts';
import { type DenominatorBook, denominatorBook } from '#src/domain/denominator/denominator-book.ts';
import type { CountedPlace } from '#src/domain/denominator/rank-by-rate.ts';

const IN_2024 = { kind: 'stated', text: { sv: '2024', en: '2024' } } as const;

export function aFigure(
  placeId: string,
  value: number,
  given: Partial<SourcedFigure> = {},
): SourcedFigure {
  const factId = `${placeId}.${given.denominator ?? 'residents'}`;
  return {
    placeId,
    denominator: 'residents',
    value,
    period: IN_2024,
    factId,
    sourceId: 'register',
    ...given,
  };
}

export function aBook(
  denominators: readonly SourcedFigure[],
  unsuitableDenominators: readonly UnsuitableDenominator[] = [],
): DenominatorBook {
  return denominatorBook({ places: [], denominators, unsuitableDenominators }, (lon, lat) => [
    lon,
    lat,
  ]);
}

export function counted(placeId: string, count: number): CountedPlace {
  return { placeId, count: { status: 'counted', count } };
}

export interface RatedTown {
  readonly places: readonly CountedPlace[];
  readonly figures: readonly SourcedFigure[];
}

/** Three to eight places with a count and a figure of each denominator. */
export function aRatedTown(
  ...denominators: readonly SourcedDenominator[]
): fc.Arbitrary<RatedTown> {
  const place = fc.record({
    count: fc.nat({ max: 500 }),
    values: fc.tuple(...denominators.map(() => fc.integer({ min: 1, max: 5000 }))),
  });
  return fc.array(place, { minLength: 3, maxLength: 8 }).map((list) => ({
    places: list.map(({ count }, index) => counted(`p${index}`, count)),
    figures: list.flatMap(({ values }, index) =>
      denominators.map((denominator, column) =>
        aFigure(`p${index}`, values[column] ?? 1, { denominator }),
      ),
    ),
  }));
}
