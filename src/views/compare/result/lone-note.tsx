import type { Comparison } from '../../../domain/compare/comparison.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { Button } from '../../../ui/button.tsx';

interface LoneNoteProps {
  readonly comparison: Comparison;
}

/** Why one value has no verdict, and what would give one. */
export function LoneNote({ comparison: { lone, subject, choices } }: LoneNoteProps) {
  const { t } = useText();
  const nameOf = usePlaceName();
  const compareYears = useApp((state) => state.compareYears);
  const compareWith = useApp((state) => state.compareWith);
  if (lone === null) return null;
  const { reason, placeId, year } = lone;
  const canHoldAgainst = subject.kind !== 'stated-count' && choices.comparator.kind === 'itself';
  return (
    <div className="pb-cmp-lone">
      <p>{t(`compareTables.lone.${reason}`, { place: nameOf(placeId), year: String(year) })}</p>
      <p className="pb-cmp-ways">
        {reason === 'one-year-chosen' && (
          <Button size="small" onPress={() => compareYears([])}>
            {t('compareTables.lone.allYears')}
          </Button>
        )}
        {canHoldAgainst && (
          <Button size="small" onPress={() => compareWith({ kind: 'whole' })}>
            {t('compareTables.lone.whole')}
          </Button>
        )}
      </p>
    </div>
  );
}
