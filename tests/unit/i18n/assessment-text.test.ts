import { beforeAll, describe, expect, it } from 'vitest';
import { assessmentSections } from '#src/domain/assessment/assessment.ts';
import { factsOf } from '#src/domain/assessment/sentence.ts';
import { suggestAssessment } from '#src/domain/assessment/suggest.ts';
import {
  figuresOfFacts,
  suggestedFigures,
  writtenPieces,
} from '#src/domain/assessment/written-figures.ts';
import { findWording } from '#src/domain/text/wording.ts';
import { sectionLines, sectionText, sentencePieces } from '#src/i18n/assessment-text.ts';

import { committedAssessment, wordsIn } from '../../builders/assessments.ts';
import { committedSources } from '../../builders/comparisons.ts';
import { startWords } from '../../builders/start-words.ts';

beforeAll(startWords);

const data = committedAssessment();
const sections = suggestAssessment(data);
const nameOf = (id: string) => data.places.get(id)?.label ?? id;
const sourceIds = new Set(committedSources().documentSources.map(({ id }) => id));
const cases = (['sv', 'en'] as const).flatMap((language) =>
  sections.map((section) => [language, section.section, section] as const),
);

describe.each(cases)('in %s, what is suggested of %s', (language, _, section) => {
  const piecesOf = () =>
    section.sentences.map((sentence) => sentencePieces(sentence, nameOf, wordsIn(language)));

  it('has no figure without a fact, and no fact without a source', () => {
    const pieces = piecesOf().flat();
    expect(pieces.filter(({ text, factId }) => /\d/.test(text) && factId === null)).toEqual([]);
    const facts = pieces.flatMap(({ factId }) => (factId === null ? [] : [factId]));
    for (const id of facts) {
      const fact = data.facts.get(id);
      expect([id, fact?.visibility]).toEqual([id, 'open']);
      expect([id, sourceIds.has(fact?.sourceId ?? '')]).toEqual([id, true]);
      expect([id, fact?.lines]).toEqual([id, expect.stringMatching(/^\d/)]);
    }
  });

  it('leads to every fact that it was made from', () => {
    for (const [index, pieces] of piecesOf().entries()) {
      const sentence = section.sentences[index];
      if (sentence === undefined || factsOf(sentence).length === 0) continue;
      const hasFigures = pieces.some(({ factId }) => factId !== null);
      const isWordsOnly = ['caveat', 'missingParty'].includes(sentence.code);
      expect([sentence.id, hasFigures || isWordsOnly]).toEqual([sentence.id, true]);
    }
  });

  it('says only what can be read: no open gap, no double stop, each sentence with its end', () => {
    for (const line of sectionLines(section, nameOf, wordsIn(language))) {
      expect(line).not.toMatch(/\{\{|undefined|\.\.|:\.|\s\s|, ,/);
      expect(line).toMatch(/^[\p{Lu}\d“”].*\.$/u);
    }
  });

  it('passes the wording check, and has sources for its own figures when a person keeps it', () => {
    const text = sectionText(section, nameOf, wordsIn(language));
    expect(findWording(text, language)).toEqual([]);
    const pieces = writtenPieces(
      text,
      language,
      suggestedFigures(piecesOf().flat(), language),
      new Set(),
    );
    expect(pieces.filter(({ kind }) => kind === 'unsourced')).toEqual([]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
});

it('has every section, each with something to say', () => {
  expect(sections.map(({ section }) => section)).toEqual([...assessmentSections]);
  for (const { section, sentences } of sections) {
    expect([section, sentences.length > 1]).toEqual([section, true]);
    const ids = sentences.map(({ id }) => id);
    expect([section, new Set(ids).size]).toEqual([section, ids.length]);
  }
});

it('calls equal rounded values neither the same nor unchanged, and states no percent of few', () => {
  const own = sections.filter(({ section }) => section !== 'unknown');
  const text = own
    .map((one) => sectionText(one, nameOf, wordsIn('sv')))
    .join('\n')
    .replaceAll('\u00a0', ' ');
  expect(text.includes('36 % (2025) mot 36 % (2024), samma avrundade värde.')).toBe(true);
  expect(text.includes('69 (2025) mot 154 (2022), säkerställd minskning.')).toBe(true);
  expect(text.match(/[−-]\s?\d+ %|procentenhet/)).toBeNull();
});

it('knows a figure that no fact has, and one that some fact has by chance', () => {
  const known = figuresOfFacts(data.facts.values(), 'sv');
  const pieces = writtenPieces(
    '36 % och 91 % av 155 286 år 2031.',
    'sv',
    new Map([['36%', 'f']]),
    known,
  );
  expect(pieces.filter(({ kind }) => kind !== 'words')).toEqual([
    { text: '36 %', kind: 'sourced', factId: 'f' },
    { text: '91 %', kind: 'unsourced', factId: null },
    { text: '155 286', kind: 'known', factId: null },
    { text: '2031', kind: 'unsourced', factId: null },
  ]);
});
