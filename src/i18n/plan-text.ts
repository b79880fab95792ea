import { type Assessment, isAssessmentPlan } from '../domain/assessment/assessment.ts';
import { isRegisterEntryPlan } from '../domain/collaboration/register-entry.ts';
import type { KeptFinding } from '../domain/compare/kept-finding.ts';
import { findSubject } from '../domain/compare/subjects.ts';
import { isFindingPlan } from '../domain/keeping/finding-plan.ts';
import type { Plan } from '../domain/keeping/plan.ts';
import { isFindingAnalysisPlan } from '../domain/measure/finding-analysis.ts';
import { isMeasurePlan } from '../domain/measure/measure.ts';
import { isPlaceEditPlan, type OwnPlaceEdit } from '../domain/place-edit/own-place-edit.ts';
import { surfaceM2 } from '../domain/place-edit/surface.ts';
import { isShiftPlan } from '../domain/shift/shift-plan.ts';
import {
  type ContradictionReview,
  isContradictionReviewPlan,
} from '../domain/source/contradiction-review.ts';
import { isWalkPlan } from '../domain/walk/walk-plan.ts';
import { isWalkSetupPlan } from '../domain/walk/walk-setup.ts';
import { isYearFactsPlan } from '../domain/year-diff/year-facts.ts';
import { codesText, contradictionAddress } from './contradiction-text.ts';
import { findingText } from './finding-text.ts';
import { analysisRows, measureRows } from './measure-rows.ts';
import { findingTitle, type MeasureContext } from './measure-text.ts';
import { registerEntryRows } from './register-rows.ts';
import { shiftRows } from './shift-rows.ts';
import { shiftWhen } from './shift-text.ts';
import { sourceTitle } from './source-titles.ts';
import { subjectText } from './subject-text.ts';
import type { Words } from './use-text.ts';
import { type WalkRowContext, walkRows, walkSetupRows } from './walk-rows.ts';
import { yearFactsRows } from './year-facts-rows.ts';

/** What the words of a plan are made from. */
export interface PlanContext extends WalkRowContext, MeasureContext {}

export interface PlanText {
  readonly title: string;
  /** Every part of the plan, in the order in which a reader wants them. */
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  /** The address that shows it; null where there is none. */
  readonly address: string | null;
  readonly isPractice: boolean;
}

/** A plan in the words of the reader: for lists, and for the diary. */
export function planText(plan: Plan, context: PlanContext, words: Words): PlanText {
  const { t, format } = words;
  const frame = [
    { label: t('keeping.diary.kind'), value: t(`keeping.kind.${plan.kind}`) },
    { label: t('keeping.diary.changed'), value: format.moment(plan.changedAt) },
  ];
  if (isFindingPlan(plan)) {
    const { title, rows } = findingRows(plan.body, context, words);
    const { address, isPractice } = plan.body;
    return { title, rows: [...frame, ...rows], address, isPractice };
  }
  if (isPlaceEditPlan(plan)) {
    const { name } = plan.body;
    return {
      title: name,
      rows: [...frame, ...placeRows(plan.body, context, words)],
      address: null,
      isPractice: false,
    };
  }
  if (isShiftPlan(plan)) {
    return {
      title: `${t('keeping.kind.shift')} ${shiftWhen(plan.body.time, words)}`,
      rows: [...frame, ...shiftRows(plan.body, context, words)],
      address: `#/utsattning/${plan.id}`,
      isPractice: plan.body.places.some(({ reasons }) =>
        reasons.some((reason) => 'sourceId' in reason && reason.sourceId === 'practice'),
      ),
    };
  }
  if (isContradictionReviewPlan(plan)) {
    const { contradictionId } = plan.body;
    return {
      title: t('contradictions.diary.title', { code: contradictionId }),
      rows: [...frame, ...reviewRows(plan.body, words)],
      address: contradictionAddress(contradictionId),
      isPractice: false,
    };
  }
  if (isRegisterEntryPlan(plan)) {
    const { placeId, date } = plan.body;
    return {
      title: t('register.own.entry', { place: context.nameOf(placeId), date }),
      rows: [...frame, ...registerEntryRows(plan.body, context.nameOf, words)],
      address: '#/underlag/register',
      isPractice: false,
    };
  }
  if (isFindingAnalysisPlan(plan)) {
    const { findingId } = plan.body;
    return {
      title: `${t('keeping.kind.finding-analysis')}: ${findingTitle(findingId, context, words)}`,
      rows: [...frame, ...analysisRows(plan.body, context, words)],
      address: '#/underlag/plan?del=orsaker',
      isPractice: context.findings.get(findingId)?.isPractice ?? false,
    };
  }
  if (isMeasurePlan(plan)) {
    const { what, findingIds } = plan.body;
    return {
      title: what === '' ? t('measures.untitled') : what,
      rows: [...frame, ...measureRows(plan.body, context, words)],
      address: `#/underlag/plan?atgard=${encodeURIComponent(plan.id)}`,
      isPractice: findingIds.some((id) => context.findings.get(id)?.isPractice === true),
    };
  }
  return {
    title: plan.title === '' ? t(`keeping.kind.${plan.kind}`) : plan.title,
    rows: [...frame, ...bodyRows(plan, context, words)],
    address: addressOf(plan),
    isPractice: false,
  };
}

function addressOf(plan: Plan): string | null {
  if (isWalkPlan(plan)) return `#/vandring/${plan.id}`;
  if (isYearFactsPlan(plan)) return '#/underlag/ny-lagesbild';
  return isAssessmentPlan(plan) ? '#/laget/bedomning' : null;
}

function bodyRows(plan: Plan, context: PlanContext, words: Words) {
  if (isWalkPlan(plan)) return walkRows(plan.body, context, words);
  if (isWalkSetupPlan(plan)) return walkSetupRows(plan.body, context, words);
  if (isYearFactsPlan(plan)) return yearFactsRows(plan.body, context.nameOf, words);
  if (isAssessmentPlan(plan)) return assessmentRows(plan.body, words);
  return partsOf(plan.body);
}

/** What people have written, and the suggestion that they had before them. */
function assessmentRows({ edits }: Assessment, { t }: Words) {
  return edits.flatMap(({ section, text, suggestion }) => {
    const title = t(`assessment.section.${section}`);
    return [
      { label: title, value: text },
      { label: t('assessment.diary.suggestion', { section: title }), value: suggestion },
    ];
  });
}

function findingRows(kept: KeptFinding, context: PlanContext, words: Words) {
  const { t } = words;
  const { nameOf, subjects, documentSources, reviews } = context;
  const title = findingText(kept.finding, nameOf, words);
  const subject = findSubject(subjects, kept.finding.subject);
  const sources = kept.sourceIds.map((id) => sourceTitle(id, context, words));
  const rows = [
    { label: t('keeping.diary.what'), value: title },
    {
      label: t('keeping.diary.subject'),
      value: subject === undefined ? '' : subjectText(subject, documentSources, words).title,
    },
    { label: t('keeping.diary.sources'), value: sources.join('; ') },
    {
      label: t('keeping.diary.contradictions'),
      value: codesText(kept.contradictionIds, reviews, words),
    },
    { label: t('keeping.diary.keptOn'), value: kept.keptOn },
    { label: t('keeping.diary.link'), value: kept.address },
    ...(kept.isPractice
      ? [{ label: t('practice.badge'), value: t('keeping.diary.practice') }]
      : []),
  ].filter(({ value }) => value !== '');
  return { title, rows };
}

function reviewRows(
  { contradictionId, note, reviewer, reviewedOn }: ContradictionReview,
  { t }: Words,
) {
  return [
    { label: t('contradictions.diary.code'), value: contradictionId },
    { label: t('contradictions.diary.date'), value: reviewedOn },
    ...(reviewer === null
      ? []
      : [
          {
            label: t('contradictions.diary.reviewer'),
            value: t(`contradictions.reviewerName.${reviewer}`),
          },
        ]),
    ...(note === '' ? [] : [{ label: t('contradictions.diary.note'), value: note }]),
  ];
}

function placeRows(place: OwnPlaceEdit, { nameOf }: PlanContext, { t, format }: Words) {
  return [
    { label: t('keeping.diary.name'), value: place.name },
    ...(place.placeId === null
      ? []
      : [{ label: t('keeping.diary.changes'), value: nameOf(place.placeId) }]),
    ...place.versions.flatMap(({ area, validFrom, validTo }) => [
      {
        label: t('keeping.diary.valid'),
        value: `${validFrom ?? '…'} – ${validTo ?? '…'}`,
      },
      {
        label: t('keeping.diary.surface'),
        value: t('keeping.diary.squareMetres', {
          number: format.number(Math.round(surfaceM2(area))),
        }),
      },
      {
        label: t('keeping.diary.corners'),
        value: (area.type === 'Polygon' ? [area.coordinates] : area.coordinates)
          .flat()
          .map((ring) => ring.map(([lon, lat]) => `${lat.toFixed(6)} ${lon.toFixed(6)}`).join(', '))
          .join('; '),
      },
    ]),
  ];
}

/** Each leaf of a body that has no words of its own, by where it stands. */
function partsOf(body: unknown, path = ''): readonly { label: string; value: string }[] {
  if (body === null || body === undefined || body === '') return [];
  if (typeof body !== 'object') return [{ label: path, value: String(body) }];
  return Object.entries(body).flatMap(([key, value]) =>
    partsOf(value, path === '' ? key : `${path}.${key}`),
  );
}
