import type { Level, PairedPlace } from '../../../domain/bivariate/quadrants.ts';
import type { ReportedPairs } from '../../../domain/bivariate/reported-pairs.ts';
import { originOf } from '../../../domain/incident/incident-set.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ready } from '../../../state/data-slice.ts';
import { incidentSourceRef } from '../../../state/incident-source.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { ValueButton } from '../../../ui/value-button.tsx';

interface QuadrantTableProps {
  readonly pairs: ReportedPairs;
  readonly year: number;
}

const ROWS: readonly Level[] = ['high', 'low'];
const COLUMNS: readonly Level[] = ['low', 'high'];

/** Places by whether many say so and whether much is reported. */
export function QuadrantTable({ pairs: { quadrants }, year }: QuadrantTableProps) {
  const { t, format } = useText();
  const counted = originOf(useApp((state) => state.incidentSet)) ?? 'published';
  const { from, squares } = quadrants;
  return (
    <table className="pb-quadrants">
      <caption className="pb-visually-hidden">{t('compareMaps.reported.caption')}</caption>
      <thead>
        <tr>
          <td />
          {COLUMNS.map((level) => (
            <th key={level} scope="col">
              {t(`compareMaps.reported.${counted}.${level}`)}
              <span className="pb-quiet">
                {t(`compareMaps.reported.reportedFrom.${level}`, {
                  count: from.reported,
                })}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map((perceived) => (
          <tr key={perceived}>
            <th scope="row">
              {t(`compareMaps.reported.perceived.${perceived}`)}
              <span className="pb-quiet">
                {t(`compareMaps.reported.perceivedFrom.${perceived}`, {
                  share: format.share(from.perceived),
                })}
              </span>
            </th>
            {COLUMNS.map((reported) => (
              <td key={reported} data-square={`${perceived}-${reported}`}>
                <Square places={squares[perceived][reported]} year={year} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SquareProps {
  readonly places: readonly PairedPlace[];
  readonly year: number;
}

function Square({ places, year }: SquareProps) {
  const { t, format } = useText();
  const nameOf = usePlaceName();
  const ranks = useApp(({ pack }) => ready(pack.readings)?.ranks);
  const incidentSource = incidentSourceRef(useApp((state) => state.incidentSet));
  const showSource = useApp((state) => state.showSource);
  if (places.length === 0) {
    return <span className="pb-quiet">{t('compareMaps.reported.empty')}</span>;
  }
  return (
    <ul>
      {places.map(({ placeId, share, count, factId }) => {
        const name = nameOf(placeId);
        const rank = ranks?.find((one) => one.placeId === placeId && one.year === year);
        const shareText = format.share(share);
        const countText = t('compareMaps.reported.count', {
          count,
          value: format.number(count),
        });
        return (
          <li key={placeId}>
            <strong>{name}</strong>
            <span className="pb-quadrant-values">
              <ValueButton
                valueText={shareText}
                openLabel={t('explore.openSource', { what: `${name} ${shareText} (${year})` })}
                onOpen={() => showSource({ kind: 'fact', factId })}
              />
              {' · '}
              <ValueButton
                valueText={countText}
                openLabel={t('explore.openSource', { what: `${name} ${countText} (${year})` })}
                onOpen={() => showSource(incidentSource ?? { kind: 'events', placeId, year })}
              />
            </span>
            {rank !== undefined && (
              <span className="pb-quiet">
                <ValueButton
                  valueText={t('compareMaps.reported.ranked')}
                  openLabel={t('explore.openSource', {
                    what: `${name} ${t('compareMaps.reported.ranked')}`,
                  })}
                  onOpen={() => showSource({ kind: 'fact', factId: rank.factId })}
                />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
