import type { Dexie, Table } from 'dexie';
import type { KeptFinding } from '../domain/compare/kept-finding.ts';
import { keptFindingSchema } from './schema/kept-finding.ts';

export interface ShelvedFindings {
  /** Oldest first. */
  readonly findings: readonly KeptFinding[];
  /** Records that could not be read; they are kept as they were. */
  readonly setAside: number;
}

/** Findings on this device. A promise is kept once the database has acknowledged the write. */
export interface FindingShelf {
  load(): Promise<ShelvedFindings>;
  put(finding: KeptFinding): Promise<void>;
  remove(id: string): Promise<void>;
}

interface Tables {
  readonly database: Dexie;
  readonly findings: Table<unknown, string>;
  readonly setAside: Table<{ readonly key: string; readonly record: unknown }, number>;
}

export function openFindingShelf(name = 'platsbild.findings'): FindingShelf {
  let opened: Promise<Tables> | null = null;
  const tables = () => {
    opened ??= openTables(name);
    return opened;
  };
  return {
    load: async () => {
      const { database, findings, setAside } = await tables();
      return database.transaction('rw', findings, setAside, async () => {
        const read: KeptFinding[] = [];
        const keys = await findings.toCollection().primaryKeys();
        for (const key of keys) {
          const record = await findings.get(key);
          const result = keptFindingSchema.safeParse(record);
          if (result.success) {
            read.push(result.data);
          } else {
            await setAside.add({ key, record });
            await findings.delete(key);
          }
        }
        return {
          findings: read.toSorted((a, b) => a.id.localeCompare(b.id)),
          setAside: await setAside.count(),
        };
      });
    },
    put: async (finding) => {
      const { database, findings } = await tables();
      const record = keptFindingSchema.parse(finding);
      await database.transaction('rw', findings, () => findings.put(record));
    },
    remove: async (id) => {
      const { database, findings } = await tables();
      await database.transaction('rw', findings, () => findings.delete(id));
    },
  };
}

/** Fetched when something is kept or read: the first screen does without. */
async function openTables(name: string): Promise<Tables> {
  const { Dexie } = await import('dexie');
  const database = new Dexie(name);
  database.version(1).stores({ findings: 'id', setAside: '++number' });
  return {
    database,
    findings: database.table('findings'),
    setAside: database.table('setAside'),
  };
}
