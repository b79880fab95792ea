import { type ComponentType, lazy } from 'react';
import type { SourcesTabProps } from './sources-tab-props.ts';

/** In the order of the tabs. Each is fetched when it is opened. */
export const sourcesTabs = [
  {
    id: 'origins',
    Tab: lazy(() =>
      import('./origins/origins-tab.tsx').then(({ OriginsTab }) => ({ default: OriginsTab })),
    ),
  },
  {
    id: 'contradictions',
    Tab: lazy(() =>
      import('./contradictions/contradictions-tab.tsx').then(({ ContradictionsTab }) => ({
        default: ContradictionsTab,
      })),
    ),
  },
  {
    id: 'register',
    Tab: lazy(() =>
      import('./register/register-tab.tsx').then(({ RegisterTab }) => ({ default: RegisterTab })),
    ),
  },
  {
    id: 'offences',
    Tab: lazy(() =>
      import('./offences/offences-tab.tsx').then(({ OffencesTab }) => ({ default: OffencesTab })),
    ),
  },
  {
    id: 'year-wheel',
    Tab: lazy(() =>
      import('./year-wheel/year-wheel-tab.tsx').then(({ YearWheelTab }) => ({
        default: YearWheelTab,
      })),
    ),
  },
  {
    id: 'plan',
    Tab: lazy(() => import('./plan/plan-tab.tsx').then(({ PlanTab }) => ({ default: PlanTab }))),
  },
  {
    id: 'import',
    Tab: lazy(() =>
      import('./import/import-tab.tsx').then(({ ImportTab }) => ({ default: ImportTab })),
    ),
  },
  {
    id: 'places',
    Tab: lazy(() =>
      import('./places/places-tab.tsx').then(({ PlacesTab }) => ({ default: PlacesTab })),
    ),
  },
  {
    id: 'kept',
    Tab: lazy(() =>
      import('./keeping/keeping-tab.tsx').then(({ KeepingTab }) => ({ default: KeepingTab })),
    ),
  },
  {
    id: 'next-year',
    Tab: lazy(() =>
      import('./next-year/next-year-tab.tsx').then(({ NextYearTab }) => ({ default: NextYearTab })),
    ),
  },
  {
    id: 'project',
    Tab: lazy(() =>
      import('./project/project-tab.tsx').then(({ ProjectTab }) => ({ default: ProjectTab })),
    ),
  },
  {
    id: 'residents',
    Tab: lazy(() =>
      import('./residents/residents-tab.tsx').then(({ ResidentsTab }) => ({
        default: ResidentsTab,
      })),
    ),
  },
] as const satisfies readonly {
  readonly id: string;
  readonly Tab: ComponentType<SourcesTabProps>;
}[];

export type SourcesTabId = (typeof sourcesTabs)[number]['id'];

/** As the address writes the tabs. */
export const tabPaths: Readonly<Record<SourcesTabId, string>> = {
  origins: 'kallor',
  contradictions: 'motsagelser',
  register: 'register',
  offences: 'brott',
  'year-wheel': 'arshjul',
  plan: 'plan',
  import: 'import',
  places: 'platser',
  kept: 'sparat',
  'next-year': 'ny-lagesbild',
  project: 'projekt',
  residents: 'boende',
};
