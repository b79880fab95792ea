import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeValues, rememberMapping } from '#src/domain/own-data/category-mapping.ts';
import { fileShapeKey } from '#src/domain/own-data/file-shape.ts';

describe('the shape of a file', () => {
  it('does not follow the order, case or accents of its columns', () => {
    expect(fileShapeKey(['Brott', 'ÅR'])).toBe(fileShapeKey(['år', ' brott ']));
  });

  it('is another with other columns', () => {
    const shapes = [['Brott'], ['Brott', 'År'], ['Brott År'], ['BrottÅr', 'x'], []].map(
      fileShapeKey,
    );
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it('is sixteen digits of any columns', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (columns) => {
        expect(fileShapeKey(columns)).toMatch(/^[0-9a-f]{16}$/);
      }),
    );
  });
});

describe('values that were mapped before', () => {
  const columns = ['Brott'];
  const categories = new Map([['stöld', 'other-theft']] as const);
  const memory = rememberMapping(columns, undefined, { categories, channels: new Map() });

  it('are known again, and the others are listed with the most rows first', () => {
    const column = ['STÖLD', 'Bråk', null, 'Rån', 'rån', ''];
    expect(proposeValues(column, memory.categories)).toEqual({
      known: new Map([['stöld', 'other-theft']]),
      unknown: [
        { value: 'Rån', rows: 2 },
        { value: 'Bråk', rows: 1 },
      ],
    });
  });

  it('give way to a new choice and stay where there is none', () => {
    const next = new Map([
      ['rån', 'robbery'],
      ['stöld', 'left-out'],
    ] as const);
    const later = rememberMapping(columns, memory, { categories: next, channels: new Map() });
    expect(later.categories).toEqual(
      new Map([
        ['stöld', 'left-out'],
        ['rån', 'robbery'],
      ]),
    );
  });

  it('are not carried to a file of another shape', () => {
    const other = rememberMapping(['Annat'], memory, {
      categories: new Map(),
      channels: new Map(),
    });
    expect(other.categories.size).toBe(0);
  });
});
