import type { ComparisonRow } from '../../../domain/compare/finding.ts';
import { findDenominator } from '../../../domain/denominator/denominator-book.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectComparisonData } from '../../../state/select-compare.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';

interface WaysOutProps {
  readonly row: ComparisonRow;
}

/** What a refusal offers instead, as buttons. */
export function WaysOut({ row }: WaysOutProps) {
  const { t } = useText();
  const data = useApp(selectComparisonData);
  const compareBy = useApp((state) => state.compareBy);
  const compareUnder = useApp((state) => state.compareUnder);
  const compareWith = useApp((state) => state.compareWith);
  const { verdict } = row;
  if (verdict.code !== 'not-comparable') return null;
  const offers = 'offers' in verdict ? verdict.offers : [];
  const haveArea =
    data !== null &&
    [row.from, row.to].every(
      ({ placeId }) => findDenominator(data.denominators, placeId, 'area').status === 'found',
    );
  const wantsArea =
    haveArea && (verdict.reason === 'no-denominator' || verdict.reason === 'denominator-missing');
  const isOfPlaces = row.against === 'comparator';
  if (offers.length === 0 && !isOfPlaces) return null;
  return (
    <fieldset className="pb-cmp-ways">
      <legend className="pb-visually-hidden">{t('compareView.rows.waysOut')}</legend>
      {offers.map(({ kind }) => (
        <Button key={kind} size="small" onPress={() => compareBy(kind)}>
          {t(`compareView.basis.${kind}`)}
        </Button>
      ))}
      {wantsArea && (
        <Button size="small" onPress={() => compareUnder('area')}>
          {t('compareView.rows.useArea')}
        </Button>
      )}
      {isOfPlaces && (
        <Button size="small" onPress={() => compareWith({ kind: 'itself' })}>
          {t('compareView.rows.useItself')}
        </Button>
      )}
    </fieldset>
  );
}
