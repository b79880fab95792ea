import { isIncidentSubject } from '../../domain/compare/subjects.ts';
import './compare.css';
import './result.css';
import type { FindingActions } from '../../commands/keep-findings.ts';
import type { Comparison } from '../../domain/compare/comparison.ts';
import { useText } from '../../i18n/use-text.ts';
import { selectComparison } from '../../state/select-compare.ts';
import { selectAreIncidentsLost, selectComparedCounts } from '../../state/select-incident-set.ts';
import { useApp } from '../../state/use-app.ts';
import { Notice } from '../../ui/notice.tsx';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { Choices } from './choose/choices.tsx';
import { ComparisonMapsView } from './maps/comparison-maps-view.tsx';
import { OutTools } from './out/out-tools.tsx';
import { ReportedView } from './reported/reported-view.tsx';
import { Contradictions } from './result/contradictions.tsx';
import { FindingTitle } from './result/finding-title.tsx';
import { KeptApartList } from './result/kept-apart.tsx';
import { Plots } from './result/plots.tsx';
import { Rows } from './result/rows.tsx';
import { ValueTable } from './result/value-table.tsx';
import { CompareTables } from './tables/compare-tables.tsx';
import { TimeSection } from './time/time-section.tsx';

interface CompareViewProps {
  readonly findings: FindingActions;
}

/** Places and years held against each other, with a verdict for each comparison. */
export function CompareView({ findings }: CompareViewProps) {
  const { t } = useText();
  const comparison = useApp(selectComparison);
  const isPhone = useMediaQuery('(max-width: 719.98px)');
  return (
    <main className="pb-page pb-cmp" id="main">
      {isPhone ? (
        <details className="pb-cmp-choices">
          <summary>{t('compareView.choices')}</summary>
          <Choices comparison={comparison} />
        </details>
      ) : (
        <section className="pb-cmp-choices" aria-labelledby="compare-choices">
          <p id="compare-choices" className="pb-cmp-choices-title">
            {t('compareView.title')}
          </p>
          <Choices comparison={comparison} />
        </section>
      )}
      {comparison === null ? (
        <Waiting />
      ) : (
        <Result comparison={comparison} isPhone={isPhone} findings={findings} />
      )}
    </main>
  );
}

interface ResultProps extends CompareViewProps {
  readonly comparison: Comparison;
  readonly isPhone: boolean;
}

function Result({ comparison, isPhone, findings }: ResultProps) {
  const isCounting = useApp((state) =>
    areCountsMissing(comparison, selectComparedCounts(state).size),
  );
  if (isCounting) return <Waiting />;
  const table = <ValueTable comparison={comparison} />;
  return (
    <div className="pb-cmp-result">
      <div className="pb-cmp-finding">
        <FindingTitle comparison={comparison} />
        <Rows comparison={comparison} />
        {isPhone && table}
        <OutTools comparison={comparison} findings={findings} />
        <Plots comparison={comparison} />
        <KeptApartList comparison={comparison} />
        <ComparisonMapsView comparison={comparison} />
        {!isPhone && table}
        <ReportedView comparison={comparison} />
        <CompareTables comparison={comparison} />
        <TimeSection />
      </div>
      <Contradictions comparison={comparison} />
    </div>
  );
}

/** Nothing of the subject has been counted yet: what is missing then is not missing. */
function areCountsMissing({ subject, rows }: Comparison, counted: number): boolean {
  return (
    isIncidentSubject(subject) &&
    (counted === 0 ||
      (rows.length > 0 &&
        rows.every(
          ({ from, to }) => from.reading.status === 'missing' && to.reading.status === 'missing',
        )))
  );
}

function Waiting() {
  const { t } = useText();
  const wantsPractice = useApp((state) => state.compareChoices.subject?.kind === 'practice');
  const wantsOwn = useApp((state) => state.compareChoices.subject?.kind === 'own');
  const areLost = useApp(selectAreIncidentsLost);
  const hasFailed = useApp(({ pack, manifest }) =>
    [manifest, pack.region, pack.places, pack.readings].some(({ status }) => status === 'failed'),
  );
  if (hasFailed) {
    return (
      <Notice kind="warning" title={t('view.compare')}>
        {t('compareView.failed')}
      </Notice>
    );
  }
  if (wantsOwn && areLost) {
    return (
      <Notice kind="warning" title={t('ownData.gone.title')}>
        {t('ownData.gone.body')}
      </Notice>
    );
  }
  if (wantsPractice && areLost) {
    return (
      <Notice kind="warning" title={t('practice.badge')}>
        {t('practice.failed')}
      </Notice>
    );
  }
  return (
    <p className="pb-cmp-waiting" role="status">
      {t(
        wantsOwn
          ? 'ownData.comparing'
          : wantsPractice
            ? 'compareView.subject.practiceLoading'
            : 'compareView.loading',
      )}
    </p>
  );
}
