import { type ComponentType, lazy, Suspense } from 'react';
import { OpeningView } from './opening-view.tsx';

/** A view whose code is fetched when its address is opened. */
export function lazyRoute<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Route = lazy(async () => ({ default: await load() }));
  return function LazyRoute(props: Props) {
    return (
      <Suspense fallback={<OpeningView />}>
        <Route {...props} />
      </Suspense>
    );
  };
}
