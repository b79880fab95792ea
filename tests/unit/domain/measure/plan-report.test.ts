import { describe, expect, it } from 'vitest';
import {
  hasSmallCount,
  occasionAt,
  reportPeriod,
  reportRows,
} from '#src/domain/measure/plan-report.ts';
import { plannedPoints } from '#src/domain/measure/point-measures.ts';
import { aKeptFinding } from '../../../builders/kept-findings.ts';
import { aMeasurePlan, anAnalysisPlan, aWalkPlan } from '../../../builders/measures.ts';
import { aPoint, aStop } from '../../../builders/walks.ts';

const finding = aKeptFinding();
const walk = aWalkPlan({ points: [aPoint()] });
const data = {
  findings: new Map([[finding.id, finding]]),
  analyses: new Map([[finding.id, anAnalysisPlan()]]),
  walks: [walk],
  comparison: null,
};

describe('when the plan is reported', () => {
  it('is after four months, eight months and the year', () => {
    expect(reportPeriod('T1', 2027)).toEqual({ start: '2027-01-01', end: '2027-04-30' });
    expect(occasionAt('2027-04-30')).toEqual({ occasion: 'T1', year: 2027 });
    expect(occasionAt('2027-05-01')).toEqual({ occasion: 'T2', year: 2027 });
    expect(occasionAt('2026-11-28')).toEqual({ occasion: 'VB', year: 2026 });
  });
});

describe('a row of the report', () => {
  it('leaves no measure out, whatever it lacks', () => {
    const measures = [
      aMeasurePlan(),
      aMeasurePlan({ findingIds: ['gone'], points: [{ walkId: 'gone', pointId: 'p' }] }, 'b'),
      aMeasurePlan({ findingIds: [], indicator: null, dueDate: null }, 'c'),
    ];
    const rows = reportRows(measures, data, reportPeriod('VB', 2026), '2026-12-16');
    expect(rows.map(({ id }) => id)).toEqual(['measure-1', 'b', 'c']);
    expect(rows[1]?.evidence.map(({ kind }) => kind)).toEqual(['finding-gone', 'point-gone']);
    expect(rows[2]?.follow).toBeNull();
  });

  it('has the source, the period and the number behind its finding, and the priority given to it', () => {
    const [row] = reportRows([aMeasurePlan()], data, reportPeriod('VB', 2026), '2026-11-28');
    expect(row?.evidence).toMatchObject([
      {
        kind: 'finding',
        priority: 'high',
        sourceIds: ['compstat'],
        years: [2022, 2025],
        periods: [{ start: '2022-01-01' }, { start: '2025-01-01' }],
        answers: [154, 69],
        contradictionIds: ['I-PERIOD'],
      },
    ]);
    expect(row?.isDueInPeriod).toBe(true);
    expect(row?.isOverdue).toBe(false);
  });

  it('does not invent the answers behind a share', () => {
    const share = aKeptFinding({
      finding: {
        kind: 'value',
        subject: { kind: 'survey', indicatorId: 'unsafe', groupId: 'all' },
        unit: 'share',
        to: { placeId: 'square', year: 2025, value: 0.36 },
      },
      periods: [],
    });
    const [row] = reportRows(
      [aMeasurePlan()],
      { ...data, findings: new Map([[share.id, share]]) },
      reportPeriod('VB', 2026),
      '2026-11-28',
    );
    expect(row?.evidence[0]).toMatchObject({ years: [2025], periods: [], answers: [null] });
  });

  it('names the walk of an action point', () => {
    const points = [{ walkId: 'walk-1', pointId: 'p-1' }];
    const [row] = reportRows(
      [aMeasurePlan({ findingIds: [], points })],
      data,
      reportPeriod('VB', 2026),
      '2026-11-28',
    );
    expect(row?.evidence).toEqual([
      {
        kind: 'point',
        walkId: 'walk-1',
        walkTitle: 'The square by night',
        date: '2026-11-27',
        what: 'Mend the lamp',
      },
    ]);
  });
});

describe('counts that stay inside the organisation', () => {
  const withValues = (subject: 'practice' | 'stated', from: number, to: number) =>
    aKeptFinding({
      finding: {
        kind: 'count',
        subject:
          subject === 'practice'
            ? { kind: 'practice', category: 'robbery' }
            : { kind: 'stated-count', statedCountId: 'ran' },
        origin: subject,
        against: 'earlier',
        from: { placeId: 'square', year: 2024, value: from },
        to: { placeId: 'square', year: 2025, value: to },
        code: 'within-noise',
        ratios: [],
      },
    });

  it('are one to four of practice and own data, and nothing that a source prints itself', () => {
    expect(hasSmallCount(withValues('practice', 12, 4))).toBe(true);
    expect(hasSmallCount(withValues('practice', 0, 5))).toBe(false);
    expect(hasSmallCount(withValues('stated', 12, 4))).toBe(false);
  });
});

describe('open action points', () => {
  it('are listed with their place, and with the first measure that has them', () => {
    const walks = [
      aWalkPlan({
        placeId: 'district',
        stops: [aStop({ placeId: 'square' })],
        points: [
          aPoint(),
          aPoint({ id: 'p-2', stopId: null }),
          aPoint({ id: 'p-3', status: 'done' }),
        ],
      }),
    ];
    const points = [{ walkId: 'walk-1', pointId: 'p-1' }];
    const measures = [aMeasurePlan({ points }, 'm-2'), aMeasurePlan({ points }, 'm-1')];
    expect(
      plannedPoints(walks, measures).map(({ point, placeId, measureId }) => [
        point.id,
        placeId,
        measureId,
      ]),
    ).toEqual([
      ['p-1', 'square', 'm-1'],
      ['p-2', 'district', null],
    ]);
  });
});
