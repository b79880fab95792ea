import './plan.css';
import { Link, useSearchParams } from 'react-router';
import { useText } from '../../../i18n/use-text.ts';
import { HistoryButtons } from '../keeping/history-buttons.tsx';
import { KeepingNotices } from '../keeping/keeping-notices.tsx';
import type { SourcesTabProps } from '../sources-tab-props.ts';
import { FindingList } from './finding-list.tsx';
import { MeasureList } from './measure-list.tsx';
import { MeasurePage } from './measure-page.tsx';
import { partAddress, partOf, planParts } from './plan-parts.ts';
import { PriorityAreas } from './priority-areas.tsx';

/** From finding over cause to measure and follow-up. The address says which part, or which measure. */
export function PlanTab({ keeper }: SourcesTabProps) {
  const { t } = useText();
  const [params] = useSearchParams();
  const measureId = params.get('atgard');
  const part = measureId === null ? partOf(params.get('del')) : null;
  return (
    <div className="pb-pln">
      <nav className="pb-src-tabs pb-pln-parts" aria-label={t('causes.parts')}>
        {planParts.map((one) => (
          <Link
            key={one}
            to={partAddress(one)}
            className="pb-src-tab"
            aria-current={one === part ? 'page' : undefined}
          >
            {t(`causes.part.${one}`)}
          </Link>
        ))}
      </nav>
      <KeepingNotices />
      <HistoryButtons />
      {measureId !== null && <MeasurePage key={measureId} id={measureId} keeper={keeper} />}
      {part === 'measures' && <MeasureList />}
      {part === 'findings' && <FindingList keeper={keeper} />}
      {part === 'areas' && <PriorityAreas />}
    </div>
  );
}
