import type { PlaceReason } from '../domain/shift/place-reasons.ts';
import type { Shift } from '../domain/shift/shift.ts';
import { clockText } from './clock-text.ts';
import { durationText, type ReasonContext, reasonText, shiftWhen } from './shift-text.ts';
import type { Words } from './use-text.ts';
import type { WalkRowContext } from './walk-rows.ts';

/** Every part of a shift in the words of the reader, for the diary. */
export function shiftRows(
  shift: Shift,
  { nameOf, factTextOf }: WalkRowContext,
  words: Words,
): readonly { readonly label: string; readonly value: string }[] {
  const { t, format } = words;
  const { dose, time } = shift;
  const clock = (minute: number) => clockText(time.startMinute + minute, format.language);
  return [
    { label: t('shift.step.time'), value: shiftWhen(time, words) },
    {
      label: t('shift.time.resources'),
      value: format.list(shift.resources.map(({ movement }) => t(`shift.movement.${movement}`))),
    },
    {
      label: t('shift.time.start0'),
      value:
        shift.startPoint === null
          ? t('shift.time.startNone')
          : `${shift.startPoint[1].toFixed(5)} ${shift.startPoint[0].toFixed(5)}`,
    },
    {
      label: t('shift.step.dose'),
      value: [
        t('shiftOut.doseLine', {
          visits: dose.visits,
          minutes: dose.visitMin,
          spacing: durationText(dose.spacingMin, words),
        }),
        t(`shift.dose.${shift.order}`),
        t('shift.dose.seed', { seed: String(shift.seed) }),
      ].join('; '),
    },
    ...shift.places.flatMap(({ placeId, reasons, texts }, index) => [
      {
        label: `${t('shiftAfter.place')} ${index + 1}`,
        value: `${nameOf(placeId)}: ${
          reasons.length === 0
            ? t('shift.choose.byLeader')
            : reasons.map((reason) => reasonRow(reason, factTextOf, words)).join('; ')
        }`,
      },
      { label: t('shiftCard.act'), value: texts.act },
      { label: t('shiftCard.avoid'), value: texts.avoid },
      { label: t('shiftCard.know'), value: texts.know },
    ]),
    { label: t('shift.choose.control'), value: shift.controlIds.map(nameOf).join(', ') },
    ...shift.visits.map(({ placeId, startedAt, endedAt, seen, note }) => ({
      label: `${clock(startedAt)}–${endedAt === null ? t('shiftAfter.going') : clock(endedAt)}`,
      value: [nameOf(placeId), ...seen.map((sign) => t(`shiftOut.sign.${sign}`)), note]
        .filter((part) => part !== '')
        .join('; '),
    })),
  ].filter(({ value }) => value !== '');
}

/** What the source says, and where it is: a count says which set it was counted in. */
function reasonRow(
  reason: PlaceReason,
  factTextOf: WalkRowContext['factTextOf'],
  words: Words,
): string {
  const { t, format } = words;
  if ('sourceId' in reason) {
    const text = reasonText(reason, NO_CONTEXT, words);
    const source = reason.sourceId === 'practice' ? t('practice.badge') : reason.sourceId;
    return `${text} (${source})`;
  }
  const fact = factTextOf(reason.factId);
  return fact === null ? reason.factId : format.text(fact);
}

const NO_CONTEXT: ReasonContext = { facts: new Map(), collaborations: [], events: [] };
