import type { FindingAnalysis } from '#src/domain/measure/finding-analysis.ts';
import { findingAnalysisId, newFindingAnalysis } from '#src/domain/measure/finding-analysis.ts';
import type { FollowedIndicator } from '#src/domain/measure/followed-indicator.ts';
import type { Measure, MeasurePlan } from '#src/domain/measure/measure.ts';
import type { SafetyWalk } from '#src/domain/walk/walk.ts';
import type { WalkPlan } from '#src/domain/walk/walk-plan.ts';
import { AT } from './plans.ts';
import { aWalk } from './walks.ts';

export function aFollowed(given: Partial<FollowedIndicator> = {}): FollowedIndicator {
  return {
    subject: { kind: 'survey', indicatorId: 'unsafe', groupId: 'all' },
    placeId: 'square',
    baseline: {
      year: 2024,
      value: 0.36,
      answers: null,
      factId: 'survey.unsafe',
      sourceId: 'survey-2024',
    },
    ...given,
  };
}

/** Nothing that a measure needs is missing. */
export function aMeasure(given: Partial<Measure> = {}): Measure {
  return {
    what: 'Light the underpass',
    findingIds: ['2026-11-26T06:30:00.000Z'],
    points: [],
    priorityAreaId: null,
    placeId: 'square',
    owner: 'traffic-office',
    dueDate: '2026-12-15',
    startDate: null,
    status: 'planned',
    reason: '',
    comment: '',
    indicator: aFollowed(),
    ...given,
  };
}

export function aMeasurePlan(given: Partial<Measure> = {}, id = 'measure-1'): MeasurePlan {
  return { id, kind: 'measure', title: '', changedAt: AT, format: 1, body: aMeasure(given) };
}

export function anAnalysis(given: Partial<FindingAnalysis> = {}): FindingAnalysis {
  return {
    ...newFindingAnalysis('2026-11-26T06:30:00.000Z'),
    causes: ['situational'],
    causeNote: 'The underpass is dark',
    radighet: ['joint'],
    priority: 'high',
    reasons: ['can-change'],
    reasonNote: 'Asked for on two walks',
    priorityAreaId: 'prio.2',
    ...given,
  };
}

export function anAnalysisPlan(given: Partial<FindingAnalysis> = {}) {
  const body = anAnalysis(given);
  return {
    id: findingAnalysisId(body.findingId),
    kind: 'finding-analysis' as const,
    title: '',
    changedAt: AT,
    format: 1,
    body,
  };
}

export function aWalkPlan(given: Partial<SafetyWalk> = {}, id = 'walk-1'): WalkPlan {
  return {
    id,
    kind: 'walk',
    title: 'The square by night',
    changedAt: AT,
    format: 1,
    body: aWalk(given),
  };
}
