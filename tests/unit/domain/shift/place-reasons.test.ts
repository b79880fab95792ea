import { describe, expect, it } from 'vitest';
import { proposePlaces, type ReasonSources } from '#src/domain/shift/place-reasons.ts';

function sources(given: Partial<ReasonSources> = {}): ReasonSources {
  return {
    placeIds: ['alfa', 'beta', 'gamma'],
    nestedIds: () => [],
    ranks: [],
    collaborations: [],
    drugScenes: [],
    statements: [],
    counted: [],
    ...given,
  };
}

const aStep = (placeId: string, step: 'need' | 'ended') => ({
  placeId,
  step,
  year: 2025,
  factId: `step.${placeId}`,
  parties: [],
  missingParties: [],
});

describe('proposePlaces', () => {
  it('proposes nothing without a reason', () => {
    expect(proposePlaces(sources())).toEqual([]);
  });

  it('puts the place with most reasons first, each with the fact behind it', () => {
    const proposed = proposePlaces(
      sources({
        ranks: [{ placeId: 'beta', year: 2025, factId: 'rank.beta', standing: 'among' }],
        collaborations: [aStep('beta', 'need'), aStep('alfa', 'need')],
        drugScenes: [{ placeId: 'gamma', state: 'ended', year: 2023, factId: 'scene.gamma' }],
      }),
    );

    expect(proposed).toEqual([
      {
        placeId: 'beta',
        reasons: [
          { kind: 'among-most-reported', year: 2025, factId: 'rank.beta' },
          { kind: 'collaboration-need', year: 2025, factId: 'step.beta' },
        ],
      },
      {
        placeId: 'alfa',
        reasons: [{ kind: 'collaboration-need', year: 2025, factId: 'step.alfa' }],
      },
    ]);
  });

  it('takes the highest standing of the newest year', () => {
    const [place] = proposePlaces(
      sources({
        ranks: [
          { placeId: 'alfa', year: 2025, factId: 'among', standing: 'among' },
          { placeId: 'alfa', year: 2025, factId: 'first', standing: 'first' },
        ],
      }),
    );

    expect(place?.reasons).toEqual([{ kind: 'most-reported', year: 2025, factId: 'first' }]);
  });

  it('has no need where the collaboration has ended', () => {
    expect(proposePlaces(sources({ collaborations: [aStep('alfa', 'ended')] }))).toEqual([]);
  });

  it('names counts only of the places with most, equals alike, and nought never', () => {
    const placeIds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const counts = [9, 8, 7, 6, 5, 5, 4, 0];
    const proposed = proposePlaces(
      sources({
        placeIds,
        counted: placeIds.map((placeId, index) => ({
          placeId,
          count: counts[index] ?? 0,
          heat: placeId === 'g' ? 'hot' : null,
          sourceId: 'set',
        })),
      }),
    );

    const chips = new Map(
      proposed.map((one) => [one.placeId, one.reasons.map(({ kind }) => kind)]),
    );
    expect([...chips.keys()].toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(chips.get('f')).toEqual(['counted-hours']);
    expect(chips.get('g')).toEqual(['hot-cell']);
  });
});
