import i18next from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import type { CountSource } from '#src/domain/compare/comparison-data.ts';
import { countRows } from '#src/domain/compare/count-rows.ts';
import { formatFor } from '#src/i18n/format.ts';
import { rowSentences } from '#src/i18n/verdict-sentence.ts';
import { committedData } from '../../builders/comparisons.ts';
import { startWords } from '../../builders/start-words.ts';

const data = committedData();
const counts: CountSource = {
  origin: 'published',
  collected: { from: '2024-01-01', to: '2025-12-31' },
  countOf: (placeId) => ({ status: 'counted', count: placeId === 'klara' ? 40 : 400 }),
};

beforeAll(startWords);

function sentences(language: 'sv' | 'en') {
  const [row] = countRows(
    {
      placeIds: ['klara'],
      years: [2025],
      comparator: { kind: 'place', placeId: 'odenplan' },
      denominator: 'area',
      basis: 'whole-periods',
    },
    counts,
    data,
  );
  if (row === undefined) throw new Error('no row');
  const words = { t: i18next.getFixedT(language), format: formatFor(language) };
  return rowSentences(row, (id) => data.places.get(id)?.label ?? id, words);
}

it('says of two places that one is lower, never that something decreased', () => {
  expect(sentences('sv').chip).toBe('Säkerställt lägre');
  expect(sentences('en').chip).toBe('Reliably lower');
});

it('says what the two counts were divided by', () => {
  expect(sentences('sv').notes[0]).toMatch(/delade med yta i km²: 0,\d+ mot 0,\d+\.$/);
});

it('has the sentence in pieces too, with the value of each place in its slot', () => {
  const { lead, leadPieces } = sentences('sv');
  expect(leadPieces.map(({ text }) => text).join('')).toBe(lead);
  const slots = leadPieces.flatMap(({ slot, text }) => (slot === null ? [] : [[slot, text]]));
  expect(slots).toEqual([
    ['value', '40'],
    ['other', '400'],
  ]);
});
