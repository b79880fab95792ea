import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { measuresWorkbook } from '#src/commands/export-measures.ts';
import { readProject } from '#src/data/project/read-project.ts';
import { writeProject } from '#src/data/project/write-project.ts';
import type { Measure } from '#src/domain/measure/measure.ts';
import { reportPeriod, reportRows } from '#src/domain/measure/plan-report.ts';
import { chosenProject, contentsOf, needsPassphrase } from '#src/domain/project/project.ts';
import type { SheetAudience } from '#src/domain/sheet/explore-sheet.ts';
import { noReviews } from '#src/domain/source/contradiction-review.ts';
import { formatFor } from '#src/i18n/format.ts';
import { reportTable, reportTexts } from '#src/i18n/measure-report.ts';
import { planText } from '#src/i18n/plan-text.ts';
import { committedData } from '../../builders/comparisons.ts';
import { aKeptFinding } from '../../builders/kept-findings.ts';
import { aFollowed, aMeasurePlan, anAnalysisPlan, aWalkPlan } from '../../builders/measures.ts';
import { AT } from '../../builders/plans.ts';
import { aReview } from '../../builders/reviews.ts';
import { startWords } from '../../builders/start-words.ts';
import { aPoint } from '../../builders/walks.ts';

beforeAll(startWords);

const SHEET = 'Åtgärdsplan';

const finding = aKeptFinding();
const context = {
  nameOf: (id: string) => `[${id}]`,
  factTextOf: () => null,
  subjects: [],
  documentSources: new Map([
    ['compstat', { id: 'compstat', title: 'CompStat', titleEn: 'CompStat', isListed: true }],
  ]),
  dataSets: [],
  reviews: new Map(),
  priorityAreas: [],
  findings: new Map([[finding.id, finding]]),
};

const words = (language: 'sv' | 'en' = 'sv') => ({
  t: i18next.getFixedT(language),
  format: formatFor(language),
});

function textsOf(
  measures: readonly Partial<Measure>[],
  { audience = 'internal' as SheetAudience, findings = context.findings, reviews = noReviews } = {},
) {
  const rows = reportRows(
    measures.map((measure, index) => aMeasurePlan(measure, `measure-${index}`)),
    {
      findings,
      analyses: new Map([[finding.id, anAnalysisPlan()]]),
      walks: [aWalkPlan({ points: [aPoint()] })],
      comparison: committedData(),
    },
    reportPeriod('VB', 2026),
    '2026-12-16',
  );
  return reportTexts(rows, audience, { ...context, findings, reviews }, words());
}

async function readBack(measures: readonly Partial<Measure>[]) {
  const bytes = await measuresWorkbook(reportTable(textsOf(measures), words()), {
    about: 'Om',
    sheet: SHEET,
    aboutSheet: 'Om tabellen',
  });
  const book = read(bytes);
  const sheet = book.Sheets[SHEET];
  if (sheet === undefined) throw new Error('no sheet');
  const [head = [], ...rows] = utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: '' });
  return {
    sheet,
    rows: rows.map((row) => new Map(head.map((key, at) => [key, row[at]] as const))),
  };
}

describe('the action plan as a spreadsheet', () => {
  it('says of a contradiction that it has been looked up, and keeps the note at home', () => {
    const reviews = new Map([
      ['I-PERIOD', aReview({ note: 'Avstämt', reviewer: 'steering-group' })],
    ]);
    const codesOf = (audience: SheetAudience) =>
      textsOf([{ findingIds: [finding.id] }], { audience, reviews })[0]?.evidence[0]
        ?.contradictions;
    expect(codesOf('internal')).toBe('I-PERIOD (utredd 2026-11-28 av styrgruppen: Avstämt)');
    expect(codesOf('public')).toBe('I-PERIOD (utredd 2026-11-28 av styrgruppen)');
  });

  it('has measure, finding, owner, due, status, indicator with verdict, and evidence in every row', async () => {
    const { rows } = await readBack([
      {
        indicator: aFollowed({
          subject: { kind: 'stated-count', statedCountId: 'anmalda-ran' },
          placeId: 'norra-innerstaden',
          baseline: {
            year: 2022,
            value: 154,
            answers: null,
            factId: 'crime.robbery.2022',
            sourceId: 'compstat',
          },
        }),
      },
    ]);
    const cell = (head: string) => rows[0]?.get(head);
    const shown = new Map<string, unknown>([
      ['Nr', 1],
      ['Åtgärd', 'Light the underpass'],
      ['Plats', '[square]'],
      ['Prioritet', 'Hög'],
      ['Ansvarig funktion', 'Trafikkontoret'],
      ['Klart senast', '2026-12-15'],
      ['Försenad', 'ja'],
      ['Status', 'Planerad'],
      ['Dom', 'Säkerställd minskning'],
      ['Senaste värde', '69 (2025)'],
      ['Underlag: källa', 'CompStat'],
      ['Underlag: n', '154 (2022), 69 (2025)'],
      ['Motsägelser', 'I-PERIOD'],
    ]);
    for (const [head, value] of shown) expect(cell(head), head).toBe(value);
    expect(cell('Fynd eller åtgärdspunkt')).toMatch(/\[square\].*69 \(2025\).*154 \(2022\)/);
    expect(cell('Utgångsvärde')).toContain('154 (2022). Källa: CompStat');
    expect(cell('Underlag: period')).toContain('2022-01-01');
  });

  it('says what is missing instead of leaving it out', async () => {
    const { rows } = await readBack([{ owner: null, dueDate: null, indicator: null }]);
    expect(rows[0]?.get('Ansvarig funktion')).toBe('ingen ansvarig');
    expect(rows[0]?.get('Klart senast')).toBe('inget datum');
    expect(rows[0]?.get('Saknas')).toContain('Indikator att följa saknas.');
  });

  it('runs no text as a formula, whatever somebody has written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[=+\-@']{1,3}[a-z0-9(]{1,8}$/), async (what) => {
        const { sheet, rows } = await readBack([{ what, comment: what }]);
        for (const [key, cell] of Object.entries(sheet)) {
          if (!key.startsWith('!')) expect((cell as { f?: string }).f).toBeUndefined();
        }
        expect(rows[0]?.get('Åtgärd')).toBe(/^'*[=+\-@]/.test(what) ? `'${what}` : what);
      }),
      { numRuns: 30 },
    );
  });
});

describe('for sharing', () => {
  const few = aKeptFinding({
    isPractice: true,
    finding: {
      kind: 'count',
      subject: { kind: 'practice', category: 'robbery' },
      origin: 'practice',
      against: 'earlier',
      from: { placeId: 'square', year: 2024, value: 12 },
      to: { placeId: 'square', year: 2025, value: 3 },
      code: 'within-noise',
      ratios: [],
    },
  });
  const findings = new Map([[few.id, few]]);

  it('no count of one to four is in any text, and inside the organisation it is', () => {
    const shared = JSON.stringify(textsOf([{}], { audience: 'public', findings }));
    expect(shared).toContain('dold (<5)');
    expect(shared).not.toMatch(/\b3 \(2025\)/);
    const [text] = textsOf([{}], { audience: 'internal', findings });
    expect(text?.evidence[0]).toMatchObject({ n: '12 (2024), 3 (2025)', isPractice: true });
  });
});

describe('measures and analyses that leave the device', () => {
  const plans = [
    aMeasurePlan({ comment: 'Said at the meeting', reason: 'None' }),
    anAnalysisPlan(),
  ];
  const through = async (hasFreeText: boolean) => {
    const choice = {
      planIds: new Set(plans.map(({ id }) => id)),
      setIds: new Set<string>(),
      hasFreeText,
    };
    const project = chosenProject({ plans, sets: [] }, choice);
    const passphrase = needsPassphrase(contentsOf(project)) ? 'åtta röda hästar' : null;
    const read = await readProject(
      await writeProject(project, { madeAt: AT, regionId: 'region' }, passphrase),
      passphrase,
    );
    return { passphrase, plans: read.status === 'read' ? read.project.plans : null };
  };

  it('come back whole from a locked project file', async () => {
    expect(await through(true)).toEqual({ passphrase: 'åtta röda hästar', plans });
  });

  it('leave what was written in own words behind unless it is chosen', async () => {
    const { passphrase, plans: back } = await through(false);
    expect(passphrase).toBeNull();
    expect(JSON.stringify(back)).not.toMatch(/underpass|meeting|two walks/);
    expect(back?.[0]?.body).toMatchObject({ owner: 'traffic-office', dueDate: '2026-12-15' });
  });

  it('are in words for the diary, in both languages', () => {
    const [measure, analysis] = plans.map((plan) => planText(plan, context, words()));
    expect(measure?.title).toBe('Light the underpass');
    expect(measure?.address).toBe('#/underlag/plan?atgard=measure-1');
    expect(analysis?.title).toMatch(/^Orsaksanalys: \[square\]/);
    const values = (language: 'sv' | 'en') =>
      plans.flatMap((plan) => planText(plan, context, words(language)).rows);
    expect(values('sv').map(({ value }) => value)).toEqual(
      expect.arrayContaining(['Trafikkontoret', 'Said at the meeting', 'Situationell', 'Hög']),
    );
    expect(values('en').map(({ label }) => label)).not.toContain('Ansvarig funktion');
  });
});
