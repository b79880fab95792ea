import type { NamedSystem } from './coordinate-systems.ts';
import {
  type AxisColumn,
  type CoordinateFinding,
  type FoundCoordinates,
  findCoordinates,
  type SuggestZone,
} from './find-coordinates.ts';
import type { ImportChoices } from './import-choices.ts';
import type { AxisOrder } from './import-report.ts';

const NONE: CoordinateFinding = { found: null, asks: [], warnings: [] };

/**
 * Coordinates in the columns that a person has chosen; null where nothing is chosen, or a column is
 * not in the file.
 */
export function chosenCoordinates(
  columns: readonly AxisColumn[],
  { coordinates, crs }: ImportChoices,
  named: NamedSystem | null,
  suggestZone: SuggestZone,
): CoordinateFinding | null {
  if (coordinates === undefined) return null;
  if (coordinates === 'none') return NONE;
  const north = columns.findIndex(({ name }) => name === coordinates.north);
  const east = columns.findIndex(({ name }) => name === coordinates.east);
  const [northColumn, eastColumn] = [columns[north], columns[east]];
  if (northColumn === undefined || eastColumn === undefined || north === east) return null;
  const both = [
    { name: 'nordlig koordinat', profile: northColumn.profile },
    { name: 'ostlig koordinat', profile: eastColumn.profile },
  ];
  const { found, asks, warnings } = findCoordinates(both, named, suggestZone);
  const left = asks.filter((ask) => ask !== 'coordinates');
  if (found === null) {
    return crs === undefined
      ? { found: null, asks: left, warnings: warnings.map(renamed) }
      : { found: inOrder({ north, east, crs, isAbroad: true }), asks: [], warnings: [] };
  }
  const at = (index: number) => (index === 0 ? north : east);
  const placed = { ...found, north: at(found.north), east: at(found.east) };
  return { found: inOrder(placed), asks: left, warnings: warnings.map(renamed) };

  function renamed(warning: CoordinateFinding['warnings'][number]) {
    return { ...warning, column: coordinates === 'none' ? '' : (coordinates?.north ?? '') };
  }
}

function inOrder(found: Omit<FoundCoordinates, 'axisOrder'> & { axisOrder?: AxisOrder }) {
  const isDegrees = found.crs === 'EPSG:4326';
  const isNorthFirst = found.north < found.east;
  const axisOrder: AxisOrder = isDegrees
    ? isNorthFirst
      ? 'lat-lon'
      : 'lon-lat'
    : isNorthFirst
      ? 'north-east'
      : 'east-north';
  return { ...found, axisOrder };
}

const TURNED: Readonly<Record<AxisOrder, AxisOrder>> = {
  'lat-lon': 'lon-lat',
  'lon-lat': 'lat-lon',
  'north-east': 'east-north',
  'east-north': 'north-east',
};

/** The finding with its axes turned where a person says that the other one comes first. */
export function inChosenOrder(
  finding: CoordinateFinding,
  chosen: AxisOrder | undefined,
): CoordinateFinding {
  const { found } = finding;
  if (found === null || chosen === undefined) return finding;
  if (isNorthFirst(chosen) === isNorthFirst(found.axisOrder)) return finding;
  const { north, east, axisOrder } = found;
  return {
    ...finding,
    found: { ...found, north: east, east: north, axisOrder: TURNED[axisOrder] },
    warnings: finding.warnings.filter(({ code }) => code !== 'axes-swapped'),
  };
}

export function isNorthFirst(order: AxisOrder): boolean {
  return order === 'lat-lon' || order === 'north-east';
}
