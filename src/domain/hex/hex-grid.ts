/**
 * Pointy-top hexagons in metres.
 *
 * Unit: metres east and north in the region's projected system; `circumradiusM` from centre to corner.
 * Cell (0, 0) is centred at the origin. Axial coordinates: q to the east, r to the south-east.
 */
export interface HexGrid {
  readonly circumradiusM: number;
  readonly originEast: number;
  readonly originNorth: number;
}

export interface HexCell {
  readonly q: number;
  readonly r: number;
}

export const SQRT3 = Math.sqrt(3);
/** Nearer than this to two centres alike, a point lies on their edge. Unit: metres. */
const ON_EDGE_M = 1e-6;

const NEIGHBOURS: readonly HexCell[] = [
  { q: 1, r: 0 },
  { q: 1, r: -1 },
  { q: 0, r: -1 },
  { q: -1, r: 0 },
  { q: -1, r: 1 },
  { q: 0, r: 1 },
];

/** The cell that holds a position. A point on an edge or a corner goes to the lowest (q, r). */
export function hexCellAt(grid: HexGrid, east: number, north: number): HexCell {
  const x = (east - grid.originEast) / grid.circumradiusM;
  const y = (grid.originNorth - north) / grid.circumradiusM;
  const rounded = roundAxial((SQRT3 / 3) * x - y / 3, (2 / 3) * y);
  let best = rounded;
  let bestDistance = distance(grid, rounded, east, north);
  for (const step of NEIGHBOURS) {
    const cell = { q: rounded.q + step.q, r: rounded.r + step.r };
    const far = distance(grid, cell, east, north);
    const isOnEdge = Math.abs(far - bestDistance) <= ON_EDGE_M;
    if (far < bestDistance - ON_EDGE_M || (isOnEdge && isLower(cell, best))) {
      best = cell;
      bestDistance = far;
    }
  }
  return best;
}

/** The six cells that share an edge with it. */
export function hexNeighbours({ q, r }: HexCell): readonly HexCell[] {
  return NEIGHBOURS.map((step) => ({ q: q + step.q, r: r + step.r }));
}

/** Unit: metres east and north. */
export function hexCentre(
  grid: HexGrid,
  { q, r }: HexCell,
): readonly [east: number, north: number] {
  return [
    grid.originEast + grid.circumradiusM * SQRT3 * (q + r / 2),
    grid.originNorth - grid.circumradiusM * 1.5 * r,
  ];
}

/** Six corners, the first due north, clockwise. Unit: metres east and north. */
export function hexCorners(
  grid: HexGrid,
  cell: HexCell,
): readonly (readonly [east: number, north: number])[] {
  const [east, north] = hexCentre(grid, cell);
  return Array.from({ length: 6 }, (_, corner) => {
    const angle = (Math.PI / 3) * corner;
    return [
      east + grid.circumradiusM * Math.sin(angle),
      north + grid.circumradiusM * Math.cos(angle),
    ] as const;
  });
}

function roundAxial(q: number, r: number): HexCell {
  const s = -q - r;
  let [roundQ, roundR] = [Math.round(q), Math.round(r)];
  const roundS = Math.round(s);
  const [offQ, offR, offS] = [Math.abs(roundQ - q), Math.abs(roundR - r), Math.abs(roundS - s)];
  if (offQ > offR && offQ > offS) roundQ = -roundR - roundS;
  else if (offR > offS) roundR = -roundQ - roundS;
  return { q: roundQ + 0, r: roundR + 0 };
}

function distance(grid: HexGrid, cell: HexCell, east: number, north: number): number {
  const [centreEast, centreNorth] = hexCentre(grid, cell);
  return Math.hypot(centreEast - east, centreNorth - north);
}

function isLower(a: HexCell, b: HexCell): boolean {
  return a.q < b.q || (a.q === b.q && a.r < b.r);
}
