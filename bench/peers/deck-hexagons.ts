import { CPUAggregator } from '@deck.gl/aggregation-layers';
import { type HexGrid, SQRT3 } from '#src/domain/hex/hex-grid.ts';

/** Unit: metres in the system that the grid is in. */
export interface MetreColumns {
  readonly east: Float64Array;
  readonly north: Float64Array;
}

/**
 * deck.gl's aggregator on the processor, with our hexagons. It is given the positions in metres: the
 * projection, which is most of our own work, costs it nothing.
 */
export function deckHexagons({ east, north }: MetreColumns, grid: HexGrid) {
  let passes: Uint8Array | null = null;
  const aggregator = new CPUAggregator({
    dimensions: 2,
    getBin: {
      getValue: (_: unknown, row: number) => {
        if (passes !== null && passes[row] !== 1) return null;
        return cellAt(grid, east[row] ?? 0, north[row] ?? 0);
      },
    },
    getValue: [{ getValue: () => 1 }],
  });
  aggregator.setProps({ pointCount: east.length, operations: ['COUNT'] });
  return {
    /** Counts the rows with a 1, all without a table. */
    count: (filter: Uint8Array | null) => {
      passes = filter;
      aggregator.setNeedsUpdate();
      aggregator.update();
      return aggregator.getResult(0);
    },
    /** Counts by `q,r`. */
    counts: () => {
      const found = new Map<string, number>();
      for (let index = 0; index < aggregator.binCount; index += 1) {
        const bin = aggregator.getBin(index);
        if (bin !== null) found.set(bin.id.join(), bin.count);
      }
      return found;
    },
  };
}

/** The nearest centre: of three axes that add up to nought, the one rounded most gives way. */
function cellAt(
  { circumradiusM, originEast, originNorth }: HexGrid,
  east: number,
  north: number,
): number[] {
  const x = (east - originEast) / circumradiusM;
  const y = (originNorth - north) / circumradiusM;
  const q = (SQRT3 / 3) * x - y / 3;
  const r = (2 / 3) * y;
  const roundQ = Math.round(q);
  const roundR = Math.round(r);
  const roundS = Math.round(-q - r);
  const offQ = Math.abs(roundQ - q);
  const offR = Math.abs(roundR - r);
  const offS = Math.abs(roundS + q + r);
  if (offQ > offR && offQ > offS) return [-roundR - roundS, roundR];
  if (offR > offS) return [roundQ, -roundQ - roundS];
  return [roundQ, roundR];
}
