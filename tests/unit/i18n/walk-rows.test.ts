import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '#src/domain/keeping/plan.ts';
import { noReviews } from '#src/domain/source/contradiction-review.ts';
import { firstSetup } from '#src/domain/walk/walk-setup.ts';
import { formatFor } from '#src/i18n/format.ts';
import { planText } from '#src/i18n/plan-text.ts';
import { startWords } from '../../builders/start-words.ts';
import { anObservation, aPoint, aStop, aWalk } from '../../builders/walks.ts';

beforeAll(startWords);

const context = {
  nameOf: (id: string) => `[${id}]`,
  factTextOf: () => ({ sv: 'Mörkt', en: 'Dark' }),
  subjects: [],
  documentSources: new Map(),
  dataSets: [],
  reviews: noReviews,
  priorityAreas: [],
  findings: new Map(),
};

function rowsOf(kind: 'walk' | 'walk-setup', body: unknown, language: 'sv' | 'en' = 'sv') {
  const words = { t: i18next.getFixedT(language), format: formatFor(language) };
  const plan: Plan = {
    id: 'plan',
    kind,
    title: 'Runt torget',
    changedAt: '2026-11-27T08:00:00.000Z',
    format: 1,
    body,
  };
  const { rows } = planText(plan, context, words);
  return new Map(rows.map(({ label, value }) => [label, value.replace(/\s/g, ' ')]));
}

const walk = aWalk({
  placeId: 'the-square',
  meetingPoint: { position: [18.06, 59.33], text: 'Under klockan' },
  stops: [
    aStop({ reasons: [{ kind: 'fact', factId: 'f' }] }),
    aStop({ id: 'stop-2', name: 'Bron', position: [18.07, 59.33], doesWork: true }),
  ],
  roles: [{ role: 'lead', holder: null }],
  observations: [
    anObservation({ note: 'Släckt', position: [18.06, 59.33], accuracyM: 8, photoIds: ['a'] }),
  ],
  points: [aPoint({ status: 'declined', reason: 'Prövas 2028', tyckTillNumber: '123' })],
  checks: [{ pointId: 'p-0', outcome: 'same', note: 'Lyser inte' }],
});

describe('a walk for the diary', () => {
  it('is told in words, part by part', () => {
    const rows = rowsOf('walk', walk);
    expect(rows.get('Slag')).toBe('Trygghetsvandring');
    expect(rows.get('Läge')).toBe('Planerad');
    expect(rows.get('Plats')).toBe('[the-square]');
    expect(rows.get('Samling')).toBe('Under klockan; läge 59.330000 18.060000 (WGS 84, lat lon)');
    expect(rows.get('Roll: Leder vandringen')).toBe('ingen vald');
    expect(rows.get('Stopp 1')).toContain('Trafikkontoret; varför: Lägesbilden: Mörkt');
    expect(rows.get('Stopp 2')).toContain('plats som fungerar');
    expect(rows.get('Sträcka 1–2')).toMatch(/^567 m: 59\.330000 18\.060000, 59\.330000 18\.07/);
    expect(rows.get('Iakttagelse 1')).toBe(
      'Belysning; Släckt; Stopp 1, The square; läge 59.330000 18.060000 (WGS 84, lat lon) ±8 m; 1 foto',
    );
    expect(rows.get('Åtgärdspunkt 1')).toBe(
      'Mend the lamp; Belysning; Stopp 1, The square; Trafikkontoret; Klart senast 2026-12-01; Tyck till-nr 123; Avslås; Skäl: Prövas 2028; Iakttagelse 1',
    );
    expect(rows.get('Uppföljning 1')).toBe('Oförändrat; Lyser inte; p-0');
  });

  it.each(['sv', 'en'] as const)('has no field path for a label in %s', (language) => {
    for (const [kind, body] of [
      ['walk', walk],
      ['walk-setup', firstSetup],
    ] as const) {
      for (const label of rowsOf(kind, body, language).keys()) {
        expect(label).not.toMatch(/^[a-z]+[A-Za-z]*$|\.[a-z0-9]/);
      }
    }
  });

  it('tells what every walk uses', () => {
    const rows = rowsOf('walk-setup', {
      ...firstSetup,
      radighet: [{ placeId: 'the-square', holders: ['park-engineer'] }],
      schoolHours: { fromMinute: 490, toMinute: 930 },
      links: [
        {
          id: 'l',
          line: [
            [18.06, 59.33],
            [18.07, 59.33],
          ],
        },
      ],
    });
    expect(rows.get('Rådighet: [the-square]')).toBe('Parkingenjör');
    expect(rows.get('Skoltid')).toBe('08.10–15.30');
    expect(rows.get('Egna länkar i gångnätet')).toMatch(/^567 m: /);
    expect(rows.get('Vikt: Öppna åtgärdspunkter')).toBe('1');
  });
});
