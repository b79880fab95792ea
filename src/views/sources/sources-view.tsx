import './sources.css';
import { Suspense } from 'react';
import { Link } from 'react-router';
import { useText } from '../../i18n/use-text.ts';
import { useCurrentInView } from '../../ui/use-current-in-view.ts';
import type { SourcesTabProps } from './sources-tab-props.ts';
import { sourcesTabs, tabPaths } from './sources-tabs.ts';

interface SourcesViewProps extends SourcesTabProps {
  /** Of the assessment that the sources are read for. */
  readonly assessmentPath: string;
  /** Of the view, before the tab's own. */
  readonly path: string;
  /** As the address has it; the first tab where it is unknown. */
  readonly tab: string | undefined;
}

/** What stands behind the figures, and the work that has been made of them. */
export function SourcesView({ path, assessmentPath, tab, ...actions }: SourcesViewProps) {
  const { t } = useText();
  const [first] = sourcesTabs;
  const { id, Tab } = sourcesTabs.find((one) => tabPaths[one.id] === tab) ?? first;
  const row = useCurrentInView(id);
  return (
    <main className="pb-page pb-src" id="main">
      <h1 className="pb-src-title">{t('view.sources')}</h1>
      <p>
        <Link to={assessmentPath}>{t('assessment.link')}</Link>
      </p>
      <nav ref={row} className="pb-src-tabs" aria-label={t('sources.tabs')}>
        {sourcesTabs.map((one) => (
          <Link
            key={one.id}
            to={`${path}/${tabPaths[one.id]}`}
            className="pb-src-tab"
            aria-current={one.id === id ? 'page' : undefined}
          >
            {t(`sources.tab.${one.id}`)}
          </Link>
        ))}
      </nav>
      <Suspense fallback={<p role="status">{t('app.opening')}</p>}>
        <Tab path={`${path}/${tabPaths[id]}`} {...actions} />
      </Suspense>
    </main>
  );
}
