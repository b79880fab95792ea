import type { CountedSource } from '../../../domain/shift/count-card.ts';
import type { DosePeriods } from '../../../domain/shift/dose-periods.ts';
import type { AreaPair, BeforeAfter } from '../../../domain/statistics/displacement-difference.ts';
import { effortOutcome } from '../../../domain/statistics/effort-outcome.ts';
import { RELIABLE_UNDER } from '../../../domain/statistics/verdict-of-counts.ts';
import { daysOf } from '../../../domain/time/period.ts';
import { useText } from '../../../i18n/use-text.ts';
import { OriginBadge } from '../../../print/origin-badge.tsx';
import type { DoseCounts } from '../../../state/shift-slice.ts';
import { BeforeAfterTable } from '../../../ui/before-after-table.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { usePlaceName } from '../use-card-setting.ts';

interface DifferenceProps {
  readonly placeId: string;
  readonly controlId: string | null;
  readonly movedId: string | null;
  readonly movedControlId: string | null;
  readonly asked: DosePeriods;
  readonly counts: DoseCounts | null;
  readonly source: CountedSource;
}

/** Counts before and after, the weighted difference, and what it must not be taken for. */
export function Difference(props: DifferenceProps) {
  const { placeId, controlId, movedId, movedControlId, asked, counts, source } = props;
  const { t, format } = useText();
  const nameOf = usePlaceName();
  const { from, to } = source.collected;
  if (asked.before.start < from || asked.after.end > to) {
    return <p role="status">{t('shiftAfter.outcome.notCovered')}</p>;
  }
  if (counts === null) return <p role="status">{t('shift.choose.counting')}</p>;
  const readingOf = (id: string): BeforeAfter => ({
    before: { count: counts.before.get(id) ?? 0, days: daysOf(asked.before) },
    after: { count: counts.after.get(id) ?? 0, days: daysOf(asked.after) },
  });
  const pairOf = (treated: string, control: string): AreaPair => ({
    treated: readingOf(treated),
    control: readingOf(control),
  });
  const shown = [
    { role: 'place', id: placeId },
    { role: 'control', id: controlId },
    { role: 'displacement', id: movedId },
    { role: 'displacementControl', id: movedId === null ? null : movedControlId },
  ] as const;
  const outcome =
    controlId === null
      ? null
      : effortOutcome(
          pairOf(placeId, controlId),
          movedId === null || movedControlId === null ? null : pairOf(movedId, movedControlId),
        );
  const headOf = (side: 'before' | 'after') => ({
    head: t(`shiftAfter.outcome.${side}`),
    period: t('shiftAfter.outcome.period', { from: asked[side].start, to: asked[side].end }),
  });
  const isTooFew = outcome?.cautions.includes('few-events') === true;
  return (
    <section className="pb-task-section" aria-labelledby="difference-title">
      <h2 id="difference-title">{t('shiftAfter.outcome.counts')}</h2>
      <p>
        <OriginBadge origin={source.isPractice ? 'practice' : 'own'} />
      </p>
      <BeforeAfterTable
        label={t('shiftAfter.outcome.counts')}
        placeHead={t('shiftAfter.place')}
        before={headOf('before')}
        after={headOf('after')}
        rows={shown.flatMap(({ role, id }) =>
          id === null
            ? []
            : [
                {
                  id: role,
                  name: nameOf(id),
                  role: t(`shiftAfter.outcome.${role}`),
                  before: format.number(readingOf(id).before.count),
                  after: format.number(readingOf(id).after.count),
                },
              ],
        )}
      />
      {outcome === null && <p>{t('shiftAfter.outcome.noControl')}</p>}
      {outcome !== null && (
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
          <ul className="pb-shf-warnings">
            {outcome.cautions.map((caution) => (
              <li key={caution}>{t(`shiftAfter.outcome.caution.${caution}`)}</li>
            ))}
          </ul>
        </>
      )}
      <p className="pb-shf-quiet">{t('shiftAfter.outcome.how')}</p>
    </section>
  );
}
