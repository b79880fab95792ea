import { expect, test } from 'vitest';
import { AreaRegister, buildOwnArea } from '#geodata/build/build-areas.ts';
import {
  checkParentCovers,
  checkPlaceGeometry,
  labelPointFor,
} from '#geodata/build/check-place.ts';
import { contains, type PackedArea } from '#geodata/build/geometry.ts';
import { IssueLog } from '#geodata/build/issue-log.ts';
import { codesOf } from './issues.ts';
import { rectangle } from './shapes.ts';

const REGION = rectangle(18.04, 59.33, 18.06, 59.34);
const INSIDE = rectangle(18.045, 59.333, 18.046, 59.334);
const ELSEWHERE = rectangle(18.2, 59.333, 18.21, 59.334);

test('accepts an area that lies in the region or touches it from inside', () => {
  const place = { id: 'a', type: 'place', area: INSIDE } as const;
  expect(codesOf((log) => checkPlaceGeometry(place, REGION, 'f', log))).toEqual([]);
});

test('refuses an area or a point outside the region', () => {
  const area = { id: 'a', type: 'place', area: ELSEWHERE } as const;
  const point = { id: 'a', type: 'school', labelPoint: [18.2, 59.33] } as const;
  for (const place of [area, point]) {
    expect(codesOf((log) => checkPlaceGeometry(place, REGION, 'f', log))).toEqual([
      'place-outside-region',
    ]);
  }
});

test('warns of a place without a position, and does not stop', () => {
  const log = new IssueLog();
  checkPlaceGeometry({ id: 'a', type: 'school' }, REGION, 'f', log);
  expect(log.issues).toMatchObject([{ code: 'place-without-geometry', severity: 'warning' }]);
  expect(() => log.stopOnErrors()).not.toThrow();
});

test.each(['organisation', 'lokalpolisomrade', 'police-area'] as const)(
  'refuses geometry for the place type %s',
  (type) => {
    const place = { id: 'a', type, area: INSIDE };
    expect(codesOf((log) => checkPlaceGeometry(place, REGION, 'f', log))).toEqual([
      'place-geometry-not-allowed',
    ]);
    expect(codesOf((log) => checkPlaceGeometry({ id: 'a', type }, REGION, 'f', log))).toEqual([]);
  },
);

test('warns of a place that lies partly outside its parent, with the share inside', () => {
  const log = new IssueLog();
  const across = { id: 'a', area: rectangle(18.055, 59.333, 18.065, 59.334) };
  checkParentCovers(across, { id: 'parent', area: REGION }, 'f', log);
  expect(log.issues).toMatchObject([
    { code: 'place-straddles-parent', severity: 'warning', context: { sharePercent: 50 } },
  ]);
});

test('refuses a second area for a place and keeps the first', () => {
  const log = new IssueLog();
  const areas = new AreaRegister();
  areas.add('a', INSIDE as PackedArea, 'f', log);
  areas.add('a', ELSEWHERE as PackedArea, 'f', log);
  expect(log.issues).toMatchObject([{ code: 'second-area', record: 'a' }]);
  expect(areas.get('a')).toBe(INSIDE);
});

test('puts the label in the area when the source has its point outside', () => {
  const log = new IssueLog();
  const point = labelPointFor('a', [18.2, 59.33], INSIDE, [], 'f', log);
  expect(log.issues).toMatchObject([{ code: 'label-point-outside-area', severity: 'warning' }]);
  expect(point && contains(INSIDE, point)).toBe(true);
});

test('puts the label on land when most of the area is water', () => {
  const water = rectangle(18.04, 59.33, 18.058, 59.34);
  const [lon = 0] = labelPointFor('a', undefined, REGION, [water], 'f', new IssueLog()) ?? [];
  expect(lon).toBeGreaterThan(18.058);
});

test('refuses a corridor along a street that is not among the streets', () => {
  const corridor = {
    id: 'a',
    name: 'A',
    kind: 'corridor',
    parent: '',
    accuracyM: 40,
    note: '',
    street: 'Storgatan',
    bufferM: 40,
  };
  expect(codesOf((log) => buildOwnArea(corridor, [], 'f', log))).toEqual(['unknown-street']);
});
