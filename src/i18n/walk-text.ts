import type { meanFeeling } from '../domain/sheet/walk-protocol.ts';
import type { LocalizedText } from '../domain/text/localized-text.ts';
import { type RouteStep, routeSteps } from '../domain/walk/route-steps.ts';
import type {
  Observation,
  Radighet,
  SafetyWalk,
  StopReason,
  WalkStop,
} from '../domain/walk/walk.ts';
import type { WalkWarning } from '../domain/walk/walk-length.ts';
import type { LightSpan, SunDay } from '../domain/walk/walk-light.ts';
import type { Net } from '../domain/walk/walk-stops.ts';
import { clockText } from './clock-text.ts';
import type { Words } from './use-text.ts';

/** Why a stop is one. @param textOf what a statement says; null where it is not known */
export function reasonText(
  reason: StopReason,
  textOf: (factId: string) => LocalizedText | null,
  { t, format }: Words,
): string {
  switch (reason.kind) {
    case 'fact':
    case 'own-share': {
      const said = textOf(reason.factId);
      const text = said === null ? reason.factId : format.text(said);
      return t(`walkPlan.loop.reason.${reason.kind}`, { text });
    }
    case 'observed':
      return t('walkPlan.loop.reason.observed', {
        what: t(`walk.observation.${reason.what}`),
        times: reason.times,
      });
    case 'open-points':
      return t('walkPlan.loop.reason.open-points', { points: reason.points });
    case 'works-well':
      return t('walkPlan.loop.reason.works-well');
  }
}

/** `Solen går ner 15.42` */
export function sunText({ sunset }: SunDay, { t, format }: Words): string {
  return sunset === null
    ? t('walkPlan.time.noSun')
    : t('walkPrint.sunset', { sunset: clockText(sunset, format.language) });
}

/** `16.00–16.30 skymning · 16.30–17.15 mörkt` */
export function lightText(
  light: readonly LightSpan[],
  startMinute: number,
  { t, format }: Words,
): string {
  return light
    .map(({ light: name, from, to }) =>
      t('walkPlan.time.span', {
        from: clockText(startMinute + from, format.language),
        to: clockText(startMinute + to, format.language),
        light: t(`walkPlan.time.light.${name}`),
      }),
    )
    .join(' · ');
}

/** `fredag 27 november 2026 kl. 16.00–17.15` */
export function whenText(
  { date, startMinute, endMinute }: { date: string; startMinute: number; endMinute: number },
  { t, format }: Words,
): string {
  const monday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return t('walkPrint.when', {
    day: format.weekday(monday, 'long'),
    date: format.date(date),
    from: clockText(startMinute, format.language),
    to: clockText(endMinute, format.language),
  });
}

/** `1,8 km · ca 75 min · 7 stopp` */
export function lengthText(
  { lengthM, minutes, stops }: { lengthM: number; minutes: number; stops: readonly unknown[] },
  { t, format }: Words,
): string {
  const length = format.number(Math.round(lengthM / 100) / 10);
  return t('walkPlan.loop.sum', { length, minutes, count: stops.length });
}

/** `Stopp 2, Torget` */
export function stopText(number: number, name: string, { t }: Words): string {
  const stop = t('walk.stopNumber', { number });
  return name.trim() === '' ? stop : `${stop}, ${name}`;
}

export function radighetText(radighet: readonly Radighet[], { t }: Words): string {
  if (radighet.length === 0) return t('walk.noRadighet');
  return radighet.map((id) => t(`walk.radighet.${id}`)).join(', ');
}

/** `Rådighet: Trafikkontoret`, or that it is missing. */
export function radighetLine(radighet: readonly Radighet[], words: Words): string {
  const text = radighetText(radighet, words);
  return radighet.length === 0 ? text : words.t('walkPrint.table.radighet', { radighet: text });
}

/** The way in words, one line a step, for those who do not use the map. Empty where there is no way. */
export function routeText(
  walk: Pick<SafetyWalk, 'stops' | 'legs'>,
  net: Net,
  words: Words,
): readonly string[] {
  return stepLines(walk.stops[0], routeSteps(net, walk), words);
}

export function stepLines(
  first: Pick<WalkStop, 'name'> | undefined,
  steps: readonly RouteStep[],
  words: Words,
): readonly string[] {
  if (first === undefined || steps.length === 0) return [];
  const start = words.t('walkPlan.loop.textStart', { stop: first.name });
  return [start, ...steps.map((step) => stepText(step, words))];
}

function stepText({ to, number, lengthM, stretches }: RouteStep, { t, format }: Words): string {
  const metres = (length: number) => format.number(Math.round(length / 10) * 10);
  const length = metres(lengthM);
  if (stretches.length === 0) {
    return t('walkPlan.loop.textOff', { number, stop: to.name, length });
  }
  const way = stretches.map((stretch) =>
    stretch.name === null
      ? t('walkPlan.loop.textPath', { length: metres(stretch.lengthM) })
      : t('walkPlan.loop.textStretch', { name: stretch.name, length: metres(stretch.lengthM) }),
  );
  return t('walkPlan.loop.textLeg', { way: way.join(', '), number, stop: to.name, length });
}

/** `Belysning: två lampor släckta`; null for how it felt, which is told as a mean. */
export function observationText({ kind, note }: Observation, { t }: Words): string | null {
  if (kind === 'feeling') return note.trim() === '' ? null : note.trim();
  const what = t(`walk.observation.${kind}`);
  return note.trim() === '' ? what : `${what}: ${note.trim()}`;
}

/** `Känsla, medel 2,5 av 5 (4 svar)`; null where nobody said. */
export function feelingText(
  feeling: ReturnType<typeof meanFeeling>,
  { t, format }: Words,
): string | null {
  if (feeling === null) return null;
  return t('walkPrint.feeling', {
    mean: format.number(feeling.mean),
    count: feeling.answers,
  });
}

/** What the plan is called; one without a name says so. */
export function titleOf(title: string, { t }: Words): string {
  return title.trim() === '' ? t('walkPlan.untitled') : title;
}

/** What to think once more about, one line a kind of warning. */
export function warningLines(
  warnings: readonly WalkWarning[],
  { t, format }: Words,
): readonly string[] {
  const lines: string[] = [];
  const stops: string[] = [];
  const legs: string[] = [];
  for (const warning of warnings) {
    switch (warning.code) {
      case 'too-long': {
        const length = format.number(Math.round(warning.lengthM / 100) / 10);
        lines.push(t('walkPlan.warning.too-long', { length }));
        break;
      }
      case 'too-many-people':
        lines.push(t('walkPlan.warning.too-many-people', { participants: warning.participants }));
        break;
      case 'no-working-place':
        lines.push(t('walkPlan.warning.no-working-place'));
        break;
      case 'no-radighet':
        stops.push(String(warning.stop));
        break;
      case 'off-the-net':
        legs.push(`${warning.leg}–${warning.leg + 1}`);
        break;
    }
  }
  if (stops.length > 0) {
    lines.push(t('walkPlan.warning.no-radighet', { stops: format.list(stops) }));
  }
  if (legs.length > 0) {
    lines.push(t('walkPlan.warning.off-the-net', { legs: format.list(legs) }));
  }
  return lines;
}
