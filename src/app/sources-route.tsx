import { lazy, Suspense, useMemo } from 'react';
import { useOutletContext, useParams } from 'react-router';
import { projectActions } from '../commands/project-file.ts';
import { yearFactsActions } from '../commands/year-facts.ts';
import { useAppStore } from '../state/use-app.ts';
import { projectClient } from '../workers/project/client.ts';
import { yearFactsClient } from '../workers/year-facts/client.ts';
import type { ShellContext } from './app-shell.tsx';
import { OpeningView } from './opening-view.tsx';
import { assessmentPath, viewPaths } from './view-paths.ts';

const SourcesView = lazy(() =>
  import('../views/sources/sources-view.tsx').then((module) => ({ default: module.SourcesView })),
);

export function SourcesRoute() {
  const { tab, part } = useParams();
  const { importer, keeper } = useOutletContext<ShellContext>();
  const store = useAppStore();
  const project = useMemo(
    () =>
      projectActions(store, {
        desk: projectClient(typeof Worker === 'undefined' ? null : makeWorker),
        now: () => new Date().toISOString(),
        newId: () => crypto.randomUUID(),
      }),
    [store],
  );
  const yearFacts = useMemo(
    () =>
      yearFactsActions(store, {
        desk: yearFactsClient(typeof Worker === 'undefined' ? null : makeYearFactsWorker),
        now: () => new Date().toISOString(),
      }),
    [store],
  );
  return (
    <Suspense fallback={<OpeningView />}>
      <SourcesView
        path={viewPaths.sources}
        assessmentPath={assessmentPath}
        tab={tab}
        part={part}
        importer={importer}
        keeper={keeper}
        project={project}
        yearFacts={yearFacts}
      />
    </Suspense>
  );
}

function makeWorker(): Worker {
  return new Worker(new URL('../workers/project/project.worker.ts', import.meta.url), {
    type: 'module',
    name: 'project',
  });
}

function makeYearFactsWorker(): Worker {
  return new Worker(new URL('../workers/year-facts/year-facts.worker.ts', import.meta.url), {
    type: 'module',
    name: 'year-facts',
  });
}
