import type { LonLat } from '../domain/geo/lon-lat.ts';
import type { LocalizedText } from '../domain/text/localized-text.ts';
import type { ActionPoint, Observation, SafetyWalk, WalkStop } from '../domain/walk/walk.ts';
import { lineLengthM, walkLength } from '../domain/walk/walk-length.ts';
import { needParts } from '../domain/walk/walk-need.ts';
import type { WalkSetup } from '../domain/walk/walk-setup.ts';
import { clockText } from './clock-text.ts';
import type { Words } from './use-text.ts';
import { lengthText, radighetText, reasonText, stopText, whenText } from './walk-text.ts';

export interface WalkRowContext {
  readonly nameOf: (placeId: string) => string;
  readonly factTextOf: (factId: string) => LocalizedText | null;
}

export interface DiaryRow {
  readonly label: string;
  readonly value: string;
}

/** Every part of a walk, for the diary. What is not filled in has no row. */
export function walkRows(
  walk: SafetyWalk,
  context: WalkRowContext,
  words: Words,
): readonly DiaryRow[] {
  const { t, format } = words;
  const { lengthM, minutes } = walkLength(walk);
  const { time, meetingPoint } = walk;
  const row = (key: 'stage' | 'place' | 'purpose' | 'audience' | 'when', value: string) => ({
    label: t(`walkPrint.diary.${key}`),
    value,
  });
  return [
    row('stage', t(`walk.stage.${walk.stage}`)),
    row('place', walk.placeId === null ? '' : context.nameOf(walk.placeId)),
    row('purpose', walk.purposes.map((one) => t(`walk.purpose.${one}`)).join(', ')),
    row('audience', walk.audience),
    row(
      'when',
      time === null ? '' : whenText({ ...time, endMinute: time.startMinute + minutes }, words),
    ),
    {
      label: t('walkPrint.diary.meeting'),
      value: meetingPoint === null ? '' : parts([meetingPoint.text, at(meetingPoint.position, t)]),
    },
    {
      label: t('walkPrint.diary.loop'),
      value: lengthText({ lengthM, minutes, stops: walk.stops }, words),
    },
    {
      label: t('walkPrint.diary.pace'),
      value: t('walkPrint.diary.paceValue', { pace: format.number(walk.paceKmh) }),
    },
    {
      label: t('walkPrint.diary.participants'),
      value: walk.participants === null ? '' : format.number(walk.participants),
    },
    {
      label: t('walkPrint.diary.invited'),
      value: walk.invited.map((one) => t(`walk.radighet.${one}`)).join(', '),
    },
    ...walk.roles.map(({ role, holder }) => ({
      label: t('walkPrint.diary.role', { role: t(`walk.role.${role}`) }),
      value: holder === null ? t('walkPrint.diary.nobody') : t(`walk.radighet.${holder}`),
    })),
    ...walk.stops.map((stop, index) => ({
      label: t('walkPrint.diary.stop', { number: index + 1 }),
      value: stopValue(stop, context, words),
    })),
    ...walk.legs.map(({ line, isOnNet }, index) => ({
      label: t('walkPrint.diary.leg', { from: index + 1, to: index + 2 }),
      value: parts([lineText(line, words), isOnNet ? '' : t('walk.offNet')]),
    })),
    ...walk.observations.map((one, index) => ({
      label: t('walkPrint.diary.observation', { number: index + 1 }),
      value: observationValue(one, walk, words),
    })),
    ...walk.points.map((point, index) => ({
      label: t('walkPrint.diary.point', { number: index + 1 }),
      value: pointValue(point, walk, words),
    })),
    { label: t('walkPrint.diary.follows'), value: walk.followsId ?? '' },
    ...walk.checks.map(({ pointId, outcome, note }, index) => ({
      label: t('walkPrint.diary.check', { number: index + 1 }),
      value: parts([t(`walk.outcome.${outcome}`), note, pointId]),
    })),
  ].filter(({ value }) => value !== '');
}

function stopValue(stop: WalkStop, { nameOf, factTextOf }: WalkRowContext, words: Words): string {
  const { t } = words;
  const reasons = stop.reasons.map((reason) => reasonText(reason, factTextOf, words));
  return parts([
    stop.name,
    stop.placeId === null ? '' : nameOf(stop.placeId),
    at(stop.position, t),
    t('walkPrint.table.minutes', { minutes: stop.minutes }),
    radighetText(stop.radighet, words),
    stop.doesWork ? t('walkPrint.diary.works') : '',
    reasons.length === 0 ? '' : t('walkPrint.diary.reason', { reasons: reasons.join(' / ') }),
  ]);
}

function whereText({ stops }: SafetyWalk, stopId: string | null, words: Words): string {
  const index = stops.findIndex(({ id }) => id === stopId);
  const stop = stops[index];
  return stop === undefined ? '' : stopText(index + 1, stop.name, words);
}

function observationValue(one: Observation, walk: SafetyWalk, words: Words): string {
  const { t, format } = words;
  const where = whereText(walk, one.stopId, words);
  const accuracy = one.accuracyM === null ? '' : ` ±${format.number(one.accuracyM)} m`;
  return parts([
    t(`walk.observation.${one.kind}`),
    one.feeling === null ? '' : t('walkAfter.feeling', { feeling: one.feeling }),
    one.note,
    where === '' ? t('walkAfter.between') : where,
    one.position === null ? '' : `${at(one.position, t)}${accuracy}`,
    one.photoIds.length === 0 ? '' : t('walkPrint.photosTaken', { count: one.photoIds.length }),
  ]);
}

function pointValue(point: ActionPoint, walk: SafetyWalk, words: Words): string {
  const { t } = words;
  const numbers = walk.observations.flatMap(({ id }, index) =>
    point.observationIds.includes(id) ? [index + 1] : [],
  );
  return parts([
    point.what,
    t(`walk.observation.${point.kind}`),
    whereText(walk, point.stopId, words),
    point.position === null ? '' : at(point.position, t),
    point.owner === null ? t('walkPrint.ownerMissing') : t(`walk.radighet.${point.owner}`),
    point.dueDate === null ? '' : `${t('walkAfter.due')} ${point.dueDate}`,
    point.tyckTillNumber === '' ? '' : `${t('walkAfter.tyckTill')} ${point.tyckTillNumber}`,
    t(`walk.status.${point.status}`),
    point.reason === '' ? '' : t('walkPrint.protocol.reason', { reason: point.reason }),
    ...numbers.map((number) => t('walkPrint.diary.observation', { number })),
  ]);
}

/** What every walk uses, for the diary. */
export function walkSetupRows(
  setup: WalkSetup,
  { nameOf }: WalkRowContext,
  words: Words,
): readonly DiaryRow[] {
  const { t, format } = words;
  const { schoolHours } = setup;
  return [
    ...setup.links.map(({ line }) => ({
      label: t('walkPrint.diary.links'),
      value: lineText(line, words),
    })),
    ...setup.radighet.map(({ placeId, holders }) => ({
      label: t('walkPrint.diary.radighet', { place: nameOf(placeId) }),
      value: radighetText(holders, words),
    })),
    ...(schoolHours === null
      ? []
      : [
          {
            label: t('walkPrint.diary.schoolHours'),
            value: [schoolHours.fromMinute, schoolHours.toMinute]
              .map((minute) => clockText(minute, format.language))
              .join('–'),
          },
        ]),
    ...needParts.map((part) => ({
      label: t('walkPrint.diary.weight', { part: t(`walkPlan.need.partName.${part}`) }),
      value: format.number(setup.weights[part]),
    })),
  ];
}

function parts(all: readonly string[]): string {
  return all.filter((part) => part.trim() !== '').join('; ');
}

function at(position: LonLat, t: Words['t']): string {
  return t('walkPrint.diary.position', { position: pair(position) });
}

function lineText(line: readonly LonLat[], { t, format }: Words): string {
  return t('walkPrint.diary.linkValue', {
    length: format.number(Math.round(lineLengthM(line))),
    line: line.map(pair).join(', '),
  });
}

function pair([lon, lat]: LonLat): string {
  return `${lat.toFixed(6)} ${lon.toFixed(6)}`;
}
