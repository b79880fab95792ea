import type { ShareRanking } from '../../../domain/compare/share-ranking.ts';
import { useText } from '../../../i18n/use-text.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { FactValue } from '../tables/fact-value.tsx';

interface RankedSharesProps {
  readonly ranking: ShareRanking;
}

/** Places by their own share, or why there is no order. */
export function RankedShares({ ranking }: RankedSharesProps) {
  const { t, format } = useText();
  const nameOf = usePlaceName();
  const year = String(ranking.year);
  if (ranking.status === 'insufficient-data') {
    const places = format.list(ranking.placeIds.map(nameOf));
    return (
      <p>{t('compareTables.ranking.shares', { count: ranking.placeIds.length, places, year })}</p>
    );
  }
  return (
    <table className="pb-table pb-cmp-ranks">
      <thead>
        <tr>
          <th scope="col">{t('compareTables.ranking.rank')}</th>
          <th scope="col">{t('compareTables.ranking.place')}</th>
          <th scope="col" data-numeric>
            {`${t('compareTables.ranking.share')} ${year}`}
          </th>
        </tr>
      </thead>
      <tbody>
        {ranking.ranks.map(({ placeId, rank, share, factId }) => (
          <tr key={placeId}>
            <td>{rank}</td>
            <th scope="row">{nameOf(placeId)}</th>
            <td data-numeric>
              <FactValue
                factId={factId}
                valueText={format.share(share)}
                what={`${nameOf(placeId)} ${year}`}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
