import { expect, it } from 'vitest';
import { unanswered, yearQuestions } from '#src/domain/year-diff/year-questions.ts';
import { aYearContent, aYearFact } from '../../../builders/next-year.ts';

const known = {
  placeIds: new Set(['the-square']),
  sources: [
    { id: 'survey2025', title: 'Trygghetsmätningen 2025', titleEn: '', isListed: true },
    { id: 'police', title: 'Polisen', titleEn: '', isListed: true },
  ],
};

it('asks about every unknown id with what hangs on it, and answers nothing by itself', () => {
  const content = aYearContent({
    facts: [
      aYearFact({ id: 'a', place: 'torget', sourceId: 'x' }),
      aYearFact({ id: 'b', place: 'torget', sourceId: 'police' }),
    ],
    placeNames: [{ id: 'torget', name: 'Torget' }],
    sources: [],
  });
  const questions = yearQuestions(content, known);
  expect(questions.unknown).toEqual([
    { code: 'unknown-place', id: 'torget', name: 'Torget', facts: 2 },
    { code: 'unknown-source', id: 'x', name: '', facts: 1 },
  ]);
  expect(unanswered(questions, [], [])).toHaveLength(2);
  expect(unanswered(questions, [{ from: 'torget', to: null }], [])).toMatchObject([{ id: 'x' }]);
});

it('proposes the source whose name is the same but for the year, and none where names differ', () => {
  const sources = [
    { id: 'survey2026', name: 'Trygghetsmätningen  2026', isListed: true },
    { id: 'other2026', name: 'En annan undersökning 2026', isListed: true },
  ];
  const { editions } = yearQuestions(aYearContent({ facts: [], sources }), known);
  expect(editions.map(({ proposed }) => proposed)).toEqual(['survey2025', null]);
});
