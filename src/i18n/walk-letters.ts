import { meanFeeling } from '../domain/sheet/walk-protocol.ts';
import { isOpenPoint } from '../domain/walk/action-points.ts';
import type { ActionPoint, Observation, SafetyWalk } from '../domain/walk/walk.ts';
import { walkLength } from '../domain/walk/walk-length.ts';
import { lightOver, sunDay } from '../domain/walk/walk-light.ts';
import type { WalkPlan } from '../domain/walk/walk-plan.ts';
import type { Net } from '../domain/walk/walk-stops.ts';
import type { Words } from './use-text.ts';
import {
  feelingText,
  lengthText,
  lightText,
  observationText,
  radighetText,
  routeText,
  stopText,
  sunText,
  titleOf,
  whenText,
} from './walk-text.ts';

type NamedWalk = Pick<WalkPlan, 'title' | 'body'>;

/** The invitation as plain text. */
export function walkInvitationText({ title, body }: NamedWalk, net: Net, words: Words): string {
  const { t, format } = words;
  const { stops, time } = body;
  const { lengthM, minutes } = walkLength(body);
  const purposes = body.purposes.map((one) => t(`walk.purpose.${one}`));
  const functions = [...new Set([...body.invited, ...stops.flatMap(({ radighet }) => radighet)])];
  const whenLines = () => {
    if (time === null) return [t('walkPrint.invitation.noDate')];
    const { startMinute } = time;
    const when = whenText({ ...time, endMinute: startMinute + minutes }, words);
    const [first] = stops;
    if (first === undefined) return [t('walkPrint.invitation.when', { when })];
    const sun = sunDay(time.date, first.position);
    const light = lightText(lightOver(sun, startMinute, minutes), startMinute, words);
    return [t('walkPrint.invitation.when', { when }), `${sunText(sun, words)}. ${light}`];
  };
  const meeting = body.meetingPoint?.text.trim() ?? '';
  return paragraphs([
    [t('walkPrint.invitation.title', { title: titleOf(title, words) })],
    [
      ...whenLines(),
      t('walkPrint.invitation.meeting', {
        meeting: meeting === '' ? t('walkPrint.invitation.noMeeting') : meeting,
      }),
      t('walkPrint.invitation.loop', { loop: lengthText({ lengthM, minutes, stops }, words) }),
      ...(purposes.length === 0
        ? []
        : [t('walkPrint.invitation.purpose', { purpose: purposes.join(', ') })]),
      ...(body.audience.trim() === ''
        ? []
        : [t('walkPrint.invitation.audience', { audience: body.audience.trim() })]),
    ],
    stops.length === 0
      ? []
      : [
          t('walkPrint.invitation.stops'),
          ...stops.map(({ name, radighet }, index) =>
            t('walkPrint.invitation.stop', {
              stop: stopText(index + 1, name, words),
              radighet: radighetText(radighet, words),
            }),
          ),
        ],
    functions.length === 0
      ? []
      : [
          t('walkPrint.invitation.functions', {
            functions: format.list(functions.map((one) => t(`walk.radighet.${one}`))),
          }),
        ],
    withTitle(t('walkPlan.loop.text'), routeText(body, net, words)),
    [t('walkPrint.invitation.pace'), t('walkPrint.meeting.point.privacy')],
  ]);
}

/** What is said to those who came along: what was noted, what is done, by whom and when. */
export function walkFeedbackText({ title, body }: NamedWalk, words: Words): string {
  const { t, format } = words;
  const { stops, observations, points, time } = body;
  const atStop = (id: string | null) => observations.filter(({ stopId }) => stopId === id);
  const known = new Set(stops.map(({ id }) => id));
  const between = observations.filter(({ stopId }) => stopId === null || !known.has(stopId));
  const noted = [
    ...stops.flatMap(({ id, name }, index) =>
      notedLines(stopText(index + 1, name, words), atStop(id), words),
    ),
    ...notedLines(t('walkPrint.between'), between, words),
  ];
  const pointLine = (point: ActionPoint) => feedbackPoint(point, body, words);
  const part = (key: 'doing' | 'done' | 'declined', of: readonly ActionPoint[]) =>
    withTitle(t(`walkPrint.feedback.${key}`), of.map(pointLine));
  return paragraphs([
    [
      t('walkPrint.feedback.title', { title: titleOf(title, words) }),
      ...(time === null ? [] : [t('walkPrint.feedback.date', { date: format.date(time.date) })]),
    ],
    [`${t('walkPrint.feedback.thanks')} ${t('walkPrint.noted', { count: observations.length })}.`],
    withTitle(t('walkPrint.feedback.noted'), noted),
    part('doing', points.filter(isOpenPoint)),
    part(
      'done',
      points.filter(({ status }) => status === 'done'),
    ),
    part(
      'declined',
      points.filter(({ status }) => status === 'declined'),
    ),
    points.length === 0 ? [t('walkPrint.feedback.noPoints')] : [t('walkPrint.feedback.follow')],
  ]);
}

function notedLines(
  where: string,
  observations: readonly Observation[],
  words: Words,
): readonly string[] {
  const lines = observations.flatMap((one) => observationText(one, words) ?? []);
  const feeling = feelingText(meanFeeling(observations), words);
  const all = [...lines, ...(feeling === null ? [] : [feeling])];
  return all.length === 0 ? [] : [`${where}: ${all.join('; ')}`];
}

/** `Laga lampan (Stopp 1, Torget): Trafikkontoret, klart senast 1 december 2026` */
function feedbackPoint(point: ActionPoint, { stops }: SafetyWalk, words: Words): string {
  const { t, format } = words;
  const index = stops.findIndex(({ id }) => id === point.stopId);
  const stop = stops[index];
  const what = point.what.trim() === '' ? t(`walk.observation.${point.kind}`) : point.what.trim();
  const where = stop === undefined ? '' : ` (${stopText(index + 1, stop.name, words)})`;
  const owner =
    point.owner === null ? t('walkPrint.ownerMissing') : t(`walk.radighet.${point.owner}`);
  const parts = [owner];
  if (isOpenPoint(point)) {
    parts.push(
      point.dueDate === null
        ? t('walkPrint.dueMissing')
        : t('walkPrint.feedback.due', { date: format.date(point.dueDate) }),
      t(`walk.status.${point.status}`).toLocaleLowerCase(format.language),
    );
  }
  if (point.status === 'declined') {
    const reason = point.reason.trim();
    parts.push(
      t('walkPrint.feedback.reason', {
        reason: reason === '' ? t('walkPrint.reasonMissing') : reason,
      }),
    );
  }
  if (point.tyckTillNumber.trim() !== '') {
    parts.push(t('walkPrint.feedback.tyckTill', { number: point.tyckTillNumber.trim() }));
  }
  return `${what}${where}: ${parts.join(', ')}`;
}

function withTitle(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `– ${line}`)];
}

function paragraphs(parts: readonly (readonly string[])[]): string {
  return parts
    .filter(({ length }) => length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
