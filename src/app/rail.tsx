import {
  ClipboardList,
  Database,
  Footprints,
  GitCompareArrows,
  Map as MapIcon,
} from 'lucide-react';
import { NavLink } from 'react-router';
import { useText } from '../i18n/use-text.ts';
import type { AppState } from '../state/app-state.ts';
import type { CompareLook } from '../state/compare-look.ts';
import type { CompareChoices } from '../state/compare-slice.ts';
import { choicesOf } from '../state/explore-slice.ts';
import { memoizeLast } from '../state/memoize-last.ts';
import { useApp } from '../state/use-app.ts';
import { formatAddress } from './address.ts';
import { formatCompareAddress } from './compare-address.ts';
import { viewPaths } from './view-paths.ts';

const exploreAddress = memoizeLast((state: AppState) => formatAddress(choicesOf(state)));
const addressOf = memoizeLast((compared: CompareChoices, look: CompareLook) =>
  formatCompareAddress({ compared, look }),
);
const compareAddress = ({ compareChoices, compareLook }: AppState) =>
  addressOf(compareChoices, compareLook);

/** The views, each with what was last chosen in it. */
export function Rail() {
  const { t } = useText();
  const explore = useApp(exploreAddress);
  const compare = useApp(compareAddress);
  return (
    <nav className="pb-rail" aria-label={t('app.views')}>
      <NavLink to={`${viewPaths.explore}${explore}`} className="pb-rail-item">
        <MapIcon aria-hidden />
        <span>{t('view.explore')}</span>
      </NavLink>
      <NavLink to={`${viewPaths.compare}${compare}`} className="pb-rail-item">
        <GitCompareArrows aria-hidden />
        <span>{t('view.compare')}</span>
      </NavLink>
      <NavLink to={viewPaths.walks} className="pb-rail-item">
        <Footprints aria-hidden />
        <span>{t('view.walks')}</span>
      </NavLink>
      <NavLink to={viewPaths.shifts} className="pb-rail-item">
        <ClipboardList aria-hidden />
        <span>{t('view.shifts')}</span>
      </NavLink>
      <NavLink to={viewPaths.sources} className="pb-rail-item">
        <Database aria-hidden />
        <span>{t('view.sources')}</span>
      </NavLink>
    </nav>
  );
}
