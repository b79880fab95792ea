import type { Fact } from '../../../domain/fact/fact.ts';
import type { ContradictionReviews } from '../../../domain/source/contradiction-review.ts';
import { codesText } from '../../../i18n/contradiction-text.ts';
import type { Words } from '../../../i18n/use-text.ts';
import type { DataTableColumn } from '../../../ui/table-columns.ts';
import { FactLine } from '../fact-line.tsx';

/** The lines of each row's statement, and the codes of what contradicts it. */
export function sourceColumn<Row>(
  factOf: (row: Row) => Fact,
  reviews: ContradictionReviews,
  words: Words,
): DataTableColumn<Row> {
  const { t } = words;
  const text = (row: Row) => {
    const { lines, contradictionIds } = factOf(row);
    return [t('source.lines', { lines }), codesText(contradictionIds, reviews, words)]
      .filter((part) => part !== '')
      .join(', ');
  };
  return {
    id: 'source',
    header: t('register.source'),
    sortValue: (row) => Number.parseInt(factOf(row).lines, 10),
    cell: (row) => <FactLine factId={factOf(row).id} />,
    text,
  };
}
