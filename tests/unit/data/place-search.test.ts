import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexSpots } from '#src/data/place-search.ts';
import { aSpot } from '../../builders/spots.ts';

const streets = [
  'Drottninggatan',
  'Drottningholmsvägen',
  'Stora Nygatan',
  'Storgatan',
  'Södra vägen',
  'Sodom',
  'S:t Görans plan',
  'Åsögatan',
  'Ängsgatan',
];

describe('the search', async () => {
  const search = await indexSpots(streets.map((name) => aSpot(name, { kind: 'street' })));
  const find = (query: string, limit = 8) => search.find(query, limit).map(({ label }) => label);

  it.each([
    ['a beginning', 'drottningg', 'Drottninggatan'],
    ['one letter', 'å', 'Åsögatan'],
    ['a later word', 'nyg', 'Stora Nygatan'],
    ['folded letters', 'asogatan', 'Åsögatan'],
    ['letters folded wrongly', 'angsgåtan', 'Ängsgatan'],
    ['capitals', 'SÖDRA', 'Södra vägen'],
    ['a slip', 'drottningatan', 'Drottninggatan'],
    ['a slip in the first letter', 'trottninggatan', 'Drottninggatan'],
    ['two letters that changed places', 'drottningagtan', 'Drottninggatan'],
    ['a slip before the name is written out', 'drotnin', 'Drottninggatan'],
    ['a slip in one of two words', 'stora nigatan', 'Stora Nygatan'],
    ['a compound written apart', 'drottning gatan', 'Drottninggatan'],
    ['two words written together', 'storanygatan', 'Stora Nygatan'],
    ['a saint written short', 'st göran', 'S:t Görans plan'],
    ['a saint written out', 'sankt göran', 'S:t Görans plan'],
    ['a saint not yet followed by a name', 's:t', 'S:t Görans plan'],
    ['words in another order', 'nygatan stora', 'Stora Nygatan'],
  ])('finds by %s', (_, query, name) => {
    expect(find(query)[0]).toBe(name);
  });

  it('has exact diacritics first in both directions', () => {
    expect(find('sö')).toEqual(['Södra vägen', 'Sodom']);
    expect(find('so')).toEqual(['Sodom', 'Södra vägen']);
  });

  it('has names that begin so before names with a slip', () => {
    expect(find('storgatan')).toEqual(['Storgatan']);
    expect(find('stor')).toEqual(['Storgatan', 'Stora Nygatan']);
  });

  it('forgives no slip in three letters', () => {
    expect(find('dro')).toEqual(['Drottninggatan', 'Drottningholmsvägen']);
    expect(find('dra')).toEqual([]);
  });

  it('answers no more than it is asked for', () => {
    expect(find('s', 2)).toHaveLength(2);
  });

  it.each(['', '   ', '–', '!'])('answers nothing to "%s"', (query) => {
    expect(find(query)).toEqual([]);
  });

  it('answers nothing to what is not there', () => {
    expect(find('xyzzy')).toEqual([]);
  });

  it('finds a place by its other name', async () => {
    const place = aSpot('Torget', { kind: 'place', otherNames: ['Området vid ån'] });

    expect((await indexSpots([place])).find('området', 8)).toEqual([place]);
  });
});

describe('every name', () => {
  const name = fc
    .array(fc.stringMatching(/^[a-zåäöéüA-ZÅÄÖ0-9][a-zåäöéü:.()-]{0,11}$/), {
      minLength: 1,
      maxLength: 4,
    })
    .map((words) => words.join(' '))
    .filter((text) => /[a-zåäöéü0-9]/i.test(text));
  const names = fc.uniqueArray(name, { minLength: 1, maxLength: 30 });

  it('finds itself first', async () => {
    await fc.assert(
      fc.asyncProperty(names, fc.nat(), async (all, pick) => {
        const search = await indexSpots(all.map((label) => aSpot(label)));
        const wanted = all[pick % all.length] ?? '';
        const [first] = search.find(wanted, 8);
        expect(first?.label.toLowerCase()).toBe(wanted.toLowerCase());
      }),
    );
  });

  it('is found by its beginning, whatever the case', async () => {
    await fc.assert(
      fc.asyncProperty(names, fc.nat(), fc.nat(), async (all, pick, cut) => {
        const search = await indexSpots(all.map((label) => aSpot(label)));
        const wanted = all[pick % all.length] ?? '';
        const query = wanted.slice(0, (cut % wanted.length) + 1).toUpperCase();
        const found = search.find(query, all.length).map(({ label }) => label);
        expect(found).toContain(wanted);
      }),
    );
  });
});
