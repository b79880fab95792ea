import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from '#src/domain/text/word-diff.ts';
import { findWording } from '#src/domain/text/wording.ts';
import { wordingRules, wordingTerms } from '#src/domain/text/wording-list.ts';

const termsOf = (text: string, language: 'sv' | 'en' = 'sv') =>
  findWording(text, language).map(({ term }) => term);

describe('the wording check in Swedish', () => {
  it.each([
    ['farlig farliga farligt farligare farligast farligaste', 'dangerous', 6],
    ['livsfarlig plats', 'dangerous', 1],
    ['Värst är de värsta.', 'worst', 2],
    ['en no-go-zon, nogo, no go-områden', 'forbidden', 3],
    ['problemområde problemområdet problemområdena problemplatser', 'problem-area', 4],
    ['röd zon, röda zoner, den röda zonen', 'red-zone', 3],
    ['ett utsatt område, utsatta områden, särskilt utsatta områdena', 'police-term', 3],
    ['utsatta platser och utsatt kvarter', 'police-term', 2],
    ['ghetto ghettot gettot ghettoområdet', 'ghetto', 4],
    ['gängplats gängets torg gängkontrollerade kvarter', 'gang-place', 3],
    ['brottstyngda gator, narkotikabelastat stråk', 'crime-ridden', 2],
    ['laglösa platser och laglöst', 'lawless', 2],
    ['slummen i slumområdet', 'slum', 2],
    ['knarkare, pundarna och ett knarknäste', 'slur', 3],
  ])('finds every form in “%s”', (text, term, count) => {
    expect(termsOf(text)).toEqual(Array.from({ length: count }, () => term));
  });

  it.each([
    'färg och färglös',
    'ofarlig brandfarlig',
    'farligt gods på leden',
    'Familjen Erik Värsta bor där',
    'gängse tillgång umgänge gängkriminalitet',
    'slumpen avgör',
    'brottsutsatta platser',
    'Särskilt utsatta och sårbara brottsoffer',
    'problem med trafiken i området',
    'en zon med röd markering',
    'knarkade',
    'välfärdsbrott i sju riskområden',
  ])('finds nothing in “%s”', (text) => {
    expect(findWording(text, 'sv')).toEqual([]);
  });

  it('lets the police’s own term stand where the police are named in the sentence', () => {
    expect(termsOf('Polisen har området som utsatt område.')).toEqual([]);
    expect(termsOf('Torget är ett utsatt område. Polisen är där.')).toEqual(['police-term']);
  });

  it('takes a capital inside a sentence for a name, but not at the start of one', () => {
    expect(termsOf('Det heter Farliga backen.')).toEqual([]);
    expect(termsOf('Lugnt här. Farliga platser finns.')).toEqual(['dangerous']);
    expect(termsOf('- Farliga platser')).toEqual([]);
    expect(termsOf('Rubrik:\nFarliga platser')).toEqual(['dangerous']);
  });
});

describe('the wording check in English', () => {
  it.each([
    ['dangerous and worst', ['dangerous', 'worst']],
    ['a no-go area, no-go zones', ['forbidden', 'forbidden']],
    ['problem areas in a red zone', ['problem-area', 'red-zone']],
    ['a vulnerable area', ['police-term']],
    ['a gang-ridden gang park', ['gang-place', 'gang-place']],
    ['crime-ridden, lawless slums for junkies', ['crime-ridden', 'lawless', 'slum', 'slur']],
  ])('finds “%s”', (text, terms) => {
    expect(termsOf(text, 'en')).toEqual(terms);
  });

  it.each([
    'dangerous goods',
    'a worst-case year',
    'slumber',
    'the police list of vulnerable areas',
  ])('finds nothing in “%s”', (text) => {
    expect(findWording(text, 'en')).toEqual([]);
  });
});

it('has every term in both languages', () => {
  for (const language of ['sv', 'en'] as const) {
    expect(wordingRules[language].map(({ term }) => term)).toEqual([...wordingTerms]);
  }
});

describe('the difference of two texts', () => {
  it('is in words', () => {
    expect(wordDiff('Fler går ut nu.', 'Färre går ut.')).toEqual([
      { kind: 'removed', text: 'Fler' },
      { kind: 'added', text: 'Färre' },
      { kind: 'same', text: ' går ' },
      { kind: 'removed', text: 'ut nu.' },
      { kind: 'added', text: 'ut.' },
    ]);
  });

  it('gives both texts back', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', ' ', '\n', 'c.'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDiff(before, after);
        const without = (kind: string) =>
          parts.filter((part) => part.kind !== kind).map((part) => part.text);
        expect(without('added').join('')).toBe(before);
        expect(without('removed').join('')).toBe(after);
      }),
    );
  });
});
