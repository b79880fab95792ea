import { describe, expect, it } from 'vitest';
import { diffLists } from '#src/domain/year-diff/diff-lists.ts';
import type { SituationPicture } from '#src/domain/year-diff/situation-picture.ts';
import { toPicture } from '#src/domain/year-diff/to-picture.ts';
import { aFact } from '../../../builders/facts.ts';
import { aYearFact, someYearFacts } from '../../../builders/next-year.ts';

const known: SituationPicture = {
  year: 2025,
  title: { sv: 'Årets', en: 'This year’s' },
  facts: [
    aFact({ id: 'hidden', indicator: { sv: 'lugnt', en: 'calm' }, visibility: 'internal' }),
    aFact({ indicator: { sv: 'otrygg sent', en: 'unsafe late' } }),
  ],
  sources: [{ id: 'survey', title: 'Enkäten', titleEn: 'The survey', isListed: true }],
  contradictions: [
    { id: 'I-A', text: { sv: 'a', en: 'a' }, lines: ['1'], severity: 'low' },
    { id: 'I-B', text: { sv: 'b', en: 'b' }, lines: ['1'], severity: 'low' },
  ],
  priorityAreas: [
    {
      id: 'prio.1',
      name: { sv: 'Unga', en: 'The young' },
      isChecked: true,
      meaning: { sv: 'm', en: 'm' },
      measures: [],
      lines: '1',
    },
  ],
  hasLists: true,
  editionOf: new Map(),
};

describe('a kept year in the words of this year', () => {
  it('has ids of its own and names its own document as the source', () => {
    const { facts, sources } = toPicture(someYearFacts({ sources: [] }), known);
    expect(facts[0]).toMatchObject({
      id: 'y2026.unsafe.2026',
      sourceId: 'y2026.survey',
      indicator: { sv: 'otrygg sent', en: 'unsafe late' },
    });
    expect(sources).toMatchObject([
      { id: 'y2026.survey', title: 'Enkäten', document: { sv: expect.stringContaining('2026') } },
    ]);
  });

  it('maps what a person has mapped, and leaves out what is left out', () => {
    const facts = [aYearFact({ id: 'a', place: 'x' }), aYearFact({ id: 'b', place: 'y' })];
    const places = [
      { from: 'x', to: 'the-square' },
      { from: 'y', to: null },
    ];
    const picture = toPicture(someYearFacts({ facts, places }), known);
    expect(picture.facts.map(({ placeId }) => placeId)).toEqual(['the-square']);
  });

  it('keeps internal what this year keeps internal, and every event', () => {
    const facts = [
      aYearFact({ id: 'a', indicator: 'Lugnt', group: '' }),
      aYearFact({ id: 'b', kind: 'event' }),
      aYearFact({ id: 'c' }),
    ];
    const picture = toPicture(someYearFacts({ facts }), known);
    expect(picture.facts.map(({ visibility }) => visibility)).toEqual([
      'internal',
      'internal',
      'open',
    ]);
  });
});

describe('the lists of two years', () => {
  const next = toPicture(
    someYearFacts({
      sources: [{ id: 'e2026', name: 'Enkäten 2026', isListed: true }],
      editions: [{ from: 'e2026', to: 'survey' }],
      facts: [],
      contradictions: [
        { id: 'I-A', sv: 'a', en: 'a', lines: ['9'], severity: 'low' },
        { id: 'I-C', sv: 'c', en: 'c', lines: ['9'], severity: 'low' },
      ],
      priorityAreas: [
        {
          id: 'prio.7',
          name: 'unga',
          isChecked: false,
          meaning: 'm',
          measures: [],
          lines: '1',
          caveat: '',
        },
      ],
    }),
    known,
  );

  it('have new, gone and changed entries', () => {
    const { contradictions, priorityAreas, sources } = diffLists(known, next);
    expect(contradictions).toMatchObject({
      added: [{ id: 'I-2026-C' }],
      gone: [{ id: 'I-B' }],
      changed: [],
      unchanged: 1,
    });
    expect(priorityAreas?.changed).toMatchObject([
      { before: { isChecked: true }, after: { isChecked: false } },
    ]);
    expect(sources.changed).toMatchObject([{ after: { title: 'Enkäten 2026' } }]);
  });

  it('are the same one way as the other, and empty of a document and itself', () => {
    const [there, back] = [diffLists(known, next), diffLists(next, known)];
    expect(there.contradictions?.added).toEqual(back.contradictions?.gone);
    for (const list of Object.values(diffLists(known, known))) {
      expect(list).toMatchObject({ added: [], gone: [], changed: [] });
    }
  });

  it('say nothing of lists that a table of facts does not have', () => {
    expect(diffLists(known, { ...next, hasLists: false }).contradictions).toBeNull();
  });
});
