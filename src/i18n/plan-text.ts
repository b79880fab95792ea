import { type Assessment, isAssessmentPlan } from '../domain/assessment/assessment.ts';
import type { KeptFinding } from '../domain/compare/kept-finding.ts';
import { type ComparisonSubject, findSubject } from '../domain/compare/subjects.ts';
import { isFindingPlan } from '../domain/keeping/finding-plan.ts';
import type { Plan } from '../domain/keeping/plan.ts';
import { isPlaceEditPlan, type OwnPlaceEdit } from '../domain/place-edit/own-place-edit.ts';
import { surfaceM2 } from '../domain/place-edit/surface.ts';
import { isShiftPlan } from '../domain/shift/shift-plan.ts';
import type { DocumentSource } from '../domain/source/source.ts';
import type { LocalizedText } from '../domain/text/localized-text.ts';
import { isWalkPlan } from '../domain/walk/walk-plan.ts';
import { isWalkSetupPlan } from '../domain/walk/walk-setup.ts';
import { findingText } from './finding-text.ts';
import { shiftRows } from './shift-rows.ts';
import { shiftWhen } from './shift-text.ts';
import { subjectText } from './subject-text.ts';
import type { Words } from './use-text.ts';
import { type WalkRowContext, walkRows, walkSetupRows } from './walk-rows.ts';

/** What the words of a plan are made from. */
export interface PlanContext extends WalkRowContext {
  readonly subjects: readonly ComparisonSubject[];
  readonly documentSources: ReadonlyMap<string, DocumentSource>;
  readonly dataSets: readonly { readonly id: string; readonly title: LocalizedText }[];
}

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
  return {
    title: plan.title === '' ? t(`keeping.kind.${plan.kind}`) : plan.title,
    rows: [...frame, ...bodyRows(plan, context, words)],
    address: addressOf(plan),
    isPractice: false,
  };
}

function addressOf(plan: Plan): string | null {
  if (isWalkPlan(plan)) return `#/vandring/${plan.id}`;
  return isAssessmentPlan(plan) ? '#/laget/bedomning' : null;
}

function bodyRows(plan: Plan, context: PlanContext, words: Words) {
  if (isWalkPlan(plan)) return walkRows(plan.body, context, words);
  if (isWalkSetupPlan(plan)) return walkSetupRows(plan.body, context, words);
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
  const { t, format } = words;
  const { nameOf, subjects, documentSources, dataSets } = context;
  const title = findingText(kept.finding, nameOf, words);
  const subject = findSubject(subjects, kept.finding.subject);
  const sources = kept.sourceIds.map((id) => {
    const document = documentSources.get(id);
    const dataSet = dataSets.find((one) => one.id === id);
    if (dataSet !== undefined) return format.text(dataSet.title);
    return (format.language === 'sv' ? document?.title : document?.titleEn) ?? id;
  });
  const rows = [
    { label: t('keeping.diary.what'), value: title },
    {
      label: t('keeping.diary.subject'),
      value: subject === undefined ? '' : subjectText(subject, documentSources, words).title,
    },
    { label: t('keeping.diary.sources'), value: sources.join('; ') },
    { label: t('keeping.diary.contradictions'), value: kept.contradictionIds.join(', ') },
    { label: t('keeping.diary.keptOn'), value: kept.keptOn },
    { label: t('keeping.diary.link'), value: kept.address },
    ...(kept.isPractice
      ? [{ label: t('practice.badge'), value: t('keeping.diary.practice') }]
      : []),
  ].filter(({ value }) => value !== '');
  return { title, rows };
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
