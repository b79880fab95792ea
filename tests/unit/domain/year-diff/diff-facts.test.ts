import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '#src/domain/fact/fact.ts';
import { diffFacts } from '#src/domain/year-diff/diff-facts.ts';
import { aFact } from '../../../builders/facts.ts';

const rules = { surveySourceIds: new Set(['survey']) };
const none = new Map<string, string>();
const picture = (...facts: Fact[]) => ({ facts, editionOf: none });
const share = (id: string, year: number, value: number, given: Partial<Fact> = {}) =>
  aFact({
    id,
    indicator: { sv: 'otrygg', en: 'unsafe' },
    year: { kind: 'year', year },
    value: { kind: 'number', value, unit: 'procent' },
    unit: { sv: 'procent', en: 'per cent' },
    kind: 'measured',
    ...given,
  });

describe('two years of statements', () => {
  it('holds the newest of one against the newest of the other, by what they say and not by id', () => {
    const [line, ...others] = diffFacts(
      picture(share('a', 2025, 36)),
      picture(share('y2026.b', 2026, 36, { indicator: { sv: 'Otrygg ', en: '' } })),
      rules,
    );
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      kind: 'changed',
      isRestated: false,
      change: { kind: 'share', verdict: { code: 'same-rounded-value' } },
    });
  });

  it('never calls a difference of an unknown number of answers certain, and says how many it needs', () => {
    const [line] = diffFacts(picture(share('a', 2025, 36)), picture(share('b', 2026, 34)), rules);
    expect(line).toMatchObject({
      change: {
        verdict: { code: 'undecidable', changePp: -2, needed: { answers: expect.any(Number) } },
      },
    });
  });

  it('gives no verdict on a share that is not of a survey', () => {
    const register = { sourceId: 'register' };
    const [line] = diffFacts(
      picture(share('a', 2025, 92.4, register)),
      picture(share('b', 2026, 93.5, register)),
      rules,
    );
    expect(line).toMatchObject({
      change: { kind: 'figure', difference: 1.1, isPercent: true },
    });
  });

  it('tells a year that is not repeated from a question that is gone', () => {
    const lines = diffFacts(
      picture(share('a', 2021, 41), share('b', 2025, 36), aFact({ id: 'c' })),
      picture(share('d', 2026, 34)),
      rules,
    );
    expect(
      lines.map(({ kind, before, after, ...rest }) => [
        kind,
        before?.id,
        after?.id,
        'isOtherYear' in rest ? rest.isOtherYear : null,
      ]),
    ).toEqual([
      ['changed', 'b', 'd', null],
      ['dropped', 'a', undefined, true],
      ['dropped', 'c', undefined, false],
    ]);
  });

  it('shows a figure of the same year that says something else as restated', () => {
    const lines = diffFacts(
      picture(share('a', 2024, 36), share('b', 2025, 30)),
      picture(share('y2026.a', 2024, 37), share('y2026.b', 2025, 30)),
      rules,
    );
    expect(lines.map(({ kind }) => kind)).toEqual(['changed', 'unchanged']);
    expect(lines[0]).toMatchObject({ isRestated: true });
  });

  it('keeps two surveys apart unless one is said to be the next edition of the other', () => {
    const before = picture(share('a', 2025, 36));
    const facts = [share('b', 2026, 34, { sourceId: 'y2026.survey2026' })];
    expect(diffFacts(before, { facts, editionOf: none }, rules).map(({ kind }) => kind)).toEqual([
      'new',
      'dropped',
    ]);
    const editionOf = new Map([['y2026.survey2026', 'survey']]);
    expect(diffFacts(before, { facts, editionOf }, rules)).toMatchObject([
      { kind: 'changed', change: { kind: 'share' } },
    ]);
  });

  it('finds other words in a statement without a figure, and not in its case or spaces', () => {
    const words = (sv: string, id: string) => picture(aFact({ id, text: { sv, en: sv } }));
    const kinds = (a: string, b: string) =>
      diffFacts(words(a, 'a'), words(b, 'b'), rules).map(({ kind }) => kind);
    expect(kinds('Många klagomål', 'många  klagomål')).toEqual(['unchanged']);
    expect(kinds('Många klagomål', 'Få klagomål')).toEqual(['changed']);
  });
});

const anyFact = fc
  .record({
    placeId: fc.constantFrom('a', 'b'),
    question: fc.constantFrom('q', 'r'),
    year: fc.constantFrom(2021, 2024, 2025, 2026, null),
    value: fc.constantFrom(10, 20, null),
    text: fc.constantFrom('x', 'y'),
  })
  .map(({ placeId, question, year, value, text }) =>
    aFact({
      placeId,
      indicator: { sv: question, en: question },
      year: year === null ? { kind: 'not-stated' } : { kind: 'year', year },
      value: value === null ? { kind: 'none' } : { kind: 'number', value, unit: 'procent' },
      text: { sv: text, en: text },
    }),
  );
const anyPicture = fc
  .array(anyFact, { maxLength: 12 })
  .map((facts) => picture(...facts.map((fact, index) => ({ ...fact, id: `f${index}` }))));

describe('for every two documents', () => {
  it('a document differs in nothing from itself', () => {
    fc.assert(
      fc.property(anyPicture, (one) => {
        expect(diffFacts(one, one, rules).every(({ kind }) => kind === 'unchanged')).toBe(true);
      }),
    );
  });

  it('what is new one way is what is dropped the other way', () => {
    fc.assert(
      fc.property(anyPicture, anyPicture, (a, b) => {
        const added = diffFacts(a, b, rules).flatMap(({ kind, after }) =>
          kind === 'new' ? [after] : [],
        );
        const dropped = diffFacts(b, a, rules).flatMap(({ kind, before }) =>
          kind === 'dropped' ? [before] : [],
        );
        expect(new Set(added)).toEqual(new Set(dropped));
      }),
    );
  });

  it('every statement of both is in it', () => {
    fc.assert(
      fc.property(anyPicture, anyPicture, (a, b) => {
        const lines = diffFacts(a, b, rules);
        const seen = (side: 'before' | 'after') =>
          new Set(lines.map((line) => line[side]?.id).filter((id) => id !== undefined));
        expect(seen('before')).toEqual(new Set(a.facts.map(({ id }) => id)));
        expect(seen('after')).toEqual(new Set(b.facts.map(({ id }) => id)));
      }),
    );
  });
});
