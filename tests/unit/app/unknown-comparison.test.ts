import { describe, expect, it } from 'vitest';
import { findUnknownComparison, isUnknownQuestion } from '#src/app/unknown-comparison.ts';
import { comparisonSubjects } from '#src/domain/compare/subjects.ts';
import { type CompareChoices, defaultCompareChoices } from '#src/state/compare-slice.ts';
import { committedData } from '../../builders/comparisons.ts';

const data = committedData();
const subjects = comparisonSubjects(data, { practice: null, published: null });
const robberies = { kind: 'stated-count', statedCountId: 'anmalda-ran' } as const;

function unknown(given: Partial<CompareChoices>) {
  return findUnknownComparison({ ...defaultCompareChoices, ...given }, subjects, data.places);
}

describe('ids of a comparison that the data does not have', () => {
  it('are none for the default and for what is known', () => {
    const nothing = { faults: [], correction: {} };
    expect(unknown({})).toEqual(nothing);
    expect(
      unknown({
        subject: robberies,
        placeIds: ['klara', 'odenplan'],
        comparator: { kind: 'place', placeId: 'stureplan' },
      }),
    ).toEqual(nothing);
  });

  it('let a subject go with its years', () => {
    const subject = { kind: 'survey', indicatorId: 'moon', groupId: 'alla' } as const;
    expect(unknown({ subject, years: [2024] })).toEqual({
      faults: ['question'],
      correction: { subject: null, years: 'all' },
    });
  });

  it('find practice incidents unknown while they are not there', () => {
    expect(unknown({ subject: { kind: 'practice', category: 'robbery' } }).faults).toEqual([
      'question',
    ]);
  });

  it('keep the known places, and let all go where none is known', () => {
    expect(unknown({ placeIds: ['moon', 'klara'] }).correction).toEqual({ placeIds: ['klara'] });
    expect(unknown({ placeIds: ['moon'] })).toEqual({
      faults: ['place'],
      correction: { placeIds: null },
    });
  });

  it('hold against the whole where the other place is unknown', () => {
    expect(unknown({ comparator: { kind: 'place', placeId: 'moon' } })).toEqual({
      faults: ['comparator'],
      correction: { comparator: { kind: 'whole' } },
    });
  });

  it('are named together', () => {
    const { faults, correction } = unknown({
      subject: { kind: 'stated-count', statedCountId: 'moon' },
      placeIds: ['moon'],
      comparator: { kind: 'place', placeId: 'moon' },
    });
    expect(faults).toEqual(['question', 'place', 'comparator']);
    expect(correction).toEqual({
      subject: null,
      years: 'all',
      placeIds: null,
      comparator: { kind: 'whole' },
    });
  });

  it('are a question that nobody was asked, and not one of another year', () => {
    const { indicatorId = '', groupId = '' } = data.series[0] ?? {};
    expect(isUnknownQuestion(null, data.series)).toBe(false);
    expect(isUnknownQuestion({ indicatorId, groupId, year: 1990 }, data.series)).toBe(false);
    expect(isUnknownQuestion({ indicatorId: 'moon', groupId, year: 2024 }, data.series)).toBe(true);
    expect(isUnknownQuestion({ indicatorId, groupId: 'moon', year: 2024 }, data.series)).toBe(true);
  });
});
