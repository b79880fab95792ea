import { useEffect } from 'react';
import type { NavigateFunction } from 'react-router';
import { useAppStore } from '../state/use-app.ts';
import { viewPaths } from './view-paths.ts';

/** Opens the view that takes a walk in, wherever a file of one was chosen or dropped. */
export function useBroughtWalk(navigate: NavigateFunction): void {
  const store = useAppStore();
  useEffect(
    () =>
      store.subscribe(({ broughtWalk }, before) => {
        if (broughtWalk === null || broughtWalk === before.broughtWalk) return;
        void navigate(`${viewPaths.walks}/ta-emot`);
      }),
    [store, navigate],
  );
}
