import { expect, test } from 'vitest';
import { checkStadsdelar, GAPS } from '#geodata/build/check-stadsdelar.ts';
import { IssueLog } from '#geodata/build/issue-log.ts';
import { polygon, rectangle } from './shapes.ts';

const WEST = { id: 'west', area: rectangle(18.04, 59.33, 18.05, 59.34) };
const EAST = { id: 'east', area: rectangle(18.05, 59.33, 18.06, 59.34) };

test('accepts neighbours that share an edge', () => {
  const log = new IssueLog();
  const measure = checkStadsdelar([WEST, EAST], 'f', log);
  expect(log.issues).toEqual([]);
  expect(measure.largestOverlapM2).toBe(0);
  expect(Math.abs(measure.unionM2 - measure.sumM2)).toBeLessThan(0.1);
});

test('refuses an overlap of more than one square metre and names both', () => {
  const log = new IssueLog();
  const wide = { id: 'wide', area: rectangle(18.04999, 59.33, 18.06, 59.34) };
  const measure = checkStadsdelar([WEST, wide], 'f', log);
  expect(measure.largestOverlapM2).toBeGreaterThan(500);
  expect(log.issues).toMatchObject([
    { code: 'stadsdelar-overlap', severity: 'error', record: 'west', context: { other: 'wide' } },
  ]);
});

test('refuses ground between the stadsdelar that belongs to none, and reports where', () => {
  const log = new IssueLog();
  const ring = {
    id: 'ring',
    area: polygon(
      [...(WEST.area.coordinates[0] ?? [])],
      [
        [18.044, 59.334],
        [18.044, 59.336],
        [18.046, 59.336],
        [18.046, 59.334],
        [18.044, 59.334],
      ],
    ),
  };
  const measure = checkStadsdelar([ring, EAST], 'f', log);
  expect(measure).toMatchObject({ gaps: 1 });
  expect(log.issues).toMatchObject([{ code: 'stadsdelar-gap', severity: 'error' }]);
  expect(JSON.parse(log.reports.get(GAPS) ?? '')).toMatchObject({
    type: 'FeatureCollection',
    features: [{ geometry: { type: 'Polygon' } }],
  });
});
