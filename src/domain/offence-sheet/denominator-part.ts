import type { DenominatorFigure } from '../denominator/denominator.ts';
import { type DenominatorBook, findDenominator } from '../denominator/denominator-book.ts';
import type { SourceNumbers } from '../sheet/number-sources.ts';
import type { DenominatorPart, DenominatorRow } from './offence-sheet.ts';
import { type CountedOffence, offenceProfiles } from './offence-types.ts';

interface DenominatorInput {
  readonly book: DenominatorBook;
  /** The whole district: its surface is listed, and no other place's. */
  readonly areaId: string;
  readonly nameOf: (placeId: string) => string;
  /** Whether the type of offence can be counted in a place. */
  readonly isCounted: (placeId: string) => boolean;
  /** Statements that the audience may read. */
  readonly mayRead: (factId: string) => boolean;
}

/** Which figures there are to divide by, of which places, and whether any of them fits the type. */
export function denominatorPart(
  type: CountedOffence,
  { book, areaId, nameOf, isCounted, mayRead }: DenominatorInput,
  numbers: SourceNumbers,
): DenominatorPart {
  const { fitting, reason } = offenceProfiles[type].denominators;
  const figures = [...book.figures.values()]
    .flatMap((ofPlace) => [...ofPlace.values()])
    .filter((one) => one.denominator !== 'area' || one.placeId === areaId)
    .filter((one) => !('factId' in one) || mayRead(one.factId));
  const rows = figures.map((figure): DenominatorRow => {
    const { placeId, denominator } = figure;
    const found = findDenominator(book, placeId, denominator);
    return {
      figure,
      placeLabel: nameOf(placeId),
      status:
        found.status === 'found'
          ? fitting.includes(denominator)
            ? 'fits'
            : 'does-not-fit'
          : found.reason === 'period-not-stated'
            ? 'period-not-stated'
            : 'unsuitable',
      sourceNumber: sourceOf(figure, numbers),
    };
  });
  const isUsable = rows.some(
    ({ status, figure }) => status === 'fits' && isCounted(figure.placeId),
  );
  return {
    rows,
    unsuitable: book.unsuitable
      .filter(({ factId }) => mayRead(factId))
      .map((one) => ({ ...one, placeLabel: nameOf(one.placeId) })),
    fitting,
    reason,
    verdict: fitting.length === 0 ? 'none-suitable' : isUsable ? 'usable' : 'no-figure',
  };
}

function sourceOf(figure: DenominatorFigure, numbers: SourceNumbers): number | null {
  return 'sourceId' in figure ? numbers.ofDocumentSource(figure.sourceId) : null;
}
