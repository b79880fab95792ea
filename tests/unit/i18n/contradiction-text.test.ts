import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { contradictionReviewPlan } from '#src/domain/source/contradiction-review.ts';
import type { SourceEntry } from '#src/domain/source/source-register.ts';
import { sourceRegister } from '#src/domain/source/source-register.ts';
import { codeText, contradictionAddress } from '#src/i18n/contradiction-text.ts';
import { formatFor } from '#src/i18n/format.ts';
import { planText } from '#src/i18n/plan-text.ts';
import { listingOf, traitText } from '#src/i18n/source-text.ts';
import { aFact } from '../../builders/facts.ts';
import { aKeptFinding } from '../../builders/kept-findings.ts';
import { aPlan } from '../../builders/plans.ts';
import { aReview } from '../../builders/reviews.ts';
import { startWords } from '../../builders/start-words.ts';

beforeAll(startWords);
const wordsOf = (language: 'sv' | 'en' = 'sv') => ({
  t: i18next.getFixedT(language),
  format: formatFor(language),
});
const review = aReview({ note: 'Avstämt', reviewer: 'steering-group' });
const context = {
  nameOf: (id: string) => id,
  factTextOf: () => null,
  subjects: [],
  documentSources: new Map(),
  dataSets: [],
  reviews: new Map([['I-A', review]]),
  priorityAreas: [],
  findings: new Map(),
};

describe('the code of a contradiction', () => {
  it('stands alone until somebody has looked it up', () => {
    expect(codeText('I-A', undefined, wordsOf())).toBe('I-A');
    expect(codeText('I-A', aReview(), wordsOf())).toBe('I-A (utredd 2026-11-28)');
    expect(codeText('I-A', review, wordsOf('en'))).toBe(
      'I-A (looked up 2026-11-28 by the steering group: Avstämt)',
    );
  });

  it('has what was found beside it in a finding for the diary', () => {
    const { rows } = planText(aPlan({ contradictionIds: ['I-A', 'I-B'] }), context, wordsOf());
    expect(rows.map(({ value }) => value)).toContain(
      'I-A (utredd 2026-11-28 av styrgruppen: Avstämt), I-B',
    );
    expect(aKeptFinding().contradictionIds).not.toContain('I-A');
  });

  it('leads to its place, as the kept review does', () => {
    const text = planText(
      contradictionReviewPlan(review, '2026-11-28T09:00:00.000Z'),
      context,
      wordsOf(),
    );
    expect(text.address).toBe(contradictionAddress('I-A'));
    expect(text.address).toBe('#/underlag/motsagelser?kod=I-A');
    expect(text.title).toBe('Utredd motsägelse I-A');
    expect(text.rows.slice(2).map(({ value }) => value)).toEqual([
      'I-A',
      '2026-11-28',
      'styrgruppen',
      'Avstämt',
    ]);
  });
});

describe('what is known of a source', () => {
  const [entry] = sourceRegister({
    documentSources: [
      {
        id: 'survey',
        title: 'Enkäten',
        titleEn: 'The survey',
        isListed: false,
        traits: [
          {
            trait: 'population',
            text: { sv: 'Boende', en: 'Residents' },
            isFromTitle: true,
            factIds: ['fact.1'],
            contradictionIds: ['I-A'],
          },
          { trait: 'answers', isFromTitle: false, factIds: [], contradictionIds: ['I-A'] },
        ],
      },
    ],
    dataSets: [],
    ownSets: [],
    facts: [aFact()],
  }) as [SourceEntry];

  it('says what it rests on', () => {
    expect(traitText(entry, 'population', wordsOf())).toEqual({
      state: 'stated',
      text: 'Boende',
      ground: 'källans titel, 1 uppgift i dokumentet (rad 12-14) och I-A',
    });
  });

  it.each(['owner', 'answers', 'frequency'] as const)(
    'is missing where nothing is said: %s',
    (name) => {
      expect(traitText(entry, name, wordsOf())).toMatchObject({
        state: 'missing',
        text: 'uppgift saknas',
      });
    },
  );

  it('tells a source that is used without being listed', () => {
    expect(listingOf(entry)).toBe('unlisted');
  });
});
