import { describe, expect, it } from 'vitest';
import { sumDose } from '#src/domain/shift/dose.ts';

const dose = { visitMin: 15, visits: 3, spacingMin: 120 };
const asked = { places: 5, resources: 1, shiftMin: 480, dose, order: 'random' as const };

describe('sumDose', () => {
  it('sums five places, three visits and a quarter of an hour to 3 h 45 min of 8 h', () => {
    expect(sumDose(asked)).toEqual({
      visits: 15,
      visitMinutes: 225,
      availableMinutes: 480,
      share: 225 / 480,
      warnings: [],
    });
  });

  it('warns over half of the time, and not at half', () => {
    expect(sumDose({ ...asked, shiftMin: 450 }).warnings).toEqual([]);
    expect(sumDose({ ...asked, shiftMin: 449 }).warnings).toEqual(['over-half']);
    expect(sumDose({ ...asked, shiftMin: 449, resources: 2 }).warnings).toEqual([]);
  });

  it('warns outside the guide of ten to sixteen minutes', () => {
    const warned = (visitMin: number) =>
      sumDose({ ...asked, shiftMin: 5000, dose: { ...dose, visitMin } }).warnings;
    expect([9, 10, 16, 17].map(warned)).toEqual([['visit-short'], [], [], ['visit-long']]);
  });

  it('says that one walk again and again can be foretold', () => {
    expect(sumDose({ ...asked, order: 'walking' }).warnings).toEqual(['predictable']);
    expect(sumDose({ ...asked, order: 'walking', places: 1 }).warnings).toEqual([]);
  });
});
