import { describe, expect, it } from 'vitest';
import { pairOffers } from '#src/domain/bivariate/pair-offers.ts';
import { aMeasurement, anIndicator, aSeries } from '../../../builders/surveys.ts';

const counted = new Set(['the-square', 'the-park']);
const series = [
  aSeries({ observations: [aMeasurement(2021, 0.2), aMeasurement(2024, 0.3)] }),
  aSeries({ placeId: 'the-park', observations: [aMeasurement(2024, 0.1)] }),
  aSeries({ placeId: 'region' }),
  aSeries({
    groupId: 'old',
    observations: [{ status: 'missing', year: 2024, reason: 'not-asked' }],
  }),
];

describe('the questions that can be paired', () => {
  it('are those with a value of a counted place in a counted year, latest first', () => {
    expect(pairOffers([anIndicator()], series, counted, (year) => year > 2019)).toEqual([
      {
        indicatorId: 'out-late',
        groupId: 'all',
        year: 2024,
        placeIds: ['the-square', 'the-park'],
      },
      { indicatorId: 'out-late', groupId: 'all', year: 2021, placeIds: ['the-square'] },
    ]);
  });

  it('leave out years in which nothing was counted', () => {
    const years = pairOffers([anIndicator()], series, counted, (year) => year === 2024);
    expect(years.map(({ year }) => year)).toEqual([2024]);
  });

  it('leave out questions of trust', () => {
    const trust = anIndicator({ direction: 'trust' });
    expect(pairOffers([trust], series, counted, () => true)).toEqual([]);
  });
});
