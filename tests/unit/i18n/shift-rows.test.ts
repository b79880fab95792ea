import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '#src/domain/keeping/plan.ts';
import { noReviews } from '#src/domain/source/contradiction-review.ts';
import { formatFor } from '#src/i18n/format.ts';
import { planText } from '#src/i18n/plan-text.ts';
import { aShift } from '../../builders/shifts.ts';
import { startWords } from '../../builders/start-words.ts';

beforeAll(startWords);

const context = {
  nameOf: (id: string) => `[${id}]`,
  factTextOf: () => ({ sv: 'Bland flest anmälda', en: 'Among most reported' }),
  subjects: [],
  documentSources: new Map(),
  dataSets: [],
  reviews: noReviews,
  priorityAreas: [],
  findings: new Map(),
};

const shift = aShift({
  controlIds: ['the-park'],
  visits: [
    { id: 'b1', placeId: 'the-square', startedAt: 30, endedAt: 44, seen: ['calm'], note: 'Tyst.' },
  ],
});

function textOf(body: unknown, language: 'sv' | 'en' = 'sv') {
  const plan: Plan = {
    id: 'shift-1',
    kind: 'shift',
    title: '',
    changedAt: '2026-11-27T08:00:00.000Z',
    format: 1,
    body,
  };
  return planText(plan, context, { t: i18next.getFixedT(language), format: formatFor(language) });
}

describe('a shift in the diary', () => {
  it('says when it is, what it rests on, what was done and what was not', () => {
    const { title, rows } = textOf(shift);
    const values = new Map(rows.map(({ label, value }) => [label, value]));
    expect(title).toBe('Arbetspass fredag 27 november 2026 20.00–04.00');
    expect(values.get('Plats 1')).toBe('[the-square]: Bland flest anmälda');
    expect(values.get('Gör')).toBe('Gå runt torget.');
    expect(values.get('Kontrollplatser')).toBe('[the-park]');
    expect(values.get('20.30–20.44')).toBe('[the-square]; Lugnt; Tyst.');
    expect(values.has('Undvik')).toBe(false);
  });

  it('is of practice data where a reason was counted in it, and says so', () => {
    const [place] = shift.places;
    const reasons = [{ kind: 'counted-hours', count: 3, sourceId: 'practice' }];
    const text = textOf({ ...shift, places: [{ ...place, reasons }] });
    expect(textOf(shift).isPractice).toBe(false);
    expect(text.isPractice).toBe(true);
    expect(text.rows.map(({ value }) => value)).toContain(
      '[the-square]: 3 händelser dessa timmar (ÖVNINGSDATA)',
    );
  });

  it('says that a place was chosen by the shift leader, in either language', () => {
    const [place] = shift.places;
    const body = { ...shift, places: [{ ...place, reasons: [] }] };
    expect(textOf(body).rows.map(({ value }) => value)).toContain(
      '[the-square]: vald av gruppchef',
    );
    expect(textOf(body, 'en').rows.map(({ value }) => value)).toContain(
      '[the-square]: chosen by the shift leader',
    );
  });
});
