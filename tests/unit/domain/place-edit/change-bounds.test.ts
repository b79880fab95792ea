import { describe, expect, it } from 'vitest';
import {
  changeBoundsFrom,
  correctBounds,
  splitPlace,
} from '#src/domain/place-edit/change-bounds.ts';
import { checkPlaceEdit } from '#src/domain/place-edit/check-place-edit.ts';
import { isValidOn } from '#src/domain/place-edit/own-place-edit.ts';
import { aPlaceEdit, aVersion } from '../../../builders/place-edits.ts';
import { aRectangle } from '../../../builders/places.ts';

const [left, right] = [aRectangle(0, 0, 5, 10), aRectangle(5, 0, 10, 10)];
const names = { left: 'West yard', right: 'East yard' };
const days = { validFrom: '2023-01-01', validTo: '2025-12-31' };
const edit = aPlaceEdit({ placeId: 'the-square', versions: [aVersion(days)] });

describe('changing bounds', () => {
  it('corrects a version without touching its days', () => {
    expect(correctBounds(edit, 0, left).versions).toEqual([{ area: left, ...days }]);
  });

  it('ends a version the day before the next one begins', () => {
    const changed = changeBoundsFrom(edit, 0, left, '2024-03-01');
    expect(changed.versions).toEqual([
      { area: aRectangle(), validFrom: '2023-01-01', validTo: '2024-02-29' },
      { area: left, validFrom: '2024-03-01', validTo: '2025-12-31' },
    ]);
    expect(checkPlaceEdit(changed, [17, 59, 19, 60])).toEqual([]);
  });
});

describe('splitPlace', () => {
  it('makes two of a place that has always been two', () => {
    expect(splitPlace(edit, 0, { left, right }, names, null)).toEqual([
      { ...edit, name: 'West yard', label: 'West yard', versions: [{ area: left, ...days }] },
      {
        placeId: null,
        name: 'East yard',
        label: 'East yard',
        versions: [{ area: right, ...days }],
      },
    ]);
  });

  it('lets two places follow one that ends', () => {
    const [kept, ...parts] = splitPlace(edit, 0, { left, right }, names, '2024-01-01');
    expect(kept).toEqual({
      ...edit,
      versions: [{ area: aRectangle(), validFrom: '2023-01-01', validTo: '2023-12-31' }],
    });
    expect(parts.map(({ name, versions }) => [name, versions])).toEqual([
      ['West yard', [{ area: left, validFrom: '2024-01-01', validTo: '2025-12-31' }]],
      ['East yard', [{ area: right, validFrom: '2024-01-01', validTo: '2025-12-31' }]],
    ]);
  });
});

describe('isValidOn', () => {
  it('has both its first day and its last', () => {
    const on = (day: string) => isValidOn(aVersion(days), day);
    expect(['2022-12-31', '2023-01-01', '2025-12-31', '2026-01-01'].map(on)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isValidOn(aVersion(), '1900-01-01')).toBe(true);
  });
});
