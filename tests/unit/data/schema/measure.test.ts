import { describe, expect, it } from 'vitest';
import { findingAnalysisSchema } from '#src/data/schema/finding-analysis.ts';
import { measureSchema } from '#src/data/schema/measure.ts';
import { aFollowed, aMeasure, anAnalysis } from '../../../builders/measures.ts';

const accepts = (measure: unknown) => measureSchema.safeParse(measure).success;

describe('a measure on the device', () => {
  it('is read as it was written', () => {
    const measure = aMeasure({ points: [{ walkId: 'walk-1', pointId: 'p-1' }] });
    expect(measureSchema.parse(JSON.parse(JSON.stringify(measure)))).toEqual(measure);
  });

  it('has no field for a person, and its owner is a function of the list', () => {
    expect(accepts({ ...aMeasure(), responsible: 'N. N.' })).toBe(false);
    expect(accepts(aMeasure({ owner: 'Anna' as never }))).toBe(false);
  });

  it('takes no telephone number, e-mail or personnummer in its texts', () => {
    expect(accepts(aMeasure({ what: 'Ring 070-123 45 67' }))).toBe(false);
    expect(accepts(aMeasure({ comment: 'Skriv till a@b.se' }))).toBe(false);
    expect(accepts(aMeasure({ reason: '19121212-1212' }))).toBe(false);
  });

  it('follows nothing without value, period and source', () => {
    const { sourceId: _, ...baseline } = aFollowed().baseline;
    expect(accepts(aMeasure({ indicator: aFollowed({ baseline: baseline as never }) }))).toBe(
      false,
    );
    expect(
      accepts(aMeasure({ indicator: aFollowed({ baseline: { ...baseline, sourceId: '' } }) })),
    ).toBe(false);
  });
});

describe('the analysis of a finding on the device', () => {
  it('is read as it was written, has no field for a person and guards its texts', () => {
    const read = (body: unknown) => findingAnalysisSchema.safeParse(body).success;
    expect(findingAnalysisSchema.parse(JSON.parse(JSON.stringify(anAnalysis())))).toEqual(
      anAnalysis(),
    );
    expect(read({ ...anAnalysis(), suspect: 'N. N.' })).toBe(false);
    expect(read(anAnalysis({ causeNote: '19121212-1212' }))).toBe(false);
    expect(read(anAnalysis({ reasonNote: 'a@b.se' }))).toBe(false);
  });
});
