import { describe, expect, it } from 'vitest';
import { fitOfName, fitOfSpot, rankSpots } from '#src/domain/search/fit-of-name.ts';
import { aSpot } from '../../../builders/spots.ts';

describe('fitOfName', () => {
  it.each([
    ['södra bågen', 'Södra Bågen', 'same'],
    ['sodra bagen', 'Södra Bågen', 'same-folded'],
    ['södra b', 'Södra Bågen', 'begins'],
    ['sodra b', 'Södra Bågen', 'begins-folded'],
    ['södra', 'Sodra vägen', 'begins-folded'],
    ['bågen', 'Södra Bågen', 'word-begins'],
    ['bagen sod', 'Södra Bågen', 'word-begins-folded'],
    ['stor gatan', 'Storgatan', 'joined'],
    ['sodrabag', 'Södra Bågen', 'joined'],
    ['sodr bogen', 'Södra Bågen', 'slip'],
  ])('takes %s for %s as %s', (query, name, fit) => {
    expect(fitOfName(query, name)).toBe(fit);
  });
});

it('judges a spot by the best of its names', () => {
  expect(fitOfSpot('ön', aSpot('Holmen', { otherNames: ['Ön'] }))).toBe('same');
});

describe('rankSpots', () => {
  const ranked = (query: string, ...spots: ReturnType<typeof aSpot>[]) =>
    rankSpots(
      query,
      spots.map((spot, index) => ({ spot, score: index })),
    ).map(({ kind, label }) => `${kind} ${label}`);

  it('has exact diacritics before folded ones', () => {
    expect(ranked('så', aSpot('Saby'), aSpot('Sågen'))).toEqual(['stop Sågen', 'stop Saby']);
    expect(ranked('sa', aSpot('Sågen'), aSpot('Saby'))).toEqual(['stop Saby', 'stop Sågen']);
  });

  it('has the place before the station and the stop of the same name', () => {
    expect(
      ranked(
        'torget',
        aSpot('Torget', { kind: 'stop' }),
        aSpot('Torget', { kind: 'station' }),
        aSpot('Torget', { kind: 'place' }),
      ),
    ).toEqual(['place Torget', 'station Torget', 'stop Torget']);
  });

  it('has a whole name before a longer one, whatever they are', () => {
    expect(ranked('vasa', aSpot('Vasaparken', { kind: 'place' }), aSpot('Vasa'))).toEqual([
      'stop Vasa',
      'place Vasaparken',
    ]);
  });

  it('has a slip after the same first letter before a slip in it', () => {
    expect(ranked('torgot', aSpot('Torget'), aSpot('Borgot'))).toEqual([
      'stop Torget',
      'stop Borgot',
    ]);
  });

  it('leaves the order of other slips to the index', () => {
    expect(ranked('tårgat', aSpot('Torgen'), aSpot('Torget'))).toEqual([
      'stop Torget',
      'stop Torgen',
    ]);
  });
});
