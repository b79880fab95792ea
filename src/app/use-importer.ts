import { useState } from 'react';
import type { Importer } from '../commands/import-file.ts';
import type { AppStore } from '../state/app-state.ts';
import { useAppStore } from '../state/use-app.ts';

/** One importer for the whole page: a file may be dropped anywhere. Its code comes with the first file. */
export function useImporter(): Importer {
  const store = useAppStore();
  const [importer] = useState(() => importerWhenNeeded(store));
  return importer;
}

function importerWhenNeeded(store: AppStore): Importer {
  let started: Promise<Importer> | null = null;
  const start = () => {
    started ??= import('./start-importer.ts').then(
      ({ startImporter }) => startImporter(store),
      (error: unknown) => {
        // The next file tries again.
        started = null;
        throw error;
      },
    );
    return started;
  };
  // What has not been started has nothing to stop.
  const ifStarted = (act: (importer: Importer) => void) => void started?.then(act);
  return {
    open: async (files) => (await start()).open(files),
    read: async (choices) => (await start()).read(choices),
    propose: (kind) => ifStarted((importer) => importer.propose(kind)),
    show: (step) => ifStarted((importer) => importer.show(step)),
    take: async () => (await start()).take(),
    stop: () => ifStarted((importer) => importer.stop()),
    close: () => ifStarted((importer) => importer.close()),
    refusedCsv: async (words) => (await start()).refusedCsv(words),
  };
}
