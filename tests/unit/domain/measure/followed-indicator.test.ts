import { describe, expect, it } from 'vitest';
import { followOptions, readFollowed } from '#src/domain/measure/followed-indicator.ts';
import { committedData } from '../../../builders/comparisons.ts';
import { aFollowed } from '../../../builders/measures.ts';

const data = committedData();
const options = followOptions(data);

function followed(key: string, year: number) {
  const option = options.find((one) => one.key === key);
  const baseline = option?.values.find((value) => value.year === year);
  if (option === undefined || baseline === undefined) throw new Error(`no ${key} of ${year}`);
  return { subject: option.subject, placeId: option.placeId, baseline };
}

describe('what a measure can be followed by', () => {
  it('is every series with a value, and each value has its period, fact and source', () => {
    expect(options.length).toBeGreaterThan(10);
    expect(new Set(options.map(({ key }) => key)).size).toBe(options.length);
    for (const { key, values } of options) {
      expect(values, key).not.toEqual([]);
      for (const { factId, sourceId, year } of values) {
        expect(data.facts.get(factId)?.sourceId, key).toBe(sourceId);
        expect(sourceId, key).not.toBe('');
        expect(year, key).toBeGreaterThan(2000);
      }
    }
  });

  it('has no value of a year that was not measured', () => {
    const survey = options.find(({ key }) => key === 'survey:otrygg-sent:alla:norra-innerstaden');
    expect(survey?.values.map(({ year }) => year)).toEqual([2021, 2023, 2024, 2025]);
  });
});

describe('how it has gone since', () => {
  const survey = 'survey:otrygg-sent:alla:norra-innerstaden';

  it('is judged as any comparison: a share without its answers cannot be decided', () => {
    const reading = readFollowed(followed(survey, 2024), data);
    expect(reading).toMatchObject({
      status: 'measured',
      code: 'undecidable',
      latest: { year: 2025, value: 0.12 },
    });
  });

  it('is not said where nothing has been measured since', () => {
    expect(readFollowed(followed(survey, 2025), data)).toEqual({ status: 'no-later' });
  });

  it('is the verdict of both ways to read a printed count, with what contradicts it', () => {
    const reading = readFollowed(followed('stated-count:anmalda-ran', 2022), data);
    expect(reading).toMatchObject({ status: 'measured', code: 'reliable-decrease' });
    expect(reading.status === 'measured' && reading.contradictionIds).toContain('I-PERIOD');
  });

  it('is unknown where the series is not in the data', () => {
    expect(readFollowed(aFollowed(), data)).toEqual({ status: 'unknown-series' });
  });
});
