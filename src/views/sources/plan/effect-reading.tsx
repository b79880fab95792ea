import type { EffectBasis, EffectPeriods } from '../../../domain/measure/effect-periods.ts';
import { readEffect } from '../../../domain/measure/read-effect.ts';
import type { CollectedDays } from '../../../domain/offence/published-event.ts';
import { RELIABLE_UNDER } from '../../../domain/statistics/verdict-of-counts.ts';
import { daysOf } from '../../../domain/time/period.ts';
import { useText } from '../../../i18n/use-text.ts';
import { OriginBadge } from '../../../print/origin-badge.tsx';
import { selectOwnIncidents } from '../../../state/select-incident-set.ts';
import type { DoseCounts } from '../../../state/shift-slice.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { BeforeAfterTable } from '../../../ui/before-after-table.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { VerdictChip } from '../../../ui/verdict-chip.tsx';

interface EffectReadingProps {
  readonly placeId: string;
  readonly controlId: string | null;
  readonly periods: EffectPeriods;
  readonly basis: EffectBasis;
  readonly counts: DoseCounts | null;
  readonly collected: CollectedDays;
}

/** The counts, a verdict on each, and the difference to the control with what it must not be taken for. */
export function EffectReading(props: EffectReadingProps) {
  const { placeId, controlId, periods, basis, counts, collected } = props;
  const { t, format } = useText();
  const nameOf = usePlaceName();
  const own = useApp(selectOwnIncidents);
  if (counts === null) return <p role="status">{t('measures.effect.counting')}</p>;
  const { rows, outcome } = readEffect(placeId, controlId, counts, periods, basis);
  const headOf = (side: 'before' | 'after') => ({
    head: t(`measures.effect.columns.${side}`),
    period: t('measures.effect.period', {
      from: periods[side].start,
      to: periods[side].end,
      days: format.number(daysOf(periods[side])),
    }),
  });
  const isTooFew = outcome?.cautions.includes('few-events') === true;
  return (
    <>
      <p>
        <OriginBadge origin={own === null ? 'practice' : 'own'} />{' '}
        {t('measures.effect.of', {
          source: own === null ? t('shift.choose.practice') : `${own.name}, ${own.source}`,
          from: collected.from,
          to: collected.to,
        })}
      </p>
      <BeforeAfterTable
        label={t('measures.effect.title')}
        placeHead={t('measures.effect.columns.place')}
        before={headOf('before')}
        after={headOf('after')}
        verdictHead={t('measures.effect.columns.verdict')}
        rows={rows.map((row) => ({
          id: row.role,
          name: nameOf(row.placeId),
          role: t(`measures.effect.role.${row.role}`),
          before: format.number(row.before),
          after: format.number(row.after),
          verdict: (
            <VerdictChip code={row.verdict.code} label={t(`compare.chip.${row.verdict.code}`)} />
          ),
        }))}
      />
      <p className="pb-pln-quiet">
        {t(`measures.effect.basisNote.${basis}`)} {t('measures.effect.tests')}
      </p>
      {outcome === null ? (
        <p>{t('measures.effect.askControl')}</p>
      ) : (
        <>
          <p>
            <Chip emphasis="strong">
              {t(
                !isTooFew && outcome.difference.pValue < RELIABLE_UNDER
                  ? 'shiftAfter.outcome.reliable'
                  : 'shiftAfter.outcome.notReliable',
              )}
            </Chip>{' '}
            {t('shiftAfter.outcome.wdd', {
              estimate: format.number(outcome.difference.estimate),
              lower: format.number(outcome.difference.interval.lower),
              upper: format.number(outcome.difference.interval.upper),
            })}
          </p>
          <ul className="pb-pln-quiet">
            {outcome.cautions.map((caution) => (
              <li key={caution}>{t(`shiftAfter.outcome.caution.${caution}`)}</li>
            ))}
          </ul>
          <p className="pb-pln-quiet">{t('shiftAfter.outcome.how')}</p>
        </>
      )}
    </>
  );
}
