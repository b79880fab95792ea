import { describe, expect, it } from 'vitest';
import { compare } from '#src/domain/compare/comparison.ts';
import type { CountSource } from '#src/domain/compare/comparison-data.ts';
import { openComparison, openCounts } from '#src/domain/compare/open-comparison.ts';
import { comparisonSubjects, findSubject } from '#src/domain/compare/subjects.ts';
import { committedData, someChoices } from '../../../builders/comparisons.ts';

const data = committedData();
const collected = { from: '2023-01-01', to: '2024-12-31' };

/** Twelve in 2023, `later` in 2024, and as many as asked for in some months. */
function aSource(later: number, inMonths: number, origin: CountSource['origin'] = 'practice') {
  return {
    origin,
    collected,
    countOf: (_place, { start, months }) => ({
      status: 'counted',
      count: months !== undefined ? inMonths : start.startsWith('2023') ? 12 : later,
    }),
  } satisfies CountSource;
}

const whole = { start: '2023-01-01', end: '2023-12-31' };

describe('a comparison that may leave the organisation', () => {
  it.each([1, 4])('withholds a count of %d, with its test and its classes', (count) => {
    const choices = someChoices({
      subject: { kind: 'practice', category: 'robbery' },
      placeIds: ['klara'],
      comparator: { kind: 'itself' },
    });
    const subjects = comparisonSubjects(data, { practice: collected, published: null });
    const subject = findSubject(subjects, choices.subject);
    if (subject === undefined) throw new Error('no such subject');
    const source = aSource(count, 0);
    const open = openComparison(compare(subject, choices, source, data), source, data);

    expect(open.rows[0]?.to.reading).toEqual({ status: 'withheld' });
    expect(open.rows[0]?.verdict).toEqual({ code: 'undecidable', reason: 'withheld' });
    expect(open.finding.kind).not.toBe('count');
    expect(open.plot?.lines[0]?.gaps).toEqual([
      { fromYear: 2024, toYear: 2024, reason: 'withheld' },
    ]);
    const mapped = open.maps?.places.find(({ placeId }) => placeId === 'klara');
    expect(mapped?.to).toEqual({ status: 'withheld' });
    expect(mapped?.change).toBe('missing');
    expect(JSON.stringify(open.rows)).not.toContain('pValue');
  });

  it('keeps nought and five', () => {
    for (const count of [0, 5]) {
      expect(
        openCounts(aSource(count, 0)).countOf('klara', { ...whole, start: '2024-01-01' }),
      ).toEqual({ status: 'counted', count });
    }
  });

  it('withholds months where the rest of the year would be one to four', () => {
    const inMonths = { ...whole, months: [1, 2, 3] };
    expect(openCounts(aSource(20, 9)).countOf('klara', inMonths)).toEqual({ status: 'withheld' });
    expect(openCounts(aSource(20, 7)).countOf('klara', inMonths)).toEqual({
      status: 'counted',
      count: 7,
    });
  });

  it('leaves what the police published as it is', () => {
    const source = aSource(2, 0, 'published');
    expect(openCounts(source)).toBe(source);
  });

  it('withholds an internal statement', () => {
    const choices = someChoices();
    const subject = findSubject(
      comparisonSubjects(data, { practice: null, published: null }),
      choices.subject,
    );
    if (subject === undefined) throw new Error('no such subject');
    const seen = compare(subject, choices, null, data);
    const [row] = seen.rows;
    if (row?.to.reading.status !== 'measured') throw new Error('no measured value');
    const { factId } = row.to.reading;
    const fact = data.facts.get(factId);
    if (fact === undefined) throw new Error('no such fact');
    const facts = new Map([...data.facts, [factId, { ...fact, visibility: 'internal' }] as const]);

    const open = openComparison(seen, null, { ...data, facts });

    expect(open.plot?.lines[0]?.gaps).toContainEqual({
      fromYear: row.to.year,
      toYear: row.to.year,
      reason: 'withheld',
    });
    expect(open.rows.flatMap(({ factIds }) => factIds)).not.toContain(factId);
  });
});
