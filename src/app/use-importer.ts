import { useState } from 'react';
import { createImporter, type Importer } from '../commands/import-file.ts';
import { openMappingMemory } from '../data/mapping-memory.ts';
import { enImport } from '../i18n/en-import.ts';
import { svImport } from '../i18n/sv-import.ts';
import { walkTableWords } from '../i18n/walk-file-text.ts';
import { useAppStore } from '../state/use-app.ts';
import { startImportClient } from '../workers/import/client.ts';

/** One importer for the whole page: a file may be dropped anywhere. */
export function useImporter(): Importer {
  const store = useAppStore();
  const [importer] = useState(() =>
    createImporter(store, {
      startClient: () => startImportClient(typeof Worker === 'undefined' ? null : makeWorker),
      memory: openMappingMemory(window.localStorage),
      addedColumns: [svImport, enImport].flatMap((words) => [
        words.refusedRow,
        words.refusedReason,
      ]),
      walkTables: [walkTableWords('sv'), walkTableWords('en')],
      now: () => new Date().toISOString(),
      newId: () => crypto.randomUUID(),
    }),
  );
  return importer;
}

function makeWorker(): Worker {
  return new Worker(new URL('../workers/import/import.worker.ts', import.meta.url), {
    type: 'module',
    name: 'import',
  });
}
