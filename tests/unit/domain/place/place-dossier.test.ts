import { describe, expect, it } from 'vitest';
import { type DossierSources, placeDossier } from '#src/domain/place/place-dossier.ts';
import { anEvent } from '../../../builders/events.ts';
import { aFact } from '../../../builders/facts.ts';
import { aMeasurement, anIndicator, aSeries } from '../../../builders/surveys.ts';

describe('placeDossier', () => {
  it('sets the newest value beside the comparator’s of the same year', () => {
    const [entry] = dossier({
      series: [
        aSeries({ observations: [aMeasurement(2023, 0.2), aMeasurement(2025, 0.47)] }),
        aSeries({ placeId: 'city', observations: [aMeasurement(2025, 0.22)] }),
      ],
    }).perceived;

    expect(entry).toMatchObject({ differencePp: 25, needed: { answers: 30 } });
  });

  it('compares with nothing when the comparator was not measured that year', () => {
    const [entry] = dossier({
      series: [aSeries(), aSeries({ placeId: 'city', observations: [aMeasurement(2020, 0.22)] })],
    }).perceived;

    expect(entry).toMatchObject({ comparator: null, differencePp: null, needed: null });
  });

  it('keeps two surveys of one place in two entries, newest first', () => {
    const { perceived } = dossier({
      indicators: [anIndicator(), anIndicator({ id: 'place-survey', sourceId: 'other' })],
      series: [
        aSeries(),
        aSeries({ indicatorId: 'place-survey', observations: [aMeasurement(2025, 0.24)] }),
      ],
    });

    expect(perceived.map(({ indicator, latest }) => [indicator.id, latest.share])).toEqual([
      ['place-survey', 0.24],
      ['out-late', 0.2],
    ]);
  });

  it('shows every fact once and the newest first', () => {
    const { otherFacts, directions } = dossier({
      facts: [
        aFact({ id: 'old', year: { kind: 'year', year: 2020 } }),
        aFact({ id: 'undated', year: { kind: 'not-stated' } }),
        aFact({ id: 'trend' }),
        aFact({ id: 'new', year: { kind: 'year', year: 2025 } }),
        aFact({ id: 'fact.2024' }),
        aFact({ id: 'elsewhere', placeId: 'another-square' }),
      ],
      directions: [{ placeId: 'the-square', year: 2024, factId: 'trend' }],
    });

    expect(directions.map(({ id }) => id)).toEqual(['trend']);
    expect(otherFacts.map(({ id }) => id)).toEqual(['new', 'old', 'undated']);
  });

  it('counts published offences year by year, fires left out', () => {
    const { yearlyEvents } = dossier({
      publishedEvents: [
        anEvent(),
        anEvent({ occurred: '2025-02-01T10:00', category: 'theft' }),
        anEvent({ isOffence: false, category: 'not-offence' }),
      ],
    });

    expect(yearlyEvents.map(({ year, offences }) => [year, offences])).toEqual([
      [2025, 1],
      [2024, 1],
    ]);
  });
});

function dossier(given: Partial<DossierSources>) {
  return placeDossier('the-square', 'city', [], {
    facts: [],
    indicators: [anIndicator()],
    series: [aSeries()],
    directions: [],
    namedUnsafe: [],
    ranks: [],
    collaboration: [],
    drugScenes: [],
    placeEvents: [],
    publishedEvents: [],
    ...given,
  });
}
