import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShare } from '#src/domain/indicator/read-share.ts';
import { answersNeeded } from '#src/domain/statistics/answers-needed.ts';
import { type SurveyShare, verdictOfShares } from '#src/domain/statistics/verdict-of-shares.ts';
import { aMeasurement, anIndicator, aSeries } from '../../../builders/surveys.ts';

describe('verdictOfShares', () => {
  it('cannot decide on 38 against 36 percent of unknown answers, and says how many it needs', () => {
    expect(verdictOfShares(aShare(0.38), aShare(0.36))).toEqual({
      code: 'undecidable',
      reason: 'answers-not-stated',
      changePp: -2,
      needed: { answers: 4476, fewest: 1989, most: 17908 },
    });
  });

  it('cannot decide when only one of the two states its answers', () => {
    expect(verdictOfShares(aShare(0.38, 900), aShare(0.36))).toMatchObject({
      code: 'undecidable',
      reason: 'answers-not-stated',
    });
  });

  it('calls equal printed values the same rounded value, never unchanged', () => {
    expect(verdictOfShares(aShare(0.36), aShare(0.36))).toEqual({
      code: 'same-rounded-value',
      intervalPp: null,
    });
    const known = verdictOfShares(aShare(0.36, 1000), aShare(0.36, 1000));
    expect(known).toMatchObject({ code: 'same-rounded-value' });
    expect(known).toHaveProperty('intervalPp.upper', expect.closeTo(4.2, 1));
  });

  it('finds a reliable decrease where the interval leaves out nought', () => {
    const verdict = verdictOfShares(aShare(0.46, 1000), aShare(0.36, 1000));
    expect(verdict).toMatchObject({ code: 'reliable-decrease', changePp: -10 });
    expect(verdict).toHaveProperty('intervalPp.lower', expect.closeTo(-14.25, 2));
    expect(verdict).toHaveProperty('intervalPp.upper', expect.closeTo(-5.7, 1));
  });

  it('finds the same rise reliable as an increase', () => {
    expect(verdictOfShares(aShare(0.36, 1000), aShare(0.46, 1000)).code).toBe('reliable-increase');
  });

  it('finds 38 against 36 percent of 800 answers each within normal variation', () => {
    expect(verdictOfShares(aShare(0.38, 800), aShare(0.36, 800)).code).toBe('within-noise');
  });

  it('leaves open what rounding decides, unless the shares were not rounded', () => {
    const [from, to] = [aShare(0.38, 6000), aShare(0.36, 6000)];
    expect(verdictOfShares(from, to)).toMatchObject({ code: 'undecidable', reason: 'rounding' });
    expect(verdictOfShares(from, to, 0).code).toBe('reliable-decrease');
  });

  it('needs one number of answers where the shares were not rounded', () => {
    expect(verdictOfShares(aShare(0.38), aShare(0.36), 0)).toMatchObject({
      reason: 'answers-not-stated',
      needed: { answers: 4476, fewest: 4476, most: 4476 },
    });
  });

  it('leaves open a difference that might be reliable before it was rounded', () => {
    const [from, to] = [aShare(0.38, 3000), aShare(0.36, 3000)];
    expect(verdictOfShares(from, to)).toMatchObject({ code: 'undecidable', reason: 'rounding' });
    expect(verdictOfShares(from, to, 0).code).toBe('within-noise');
  });

  it('cannot decide on fewer than 30 answers in a group', () => {
    expect(verdictOfShares(aShare(0.1, 29), aShare(0.8, 400))).toMatchObject({
      code: 'undecidable',
      reason: 'few-answers',
      needed: { answers: 30 },
    });
    expect(verdictOfShares(aShare(0.1, 30), aShare(0.8, 400)).code).toBe('reliable-increase');
  });

  it('needs a larger difference where the design effect is larger', () => {
    const weighted = (share: number): SurveyShare => ({
      ...aShare(share),
      reading: { status: 'measured', share, answers: 1000, designEffect: 3 },
    });
    expect(verdictOfShares(aShare(0.36, 1000), aShare(0.42, 1000)).code).toBe('reliable-increase');
    expect(verdictOfShares(weighted(0.36), weighted(0.42)).code).not.toBe('reliable-increase');
  });

  it('compares neither two questions nor two groups', () => {
    const share = aShare(0.36, 1000);
    expect(verdictOfShares(share, { ...share, indicatorId: 'at-home' })).toEqual({
      code: 'not-comparable',
      reason: 'other-question',
    });
    expect(verdictOfShares(share, { ...share, groupId: 'women' })).toEqual({
      code: 'not-comparable',
      reason: 'other-group',
    });
  });

  it('takes what readShare reads, missing years included', () => {
    const indicator = anIndicator();
    const series = [aSeries({ observations: [aMeasurement(2024, 0.2, { answers: 500 })] })];
    const read = (year: number): SurveyShare => ({
      indicatorId: indicator.id,
      groupId: 'all',
      reading: readShare(indicator, series, { placeId: 'the-square', groupId: 'all', year }),
    });
    expect(verdictOfShares(aShare(0.4, 500), read(2024)).code).toBe('reliable-decrease');
    expect(verdictOfShares(read(2023), read(2024))).toEqual({
      code: 'undecidable',
      reason: 'missing',
    });
  });

  it('is reliable with a few answers more than were said to be needed, and not with fewer', () => {
    const percents = fc.integer({ min: 10, max: 90 });
    fc.assert(
      fc.property(percents, percents, (one, other) => {
        fc.pre(one !== other);
        const [a, b] = [one / 100, other / 100];
        const answers = answersNeeded(a, b)?.answers ?? 0;
        // The two intervals differ a little, most of all for few answers.
        fc.pre(answers > 100);
        const codeWith = (n: number) => verdictOfShares(aShare(a, n), aShare(b, n), 0).code;
        expect(codeWith(Math.ceil(answers * 1.05))).toMatch(/^reliable/);
        expect(codeWith(Math.floor(answers * 0.95))).toBe('within-noise');
      }),
    );
  });
});

function aShare(share: number, answers?: number): SurveyShare {
  return {
    indicatorId: 'out-late',
    groupId: 'all',
    reading: { status: 'measured', share, ...(answers === undefined ? {} : { answers }) },
  };
}
