import { describe, expect, it } from 'vitest';
import { joinedName, nameWords, plainName } from '#src/domain/search/fold-name.ts';

describe('nameWords', () => {
  it.each([
    ['Södra Bågen', ['sodra', 'bagen']],
    ['Södra', ['sodra']],
    ['Gyldéngatan', ['gyldengatan']],
    ['Nørre Æblestræde', ['norre', 'aeblestraede']],
    ['Tekn.högsk.(Ers.trafik)', ['tekn', 'hogsk', 'ers', 'trafik']],
    ['Karl XII:s torg', ['karl', 'xiis', 'torg']],
    ['T-Torget / Ån', ['t', 'torget', 'an']],
    ['kajplats 13', ['kajplats', '13']],
    ['–', []],
  ])('takes %s apart', (name, words) => {
    expect(nameWords(name)).toEqual(words);
  });

  it.each(['S:t Görans plan', 's:t görans plan', 'st görans plan', 'Sankt Görans plan'])(
    'reads the saint out in %s',
    (name) => {
      expect(nameWords(name)).toEqual(['sankt', 'gorans', 'plan']);
    },
  );

  it('leaves a street that begins with st alone', () => {
    expect(nameWords('st')).toEqual(['st']);
    expect(nameWords('Stora torget')).toEqual(['stora', 'torget']);
  });
});

it('keeps the diacritics apart from the case', () => {
  expect(plainName('  SÖDRA   Bågen ')).toBe('södra bågen');
  expect(plainName('Å')).toBe('å');
});

it('writes a name in one word', () => {
  expect(joinedName('Södra Bågen')).toBe('sodrabagen');
});
