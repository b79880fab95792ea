import type { Comparison } from '../../../domain/compare/comparison.ts';
import type { ComparisonRow } from '../../../domain/compare/finding.ts';
import { useText } from '../../../i18n/use-text.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { RowCard } from './row-card.tsx';

interface RowsProps {
  readonly comparison: Comparison;
}

/** Under each place's own name where several are chosen. */
export function Rows({ comparison: { rows, choices, subject } }: RowsProps) {
  const { t } = useText();
  const nameOf = usePlaceName();
  if (rows.length === 0) return null;
  const list = (shown: readonly ComparisonRow[], label: string) => (
    <ul className="pb-cmp-rows" aria-label={label}>
      {shown.map((row) => {
        const readingId = row.kind === 'count' ? row.periodReadingId : null;
        return (
          <RowCard
            key={[row.against, row.from.placeId, row.from.year, row.to.placeId, readingId].join(
              ' ',
            )}
            row={row}
            periodReason={
              subject.kind === 'stated-count'
                ? subject.stated.periodReadings.find(({ id }) => id === readingId)?.reason
                : undefined
            }
          />
        );
      })}
    </ul>
  );
  if (choices.placeIds.length < 2) return list(rows, t('compareView.rows.label'));
  const placeIds = [...new Set(rows.map(({ to }) => to.placeId))];
  return placeIds.map((placeId) => (
    <section key={placeId} className="pb-cmp-part">
      <h2 className="pb-cmp-part-title">{nameOf(placeId)}</h2>
      {list(
        rows.filter(({ to }) => to.placeId === placeId),
        t('compareTables.places.rows', { place: nameOf(placeId) }),
      )}
    </section>
  ));
}
