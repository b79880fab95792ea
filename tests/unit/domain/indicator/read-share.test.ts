import { describe, expect, it } from 'vitest';
import { readShare } from '#src/domain/indicator/read-share.ts';
import { aMeasurement, anIndicator, aSeries } from '../../../builders/surveys.ts';

const series = aSeries({
  observations: [
    aMeasurement(2021, 0.17),
    { status: 'missing', year: 2022, reason: 'not-measured-here' },
    aMeasurement(2023, 0.2),
    { status: 'withheld', year: 2024 },
  ],
});
const read = (year: number | 'latest', placeId = 'the-square', groupId = 'all') =>
  readShare(anIndicator(), [series], { placeId, groupId, year });

describe('readShare', () => {
  it('reads a measured year with its class and its fact', () => {
    expect(read(2023)).toEqual({
      status: 'measured',
      year: 2023,
      share: 0.2,
      factId: 'fact.2023',
      shareClass: 2,
    });
  });

  it('shows a year that was not measured as missing, never as zero', () => {
    expect(read(2022)).toEqual({ status: 'missing', reason: 'not-measured-here' });
  });

  it('keeps a withheld year withheld', () => {
    expect(read(2024)).toEqual({ status: 'withheld' });
  });

  it('reads the newest measured year as the latest, past a withheld one', () => {
    expect(read('latest')).toMatchObject({ year: 2023, share: 0.2 });
  });

  it('says so when the series does not reach the year', () => {
    expect(read(2030)).toEqual({ status: 'missing', reason: 'other-year' });
  });

  it('never lends a place the value of another place or group', () => {
    expect(read(2023, 'another-square')).toEqual({ status: 'missing', reason: 'no-survey' });
    expect(read(2023, 'the-square', 'women')).toEqual({ status: 'missing', reason: 'no-survey' });
  });

  it('keeps two surveys apart for the same place', () => {
    const other = anIndicator({ id: 'place-survey', sourceId: 'other' });
    expect(
      readShare(other, [series], { placeId: 'the-square', groupId: 'all', year: 2023 }),
    ).toEqual({ status: 'missing', reason: 'no-survey' });
  });
});
