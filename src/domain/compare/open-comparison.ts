import { isSmall } from '../suppression/shown-count.ts';
import { type Comparison, compare } from './comparison.ts';
import type { ComparisonData, CountSource } from './comparison-data.ts';
import type { ComparisonSubject } from './subjects.ts';

/**
 * The same comparison as it may leave the organisation: internal statements and counts of 1–4 are
 * withheld, and so is what follows from them. What the police published themselves is exempt.
 */
export function openComparison(
  { subject, choices }: Pick<Comparison, 'subject' | 'choices'>,
  counts: CountSource | null,
  data: ComparisonData,
): Comparison {
  const isInternal = (factId: string) => data.facts.get(factId)?.visibility === 'internal';
  return compare(
    openSubject(subject, isInternal),
    choices,
    counts === null ? null : openCounts(counts),
    openData(data, isInternal),
  );
}

/** Months of a year are withheld too where the rest of the year would be 1–4. */
export function openCounts(source: CountSource): CountSource {
  if (source.origin === 'published') return source;
  return {
    ...source,
    countOf: (placeId, period) => {
      const reading = source.countOf(placeId, period);
      if (reading.status !== 'counted') return reading;
      if (isSmall(reading.count)) return { status: 'withheld' };
      if (period.months === undefined) return reading;
      const { months: _, ...days } = period;
      const whole = source.countOf(placeId, days);
      return whole.status === 'counted' && isSmall(whole.count - reading.count)
        ? { status: 'withheld' }
        : reading;
    },
  };
}

type IsInternal = (factId: string) => boolean;

function openSubject(subject: ComparisonSubject, isInternal: IsInternal): ComparisonSubject {
  if (subject.kind !== 'stated-count') return subject;
  const { stated } = subject;
  const counts = stated.counts.filter(({ factId }) => !isInternal(factId));
  return { ...subject, stated: { ...stated, counts } };
}

function openData(data: ComparisonData, isInternal: IsInternal): ComparisonData {
  return {
    ...data,
    series: data.series.map((series) => ({
      ...series,
      observations: series.observations.map((one) =>
        one.status === 'measured' && isInternal(one.factId)
          ? ({ status: 'withheld', year: one.year } as const)
          : one,
      ),
    })),
  };
}
