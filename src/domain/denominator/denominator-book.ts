import { projectArea, surfaceOf } from '../geo/project-area.ts';
import type { Project } from '../hex/near-projection.ts';
import type { Place } from '../place/place.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import type {
  AreaFigure,
  Denominator,
  DenominatorFigure,
  MeasuredDenominator,
  OwnFigure,
  SourcedFigure,
  UnsuitableDenominator,
} from './denominator.ts';

/** Every place's own figures. A place never takes the figure of a place around it. */
export interface DenominatorBook {
  readonly figures: ReadonlyMap<string, ReadonlyMap<MeasuredDenominator, DenominatorFigure>>;
  readonly unsuitable: readonly UnsuitableDenominator[];
}

export type DenominatorRefusal =
  | { readonly status: 'refused'; readonly reason: 'none-suitable' | 'no-figure' }
  /** The source does not say when its figure was true, and no number goes without a period. */
  | { readonly status: 'refused'; readonly reason: 'period-not-stated'; readonly factId: string }
  | {
      readonly status: 'refused';
      readonly reason: 'unsuitable';
      readonly because: LocalizedText;
      readonly factId: string;
    };

export type FoundDenominator =
  | { readonly status: 'found'; readonly figure: DenominatorFigure }
  | DenominatorRefusal;

export interface DenominatorSources {
  readonly places: readonly Place[];
  readonly denominators: readonly SourcedFigure[];
  readonly unsuitableDenominators: readonly UnsuitableDenominator[];
  readonly own?: readonly OwnFigure[];
}

const SQUARE_METRES_PER_KM2 = 1e6;

/**
 * The figures of sources, and the surface of each place that has a boundary. Throws a RangeError on a
 * figure that is not above 0.
 */
export function denominatorBook(
  { places, denominators, unsuitableDenominators, own = [] }: DenominatorSources,
  project: Project,
): DenominatorBook {
  const figures = new Map<string, Map<MeasuredDenominator, DenominatorFigure>>();
  for (const figure of [...areaFigures(places, project), ...denominators, ...own]) {
    if (!(figure.value > 0 && Number.isFinite(figure.value))) {
      throw new RangeError(`no figure of ${figure.placeId}: ${figure.value}`);
    }
    const ofPlace = figures.get(figure.placeId) ?? new Map();
    figures.set(figure.placeId, ofPlace.set(figure.denominator, figure));
  }
  return { figures, unsuitable: unsuitableDenominators };
}

/** The place's own figure, or why there is none to divide by. */
export function findDenominator(
  { figures, unsuitable }: DenominatorBook,
  placeId: string,
  denominator: Denominator,
): FoundDenominator {
  if (denominator === 'none-suitable') return { status: 'refused', reason: 'none-suitable' };
  const objection = unsuitable.find(
    (entry) => entry.placeId === placeId && entry.denominator === denominator,
  );
  if (objection !== undefined) {
    const { reason: because, factId } = objection;
    return { status: 'refused', reason: 'unsuitable', because, factId };
  }
  const figure = figures.get(placeId)?.get(denominator);
  if (figure === undefined) return { status: 'refused', reason: 'no-figure' };
  if ('factId' in figure && figure.period.kind === 'not-stated') {
    return { status: 'refused', reason: 'period-not-stated', factId: figure.factId };
  }
  return { status: 'found', figure };
}

function areaFigures(places: readonly Place[], project: Project): readonly AreaFigure[] {
  return places.flatMap(({ id, boundary }) => {
    if (boundary === undefined) return [];
    const { origin, accuracyM } = boundary;
    const value = surfaceOf(projectArea(boundary.area, project)) / SQUARE_METRES_PER_KM2;
    return [{ placeId: id, denominator: 'area', value, origin, accuracyM } as const];
  });
}
