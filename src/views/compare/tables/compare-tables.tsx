import './tables.css';
import type { Comparison } from '../../../domain/compare/comparison.ts';
import type { ComparisonData } from '../../../domain/compare/comparison-data.ts';
import { groupTable, type ShareTable, trustTable } from '../../../domain/compare/share-table.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectComparisonData } from '../../../state/select-compare.ts';
import { useApp } from '../../../state/use-app.ts';
import { Ranking } from '../ranking/ranking.tsx';
import { Disclosure } from './disclosure.tsx';
import { GradeSection } from './grade-section.tsx';
import { PhenomenonSection } from './phenomenon-section.tsx';
import { ShareSection } from './share-section.tsx';

interface CompareTablesProps {
  readonly comparison: Comparison;
}

/** What is told in tables and trends, never in map layers. */
export function CompareTables({ comparison }: CompareTablesProps) {
  const { t } = useText();
  const data = useApp(selectComparisonData);
  if (data === null) return null;
  const ofPlace = (make: (placeId: string, from: ComparisonData) => ShareTable) => {
    const own = comparison.choices.placeIds.map((placeId) => make(placeId, data));
    return own.find(({ rows }) => rows.length > 0) ?? make(data.areaId, data);
  };
  return (
    <div className="pb-cmp-folds">
      <Disclosure
        fold="ranking"
        title={t('compareTables.ranking.title')}
        about={t('compareTables.ranking.about')}
      >
        {() => <Ranking comparison={comparison} />}
      </Disclosure>
      <Disclosure
        fold="groups"
        title={t('compareTables.groups.title')}
        about={t('compareTables.groups.about')}
      >
        {() => <ShareSection kind="groups" table={ofPlace(groupTable)} data={data} />}
      </Disclosure>
      <Disclosure
        fold="trust"
        title={t('compareTables.trust.title')}
        about={t('compareTables.trust.about')}
      >
        {() => <ShareSection kind="trust" table={ofPlace(trustTable)} data={data} />}
      </Disclosure>
      <Disclosure
        fold="phenomena"
        title={t('compareTables.phenomena.title')}
        about={t('compareTables.phenomena.about')}
      >
        {() => <PhenomenonSection data={data} />}
      </Disclosure>
      <Disclosure
        fold="grades"
        title={t('compareTables.grades.title')}
        about={t('compareTables.grades.about')}
      >
        {() => <GradeSection data={data} />}
      </Disclosure>
    </div>
  );
}
