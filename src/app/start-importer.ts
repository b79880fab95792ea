import { createImporter, type Importer } from '../commands/import-file.ts';
import { openMappingMemory } from '../data/mapping-memory.ts';
import { enImport } from '../i18n/en-import.ts';
import { svImport } from '../i18n/sv-import.ts';
import { walkTableWords } from '../i18n/walk-file-text.ts';
import type { AppStore } from '../state/app-state.ts';
import { startImportClient } from '../workers/import/client.ts';

/** Takes files in for the whole page, as the device gives what that needs. */
export function startImporter(store: AppStore): Importer {
  return createImporter(store, {
    startClient: () => startImportClient(typeof Worker === 'undefined' ? null : makeWorker),
    memory: openMappingMemory(window.localStorage),
    addedColumns: [svImport, enImport].flatMap((words) => [words.refusedRow, words.refusedReason]),
    walkTables: [walkTableWords('sv'), walkTableWords('en')],
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  });
}

function makeWorker(): Worker {
  return new Worker(new URL('../workers/import/import.worker.ts', import.meta.url), {
    type: 'module',
    name: 'import',
  });
}
