import { describe, expect, it } from 'vitest';
import type { CollaborationEntry } from '#src/domain/collaboration/place-collaboration.ts';
import { collaborationStatus } from '#src/domain/collaboration/place-status.ts';
import { buildExploreSheet } from '#src/domain/sheet/build-explore-sheet.ts';
import { aFact } from '../../../builders/facts.ts';
import { aDrawnPlace, aPlace } from '../../../builders/places.ts';
import { aReview } from '../../../builders/reviews.ts';
import { aRow, aSheetInput, registers } from '../../../builders/sheets.ts';

const measured = (share: number, factId: string) =>
  ({ status: 'measured', year: 2024, share, factId, shareClass: 1 }) as const;

const region = aRow({
  place: aPlace({ id: 'the-region', type: 'stadsdelsomrade' }),
  kind: 'region',
  events: null,
  reading: measured(0.36, 'fact.region'),
});
const city = aRow({
  place: aPlace({ id: 'the-city', type: 'municipality' }),
  kind: 'comparator',
  events: null,
  reading: measured(0.38, 'fact.city'),
});
const surveyFacts = [
  aFact({ id: 'fact.region', placeId: 'the-region', contradictionIds: ['I-N'] }),
  aFact({ id: 'fact.city', placeId: 'the-city', contradictionIds: ['I-N'] }),
];
const contradiction = (id: string, lines: readonly string[]) =>
  ({ id, text: { sv: `om ${id}`, en: `on ${id}` }, lines, severity: 'high' }) as const;

/** A place whose highest step only an internal statement gives. */
function internalStep() {
  const register: readonly CollaborationEntry[] = [
    {
      placeId: 'the-square',
      step: 'need',
      year: 2024,
      factId: 'open',
      parties: [],
      missingParties: [],
    },
    {
      placeId: 'the-square',
      step: 'active',
      year: 2024,
      factId: 'hush',
      parties: [],
      missingParties: [],
    },
  ];
  const facts = [
    aFact({ id: 'open', sourceId: 'own', lines: '758-761', contradictionIds: ['I-STEP'] }),
    aFact({
      id: 'hush',
      sourceId: 'own',
      lines: '475-479',
      visibility: 'internal',
      contradictionIds: ['I-HUSH'],
    }),
  ];
  return {
    rows: [
      aRow({
        status: {
          collaboration: collaborationStatus(register, 'the-square', []),
          drugScene: null,
        },
      }),
    ],
    registers: registers({ facts, collaboration: register }),
    contradictions: [
      contradiction('I-STEP', ['475-476', '758-761']),
      contradiction('I-HUSH', ['475-479']),
    ],
  };
}

describe('the title', () => {
  it('states the area’s value against the comparator’s and gives no verdict', () => {
    const { title } = buildExploreSheet(
      aSheetInput({ rows: [region, city], registers: registers({ facts: surveyFacts }) }),
    );

    expect(title).toMatchObject({
      kind: 'share',
      area: { share: { status: 'measured', share: 0.36, year: 2024 } },
      comparator: { share: { status: 'measured', share: 0.38, year: 2024 } },
    });
    expect(Object.keys(title)).toEqual(['kind', 'question', 'group', 'area', 'comparator']);
  });

  it('says that the area was not measured, and never nought', () => {
    const { title } = buildExploreSheet(
      aSheetInput({ rows: [{ ...region, reading: { status: 'missing', reason: 'other-year' } }] }),
    );

    expect(title).toMatchObject({ area: { share: { status: 'missing', reason: 'other-year' } } });
    expect(JSON.stringify(title)).not.toContain('"share":0');
  });

  it('names the layers when no question is shown', () => {
    const { title } = buildExploreSheet(
      aSheetInput({
        rows: [region],
        layers: { offences: true, perceived: false, collaboration: false, pair: false },
      }),
    );

    expect(title).toEqual({ kind: 'layers', area: 'The Region', layers: ['offences'] });
  });
});

describe('figures', () => {
  it('have a source and a period wherever they stand', () => {
    const facts = [...surveyFacts, aFact({ id: 'fact.rank', sourceId: 'own' })];
    const sheet = buildExploreSheet(
      aSheetInput({
        rows: [
          aRow({
            reading: measured(0.25, 'fact.region'),
            ranks: [{ placeId: 'the-square', year: 2024, factId: 'fact.rank', standing: 'first' }],
          }),
          region,
          city,
        ],
        registers: registers({ facts }),
      }),
    );

    const figures = figuresIn(sheet);
    expect(figures.length).toBeGreaterThan(5);
    const numbers = new Set(sheet.sources.map(({ number }) => number));
    for (const figure of figures) {
      expect(numbers).toContain(figure.sourceNumber);
      expect(figure.year ?? figure.period).toBeDefined();
    }
  });

  it('of a year that was not collected are missing, never zero', () => {
    const sheet = buildExploreSheet(
      aSheetInput({
        year: 2021,
        rows: [aRow({ events: { status: 'missing', reason: 'not-collected' } })],
        counts: { coverage: 'none', byPlace: new Map(), unplaced: [], offences: 0, others: 0 },
      }),
    );

    expect(sheet.rows[0]?.events).toEqual({ status: 'missing', reason: 'not-collected' });
    expect(sheet.legends[0]).toMatchObject({ kind: 'published-events', period: null });
  });

  it('keep zero apart from missing', () => {
    const sheet = buildExploreSheet(
      aSheetInput({ rows: [aRow({ events: { status: 'counted', count: 0 } })] }),
    );

    expect(sheet.rows[0]?.events).toMatchObject({ status: 'counted', count: 0 });
    expect(sheet.rows[0]?.share).toEqual({ status: 'missing', reason: 'no-survey' });
  });

  it('of a part year say which days', () => {
    const sheet = buildExploreSheet(
      aSheetInput({
        year: 2023,
        counts: { coverage: 'part', byPlace: new Map(), unplaced: [], offences: 0, others: 0 },
      }),
    );

    expect(sheet.legends[0]).toMatchObject({
      period: { coverage: 'part', from: '2023-03-20', to: '2023-12-31' },
    });
  });

  it('stand only for layers that are shown', () => {
    const sheet = buildExploreSheet(
      aSheetInput({
        layers: { offences: false, perceived: false, collaboration: true, pair: false },
      }),
    );

    expect(sheet.rows[0]).toMatchObject({ events: null, share: null });
    expect(sheet.legends.map(({ kind }) => kind)).toEqual(['collaboration']);
  });
});

describe('an internal sheet', () => {
  it('lists internal statements as internal', () => {
    const sheet = buildExploreSheet(aSheetInput(internalStep()));

    expect(sheet.internalStatements.map(({ factId }) => factId)).toEqual(['hush']);
    expect(sheet.rows[0]?.collaboration).toMatchObject({ step: 'active', hasConflict: true });
    expect(sheet.contradictions.map(({ id, text }) => [id, text?.en])).toEqual([
      ['I-STEP', 'on I-STEP'],
      ['I-HUSH', 'on I-HUSH'],
    ]);
  });
});

describe('a contradiction that somebody has looked up', () => {
  const reviews = new Map([['I-STEP', aReview({ contradictionId: 'I-STEP', note: 'Avstämt' })]]);
  it.each([
    ['internal', 'Avstämt'],
    ['public', ''],
  ] as const)(
    'says so on an %s sheet, with its note inside the organisation only',
    (audience, note) => {
      const { contradictions } = buildExploreSheet(
        aSheetInput({ ...internalStep(), audience, reviews }),
      );
      const found = contradictions.find(({ id }) => id === 'I-STEP');
      expect(found?.review).toMatchObject({ reviewedOn: '2026-11-28', note });
      expect(
        contradictions.filter(({ id }) => id !== 'I-STEP').every((one) => !('review' in one)),
      ).toBe(true);
    },
  );
});

describe('a public sheet', () => {
  const sheet = buildExploreSheet(aSheetInput({ ...internalStep(), audience: 'public' }));

  it('leaves internal statements out and says to its maker how many', () => {
    expect(sheet.internalStatements).toEqual([]);
    expect(sheet.leftOut).toBe(1);
    expect(JSON.stringify(sheet)).not.toContain('hush');
  });

  it('shows the highest step that an open statement gives', () => {
    expect(sheet.rows[0]?.collaboration).toMatchObject({ step: 'need', hasConflict: false });
  });

  it('keeps the code of a contradiction whose text repeats an internal statement', () => {
    expect(sheet.contradictions).toEqual([{ id: 'I-STEP', severity: 'high', text: null }]);
  });

  it('says that counts the police published are exempt from hiding', () => {
    expect(sheet.notes).toContain('published-exempt');
    expect(buildExploreSheet(aSheetInput()).notes).not.toContain('published-exempt');
  });
});

it('lists a contradiction once however many figures lean on it', () => {
  const { contradictions } = buildExploreSheet(
    aSheetInput({
      rows: [region, city],
      registers: registers({ facts: surveyFacts }),
      contradictions: [contradiction('I-N', ['12-14']), contradiction('I-OTHER', ['1'])],
    }),
  );

  expect(contradictions.map(({ id }) => id)).toEqual(['I-N']);
});

it('numbers each source once and gives data sets their licence', () => {
  const { sources } = buildExploreSheet(
    aSheetInput({ rows: [aRow(), region, city], registers: registers({ facts: surveyFacts }) }),
  );

  expect(sources.map(({ number }) => number)).toEqual([1, 2]);
  expect(sources).toContainEqual(expect.objectContaining({ kind: 'data-set', licence: 'CC0-1.0' }));
});

it('lists hotspots, named places, the area and the comparator, and no stadsdel', () => {
  const rows = [
    aRow(),
    aRow({ kind: 'stadsdel', place: aDrawnPlace({ id: 'quarter', type: 'stadsdel' }) }),
    region,
  ];

  expect(buildExploreSheet(aSheetInput({ rows })).rows.map(({ placeId }) => placeId)).toEqual([
    'the-square',
    'the-region',
  ]);
});

interface Figure {
  readonly sourceNumber: number;
  readonly year?: number;
  readonly period?: object;
}

/** Everything that carries a number or a status. */
function figuresIn(value: unknown): readonly Figure[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = ['share', 'count', 'step', 'standing', 'state'].some(
    (key) => key in value && typeof Reflect.get(value, key) !== 'object',
  );
  return [...(own ? [value as Figure] : []), ...Object.values(value).flatMap(figuresIn)];
}
