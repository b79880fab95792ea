import { isIncidentSubject } from '../../../domain/compare/subjects.ts';
import { OriginBadge } from '../../../print/origin-badge.tsx';
import './ranking.css';
import type { Comparison } from '../../../domain/compare/comparison.ts';
import { periodText } from '../../../i18n/period-text.ts';
import { subjectText } from '../../../i18n/subject-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { rankingChoices } from '../../../state/compare-slice.ts';
import { selectDocumentSources } from '../../../state/select-data.ts';
import { type ShownRanking, selectRanking } from '../../../state/select-ranking.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { Badge } from '../../../ui/chip.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { DenominatorRefusals } from './denominator-refusals.tsx';
import { RankedScaleTable } from './ranked-scale-table.tsx';
import { RankedShares } from './ranked-shares.tsx';

interface RankingProps {
  readonly comparison: Comparison;
}

/** Places in order, at two scales, under the denominators that they have. */
export function Ranking({ comparison }: RankingProps) {
  const { t } = useText();
  const rankedBy = useApp((state) => state.compareChoices.rankedBy);
  const rankBy = useApp((state) => state.rankBy);
  const ranking = useApp(selectRanking);
  const isPublished = comparison.subject.kind === 'published';
  const labels = {
    default: t('compareTables.ranking.default'),
    compared: t(
      isPublished ? 'compareTables.ranking.comparedPublished' : 'compareTables.ranking.compared',
    ),
  };
  return (
    <>
      <SegmentedControl
        label={t('compareTables.ranking.by')}
        value={rankedBy}
        options={rankingChoices.map((id) => ({ id, label: labels[id] }))}
        onChange={rankBy}
      />
      {ranking === null ? (
        <p role="status">{t('compareTables.ranking.counting')}</p>
      ) : (
        <Shown ranking={ranking} comparison={comparison} />
      )}
    </>
  );
}

interface ShownProps extends RankingProps {
  readonly ranking: ShownRanking;
}

function Shown({ ranking, comparison }: ShownProps) {
  const { t } = useText();
  switch (ranking.kind) {
    case 'nothing':
      return <p>{t('compareTables.ranking.nothing')}</p>;
    case 'one-place':
      return <p>{t('compareTables.ranking.onePlace')}</p>;
    case 'shares':
      return <RankedShares ranking={ranking.ranking} />;
    case 'counts':
      return <Counts shown={ranking} comparison={comparison} />;
  }
}

interface CountsProps extends RankingProps {
  readonly shown: Extract<ShownRanking, { kind: 'counts' }>;
}

function Counts({ shown: { by, ranking }, comparison: { subject } }: CountsProps) {
  const words = useText();
  const { t, format } = words;
  const nameOf = usePlaceName();
  const sources = useApp(selectDocumentSources);
  const { origin, period, scales, year } = ranking;
  const isOfPolice = by === 'compared' && isIncidentSubject(subject) && subject.isPoliceDiscovered;
  const holdsPoliceDiscovered = isOfPolice || (by === 'compared' && subject.kind === 'published');
  const what =
    by === 'default'
      ? t('compareTables.ranking.default')
      : subjectText(subject, sources, words).title;
  const accuracies = scales
    .flatMap(({ rows }) => rows)
    .flatMap(({ rate: { figure } }) =>
      figure.denominator === 'area' && figure.origin === 'own' ? [figure.accuracyM] : [],
    );
  return (
    <>
      <p>
        <strong>
          {t('compareTables.ranking.what', { what, period: periodText(period, words) })}
        </strong>{' '}
        {origin !== 'published' && <OriginBadge origin={origin} />}
        {isOfPolice && <Badge variant="neutral">{t('compareView.subject.policeDiscovered')}</Badge>}
      </p>
      <p>
        {t(`compareTables.ranking.${origin}Note`)}{' '}
        {by === 'default' && t('compareTables.ranking.defaultNote')}
        {holdsPoliceDiscovered && t('compareTables.ranking.policeDiscovered')}
      </p>
      <p>{t('compareTables.ranking.trap')}</p>
      <div className="pb-cmp-scales">
        {scales.map((scale) => (
          <RankedScaleTable key={scale.scale} scale={scale} origin={origin} year={year} />
        ))}
      </div>
      {accuracies.length > 0 && (
        <p className="pb-quiet">
          {t('compareTables.ranking.own', {
            least: format.number(Math.min(...accuracies)),
            most: format.number(Math.max(...accuracies)),
          })}
        </p>
      )}
      <DenominatorRefusals scales={scales} nameOf={nameOf} />
    </>
  );
}
