import { type ComponentType, lazy } from 'react';
import type { SourcesTabProps } from './sources-tab-props.ts';

/** In the order of the tabs. Each is fetched when it is opened. */
export const sourcesTabs = [
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
  import: 'import',
  places: 'platser',
  kept: 'sparat',
  project: 'projekt',
  residents: 'boende',
};
