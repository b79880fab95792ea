import { describe, expect, it } from 'vitest';
import type { SourceTrait } from '#src/domain/source/source.ts';
import { type DocumentSourceEntry, sourceRegister } from '#src/domain/source/source-register.ts';
import { committedData, committedSources } from '../../../builders/comparisons.ts';
import { aFact } from '../../../builders/facts.ts';
import { anOwnSet } from '../../../builders/own-sets.ts';

const aSource = (id: string, title = id, traits: readonly SourceTrait[] = []) => ({
  id,
  title,
  titleEn: `${title} (en)`,
  isListed: true,
  traits,
});

function documentsOf(all: Partial<Parameters<typeof sourceRegister>[0]>) {
  const entries = sourceRegister({
    documentSources: [],
    dataSets: [],
    ownSets: [],
    facts: [],
    ...all,
  });
  return entries.filter((entry): entry is DocumentSourceEntry => entry.kind === 'document');
}

describe('a source of the document', () => {
  it('has its statements, their years, and the contradictions of both', () => {
    const bias: SourceTrait = {
      trait: 'bias',
      text: { sv: 's', en: 'e' },
      isFromTitle: false,
      factIds: ['a'],
      contradictionIds: ['I-B'],
    };
    const [entry] = documentsOf({
      documentSources: [aSource('survey', 'Enkäten 2025', [bias])],
      facts: [
        aFact({ id: 'a', year: { kind: 'year', year: 2025 }, contradictionIds: ['I-A'] }),
        aFact({ id: 'b', year: { kind: 'school-year', firstYear: 2023 } }),
        aFact({ id: 'c', year: { kind: 'not-stated' } }),
        aFact({ id: 'd', sourceId: 'other' }),
      ],
    });
    expect(entry?.facts.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(entry?.years).toEqual([2023, 2025]);
    expect(entry?.contradictionIds).toEqual(['I-A', 'I-B']);
    expect(entry?.traits).toEqual({ bias });
  });

  it.each([
    ['Enkäten 2025', 2025],
    ['Områdesfakta (fotnot 4; saknas)', null],
    ['Dnr 120254', null],
  ])('has the year of its title: %s', (title, year) => {
    expect(documentsOf({ documentSources: [aSource('s', title)] })[0]?.titleYear).toBe(year);
  });
});

it('lists data sets and imports after the document’s sources, with what is known of each', () => {
  const entries = sourceRegister({
    documentSources: [aSource('survey')],
    dataSets: committedSources().dataSets.slice(0, 1),
    ownSets: [anOwnSet({ id: 'mine', name: 'Uttag', source: 'Enheten' })],
    facts: [],
  });
  expect(entries.map(({ kind }) => kind)).toEqual(['document', 'data-set', 'own']);
  expect(entries[2]).toMatchObject({ id: 'mine', owner: 'Enheten', title: { sv: 'Uttag' } });
});

describe('the committed register', () => {
  const facts = [...committedData().facts.values()];
  const entries = documentsOf({ ...committedSources(), facts });

  it('has a row for the source of every one of the 188 statements, each statement once', () => {
    expect(facts).toHaveLength(188);
    expect(entries).toHaveLength(20);
    expect(entries.flatMap((entry) => entry.facts.map(({ id }) => id)).toSorted()).toEqual(
      facts.map(({ id }) => id).toSorted(),
    );
    for (const entry of entries) {
      expect(
        entry.facts.every(({ sourceId }) => sourceId === entry.id),
        entry.id,
      ).toBe(true);
    }
  });

  it('tells the nine that the document uses without listing from the eleven that it lists', () => {
    const listed = entries.filter(({ isListed }) => isListed);
    expect(listed).toHaveLength(11);
    expect(entries.filter(({ isListed }) => !isListed).map(({ id }) => id)).toEqual([
      'attityd2024',
      'kartl2023',
      'besok',
      'soc',
      'bra',
      'ungdomsjour',
      'overenskommelse',
      'bedomning',
      'grundskoleund',
    ]);
  });

  it('rests every trait on the title, on a statement of that source or on a contradiction', () => {
    for (const { id, facts: own, traits } of entries) {
      const ownIds = new Set(own.map((fact) => fact.id));
      for (const trait of Object.values(traits)) {
        const grounds = trait.factIds.length + trait.contradictionIds.length;
        expect(trait.isFromTitle || grounds > 0, `${id} ${trait.trait}`).toBe(true);
        expect(
          trait.factIds.every((factId) => ownIds.has(factId)),
          id,
        ).toBe(true);
      }
    }
  });

  it('states no number of answers: the document has none', () => {
    for (const { id, traits } of entries) expect(traits.answers?.text, id).toBeUndefined();
  });
});
