import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPair, refusePair, thirdBounds } from '#src/domain/bivariate/read-pair.ts';
import type { ShareReading } from '#src/domain/indicator/read-share.ts';
import type { ShownCount } from '#src/domain/suppression/shown-count.ts';

const bounds = { offences: [1, 40, 160, 640, 2560], perceived: [0, 0.1, 0.2, 0.3, 0.4] };

function counted(count: number): ShownCount {
  return count === 0 ? { status: 'zero' } : { status: 'counted', count };
}

function measured(share: number): ShareReading {
  return { status: 'measured', year: 2025, share, factId: 'f', shareClass: 0 };
}

const notCollected: ShownCount = { status: 'missing', reason: 'not-collected' };
const noSurvey: ShareReading = { status: 'missing', reason: 'no-survey' };

describe('what is reported beside what people say', () => {
  it.each([
    [1, 0, 0, 0],
    [39, 0.099, 0, 0],
    [40, 0.1, 1, 1],
    [639, 0.299, 1, 1],
    [640, 0.3, 2, 2],
    [99_999, 1, 2, 2],
  ])(
    'has %i reports and a share of %d in classes %i and %i',
    (count, share, offences, perceived) => {
      expect(readPair(counted(count), measured(share), bounds)).toEqual({
        status: 'both',
        offences,
        perceived,
      });
    },
  );

  it('keeps nought out of the lowest class', () => {
    expect(readPair(counted(0), measured(0.35), bounds)).toEqual({
      status: 'none-reported',
      perceived: 2,
    });
  });

  it('says which value a place lacks', () => {
    const lacks = (count: ShownCount | null, reading: ShareReading | null) =>
      readPair(count, reading, bounds);
    expect(lacks(counted(5), noSurvey)).toEqual({ status: 'missing', lacks: 'perceived' });
    expect(lacks(notCollected, measured(0.2))).toEqual({ status: 'missing', lacks: 'offences' });
    expect(lacks(null, null)).toEqual({ status: 'missing', lacks: 'both' });
  });

  it('keeps a withheld share apart from a missing one', () => {
    expect(readPair(counted(5), { status: 'withheld' }, bounds)).toEqual({ status: 'withheld' });
  });

  it('never falls when either value rises', () => {
    const value = fc.tuple(
      fc.integer({ min: 1, max: 5000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(value, value, ([count, share], [more, higher]) => {
        const low = readPair(
          counted(Math.min(count, more)),
          measured(Math.min(share, higher)),
          bounds,
        );
        const high = readPair(
          counted(Math.max(count, more)),
          measured(Math.max(share, higher)),
          bounds,
        );
        if (low.status !== 'both' || high.status !== 'both') throw new Error('both were given');
        expect(high.offences).toBeGreaterThanOrEqual(low.offences);
        expect(high.perceived).toBeGreaterThanOrEqual(low.perceived);
      }),
    );
  });

  it('has no edge that the five classes do not have', () => {
    expect(thirdBounds(bounds.offences)).toEqual([1, 40, 640]);
    expect(thirdBounds(bounds.perceived)).toEqual([0, 0.1, 0.3]);
  });

  it('is refused for a question of trust and for all years at once', () => {
    expect(refusePair({ direction: 'trust' }, 2025)).toBe('trust');
    expect(refusePair({ direction: 'unsafe' }, 'all')).toBe('several-years');
    expect(refusePair({ direction: 'unsafe' }, 2025)).toBeNull();
  });
});
