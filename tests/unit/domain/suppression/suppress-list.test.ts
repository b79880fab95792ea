import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventCount } from '#src/domain/offence/count-published-events.ts';
import type { ShownCount } from '#src/domain/suppression/shown-count.ts';
import { suppressList } from '#src/domain/suppression/suppress-list.ts';

const counts = (...values: readonly number[]): readonly EventCount[] =>
  values.map((count) => ({ status: 'counted', count }));
const marks = (list: readonly (ShownCount | null)[]) =>
  list.map((one) => (one?.status === 'counted' ? one.count : (one?.status ?? null)));

describe('a list of counts', () => {
  it('withholds one to four and keeps zero, missing and five apart from it', () => {
    const missing = { status: 'missing', reason: 'not-collected' } as const;

    const { counts: shown, total } = suppressList([...counts(0, 1, 4, 5), missing], {
      hasTotal: false,
    });

    expect(marks(shown)).toEqual(['zero', 'withheld', 'withheld', 5, 'missing']);
    expect(total).toBeNull();
  });

  it('withholds the next smallest as well when a total would give the only hidden one away', () => {
    const { counts: shown, total } = suppressList(counts(3, 40, 9, 0), { hasTotal: true });

    expect(marks([...shown, total])).toEqual(['withheld', 40, 'withheld', 'zero', 52]);
  });

  it('does not let ones be counted out of a total: two that add up to two are one each', () => {
    const { counts: shown } = suppressList(counts(1, 1, 8, 30), { hasTotal: true });

    expect(marks(shown)).toEqual(['withheld', 'withheld', 'withheld', 30]);
  });

  it('withholds the total where nothing else is left, and where it is small itself', () => {
    expect(marks([suppressList(counts(3, 0), { hasTotal: true }).total])).toEqual(['withheld']);
    expect(marks([suppressList(counts(1, 1, 1, 1, 1), { hasTotal: true }).total])).toEqual([
      'withheld',
    ]);
  });

  it('leaves at least two answers for every withheld count', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 8 }), (values) => {
        const { counts: shown, total } = suppressList(counts(...values), { hasTotal: true });
        const hidden = values.filter((_, index) => shown[index]?.status === 'withheld');
        if (total?.status !== 'counted' || hidden.length === 0) return;
        const rest = hidden.reduce((sum, value) => sum + value, 0);
        expect(hidden.length).toBeGreaterThan(1);
        expect(rest).toBeGreaterThan(hidden.length);
      }),
    );
  });
});
