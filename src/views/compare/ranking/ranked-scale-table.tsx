import type {
  PlaceRanking,
  RankedRow,
  RankedScale,
} from '../../../domain/compare/place-ranking.ts';
import type { DenominatorFigure } from '../../../domain/denominator/denominator.ts';
import { inSentence } from '../../../i18n/in-sentence.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { incidentSourceRef } from '../../../state/incident-source.ts';
import type { SourceRef } from '../../../state/ui-slice.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { ValueButton } from '../../../ui/value-button.tsx';

interface RankedScaleTableProps {
  readonly scale: RankedScale;
  readonly origin: PlaceRanking['origin'];
  readonly year: number;
}

/** One way to divide the ground: highest rate first, with what sets each place off from the next. */
export function RankedScaleTable({ scale, origin, year }: RankedScaleTableProps) {
  const words = useText();
  const { t } = words;
  const nameOf = usePlaceName();
  const { rows, leading, others } = scale;
  const title = t(`compareTables.ranking.scale.${scale.scale}`);
  return (
    <section className="pb-cmp-scale">
      <h3 className="pb-section-title">{title}</h3>
      {leading !== null && (
        <div className="pb-table-scroll">
          <table className="pb-table pb-cmp-ranks" aria-label={title}>
            <thead>
              <tr>
                <th scope="col">{t('compareTables.ranking.rank')}</th>
                <th scope="col">{t(`compareTables.ranking.${scale.scale}`)}</th>
                <th scope="col" data-numeric>
                  {t('compareTables.ranking.count')}
                </th>
                <th scope="col" data-numeric>
                  {t(`compareTables.ranking.per.${leading}`)}
                </th>
                {others.map((other) => (
                  <th key={other} scope="col" data-numeric>
                    {`${t('compareTables.ranking.rank')}: ${inSentence(t(`compareTables.ranking.per.${other}`))}`}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.placeId} row={row} scale={scale} origin={origin} year={year} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p>{stabilityText(scale, nameOf, words)}</p>
    </section>
  );
}

interface RowProps extends RankedScaleTableProps {
  readonly row: RankedRow;
}

function Row({ row, scale, origin, year }: RowProps) {
  const words = useText();
  const { t, format } = words;
  const nameOf = usePlaceName();
  const showSource = useApp((state) => state.showSource);
  const { placeId, rank, rate, otherRanks, container } = row;
  const place = nameOf(placeId);
  const next = nextText(row, words);
  const incidentSource = incidentSourceRef(useApp((state) => state.incidentSet));
  const counted: SourceRef =
    origin === 'published' || incidentSource === null
      ? { kind: 'events', placeId, year }
      : incidentSource;
  return (
    <tr>
      <td>{rank}</td>
      <th scope="row">
        {place}
        {scale.scale === 'place' && (
          <span className="pb-cell-note">
            {container === null
              ? t('compareTables.ranking.noContainer')
              : t(
                  container.rank === null
                    ? 'compareTables.ranking.containerUnranked'
                    : 'compareTables.ranking.container',
                  { place: nameOf(container.placeId), rank: container.rank ?? '' },
                )}
          </span>
        )}
        {next !== null && <span className="pb-cell-note pb-cmp-next">{next}</span>}
      </th>
      <td data-numeric>
        <ValueButton
          valueText={format.number(rate.count)}
          onOpen={() => showSource(counted)}
          openLabel={t('explore.openSource', {
            what: t('compareTables.ranking.ofPlace', { place }),
          })}
        />
      </td>
      <td data-numeric>
        <ValueButton
          valueText={format.estimate(rate.rate)}
          onOpen={() => showSource(sourceOfFigure(rate.figure))}
          openLabel={t('explore.openSource', {
            what: t('compareTables.ranking.rateOf', {
              place,
              per: inSentence(t(`compareTables.ranking.per.${rate.figure.denominator}`)),
            }),
          })}
        />
      </td>
      {otherRanks.map((other, index) => (
        <td key={scale.others[index]} data-numeric>
          {other ?? <span className="pb-quiet">{t('compareTables.phenomena.missing')}</span>}
        </td>
      ))}
    </tr>
  );
}

function sourceOfFigure(figure: DenominatorFigure): SourceRef {
  if (figure.denominator === 'area') return { kind: 'boundary', placeId: figure.placeId };
  return 'set' in figure
    ? { kind: 'own', setId: figure.set.id }
    : { kind: 'fact', factId: figure.factId };
}

function nextText({ againstNext }: RankedRow, { t }: Words): string | null {
  if (againstNext === null) return null;
  switch (againstNext.code) {
    case 'reliable-increase':
    case 'reliable-decrease':
      return t('compareTables.ranking.higher');
    case 'within-noise':
    case 'undecidable':
      return t('compareTables.ranking.noise');
    case 'not-comparable':
      return t('compareTables.ranking.overlapping');
  }
}

function stabilityText(
  { stability, leading, others }: RankedScale,
  nameOf: (placeId: string) => string,
  { t, format }: Words,
): string {
  if (leading === null) return t('compareTables.ranking.stability.none');
  const name = (id: typeof leading) => inSentence(t(`compareView.denominator.name.${id}`));
  const denominators = format.list([leading, ...others].map(name));
  switch (stability.status) {
    case 'holds':
      return t('compareTables.ranking.stability.holds', { denominators });
    case 'differs': {
      const pairs = stability.swapped.map(([a, b]) =>
        t('compareTables.ranking.pair', { a: nameOf(a), b: nameOf(b) }),
      );
      return t('compareTables.ranking.stability.differs', {
        pairs: pairs.join('; '),
        denominators,
      });
    }
    case 'insufficient-data':
      return t(`compareTables.ranking.stability.${stability.reason}`, { denominators });
  }
}
