import { expect, it } from 'vitest';
import { yearAvailability } from '#src/domain/time/year-availability.ts';
import { aMeasurement, aSeries } from '../../../builders/surveys.ts';

const series = [
  aSeries({
    observations: [
      aMeasurement(2021, 0.17),
      { status: 'missing', year: 2022, reason: 'not-measured-here' },
      aMeasurement(2023, 0.15),
    ],
  }),
];

it('spans both layers’ years and tells a gap from a year outside the survey', () => {
  const years = yearAvailability(series, { from: '2023-03-20', to: '2024-12-31' });

  expect(years).toEqual([
    { year: 2021, events: 'none', survey: 'full', isSurveyGap: false },
    { year: 2022, events: 'none', survey: 'none', isSurveyGap: true },
    { year: 2023, events: 'part', survey: 'full', isSurveyGap: false },
    { year: 2024, events: 'full', survey: 'none', isSurveyGap: false },
  ]);
});

it('is empty without data', () => {
  expect(yearAvailability([], null)).toEqual([]);
});
