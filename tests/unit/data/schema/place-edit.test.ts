import { describe, expect, it } from 'vitest';
import { planFormats } from '#src/data/keeping/plan-formats.ts';
import { placeEditSchema } from '#src/data/schema/place-edit.ts';
import { aPlaceEdit, aVersion } from '../../../builders/place-edits.ts';

const isTaken = (given: object) => placeEditSchema.safeParse({ ...aPlaceEdit(), ...given }).success;

describe('placeEditSchema', () => {
  it('takes a place as it is kept, and gives it back', () => {
    const edit = aPlaceEdit({
      placeId: 'the-square',
      versions: [aVersion({ validTo: '2024-01-01' })],
    });
    expect(placeEditSchema.parse(JSON.parse(JSON.stringify(edit)))).toEqual(edit);
  });

  it('refuses a field for a person or a note', () => {
    expect(isTaken({ owner: 'x' })).toBe(false);
    expect(isTaken({ versions: [{ ...aVersion(), note: 'x' }] })).toBe(false);
  });

  it('refuses a name with personal data, and none', () => {
    expect(isTaken({ name: 'a@example.se' })).toBe(false);
    expect(isTaken({ label: '' })).toBe(false);
  });

  it('refuses a day that does not exist, an open ring and a place without bounds', () => {
    expect(isTaken({ versions: [aVersion({ validFrom: '2024-13-01' })] })).toBe(false);
    const [ring = []] = aVersion().area.coordinates as [readonly (readonly [number, number])[]];
    const open = { type: 'Polygon' as const, coordinates: [[...ring.slice(0, 4), [18, 59]]] };
    expect(isTaken({ versions: [{ ...aVersion(), area: open }] })).toBe(false);
    expect(isTaken({ versions: [] })).toBe(false);
  });

  it('refuses bounds that cross themselves, and two that hold on the same day', () => {
    const [a, b, c, d] = [
      [18, 59.3],
      [18.01, 59.31],
      [18.01, 59.3],
      [18, 59.31],
    ];
    const bow = { type: 'Polygon', coordinates: [[a, b, c, d, a]] };
    expect(isTaken({ versions: [{ ...aVersion(), area: bow }] })).toBe(false);
    expect(isTaken({ versions: [aVersion(), aVersion({ validFrom: '2024-01-01' })] })).toBe(false);
  });

  it('is how plans of its kind are read', () => {
    expect(planFormats['place-edit']).toMatchObject({ format: 1, schema: placeEditSchema });
  });
});
