import type { Comparison } from '../../../domain/compare/comparison.ts';
import { useText } from '../../../i18n/use-text.ts';
import { RowCard } from './row-card.tsx';

interface RowsProps {
  readonly comparison: Comparison;
}

export function Rows({ comparison }: RowsProps) {
  const { t } = useText();
  if (comparison.rows.length === 0) return null;
  return (
    <ul className="pb-cmp-rows" aria-label={t('compareView.rows.label')}>
      {comparison.rows.map((row) => (
        <RowCard
          key={[
            row.against,
            row.from.placeId,
            row.from.year,
            row.to.placeId,
            row.kind === 'count' ? row.periodReadingId : '',
          ].join(' ')}
          row={row}
          comparison={comparison}
        />
      ))}
    </ul>
  );
}
