import type { ImportProgress } from '../data/import/inspect-file.ts';
import type { RefusedCsvWords } from '../data/import/refused-csv.ts';
import type { MappingMemory } from '../data/mapping-memory.ts';
import type { ImportChoices } from '../domain/import/import-choices.ts';
import type { FileRefusal } from '../domain/import/import-report.ts';
import { rememberMapping } from '../domain/own-data/category-mapping.ts';
import { fileShapeKey } from '../domain/own-data/file-shape.ts';
import type { FoundFile } from '../domain/own-data/found-file.ts';
import type { MappingDraft } from '../domain/own-data/mapping-draft.ts';
import type { OwnDataKind, OwnSet } from '../domain/own-data/own-set.ts';
import { proposeDraft } from '../domain/own-data/propose-draft.ts';
import type { WalkTableWords } from '../domain/walk/files/csv.ts';
import type { AppStore } from '../state/app-state.ts';
import type { OpenFile } from '../state/import-slice.ts';
import { selectWholeBounds } from '../state/select-data.ts';
import { selectKnownPlaces } from '../state/select-known-places.ts';
import type { ImportClient } from '../workers/import/client.ts';
import type { DeskFile, EarlierSet } from '../workers/import/import-desk.ts';
import { walkFileIn } from './walk-file-in.ts';

export interface ImportPorts {
  readonly startClient: () => ImportClient;
  readonly memory: MappingMemory;
  /** Names of the columns that a file of refused rows has beside its own. */
  readonly addedColumns: readonly string[];
  /** Words of the tables that a walk leaves as, in every language. */
  readonly walkTables: readonly WalkTableWords[];
  /** ISO 8601, UTC. */
  readonly now: () => string;
  readonly newId: () => string;
}

/** What a person can do with a file that is to be taken in. */
export interface Importer {
  /** Reads the first; the others are named as passed over. A file of a walk is brought to the walks. */
  open(files: readonly DeskFile[]): Promise<void>;
  /** Reads the open file anew, as it has been chosen to be read. */
  read(choices: ImportChoices): Promise<void>;
  /** Another kind of data: what the columns suggest for it. */
  propose(kind: OwnDataKind): void;
  show(step: 'contents' | 'mapping'): void;
  take(): Promise<void>;
  stop(): void;
  /** Lets the file go; what has been taken in stays. */
  close(): void;
  refusedCsv(words: RefusedCsvWords): Promise<Uint8Array<ArrayBuffer>>;
}

export function createImporter(store: AppStore, ports: ImportPorts): Importer {
  const { setImportStage, passOverFiles, putOwnSet } = store.getState();
  let client: ImportClient | null = null;
  let deskFile: DeskFile | null = null;
  /** A number for each question: the answer to one that was stopped is dropped. */
  let asked = 0;

  const started = () => {
    client ??= ports.startClient();
    return client;
  };
  const letGo = () => {
    asked++;
    client?.stop();
    client = null;
  };
  const reading = (file: DeskFile, before: OpenFile | null, progress: ImportProgress | null) =>
    setImportStage({
      status: 'reading',
      fileName: file.name,
      totalBytes: file.size,
      progress,
      before,
    });
  /** The file of refused rows has the same shape as the file that they were refused from. */
  const shapeOf = ({ columns }: FoundFile) =>
    columns.flatMap(({ name, leftOut }) =>
      leftOut === null && !ports.addedColumns.includes(name) ? [name] : [],
    );
  const remembered = (found: FoundFile) => ports.memory.recall(fileShapeKey(shapeOf(found)));

  const look = async (
    file: DeskFile,
    choices: ImportChoices,
    before: OpenFile | null,
    isNew: boolean,
  ): Promise<void> => {
    const mine = ++asked;
    reading(file, before, null);
    const tell = (progress: ImportProgress) => {
      if (mine === asked) reading(file, before, progress);
    };
    const bounds = selectWholeBounds(store.getState());
    const desk = started();
    let answer: FoundFile | FileRefusal = isNew
      ? await desk.open(file, bounds, tell)
      : await desk.look(choices, tell);
    if (isNew && 'report' in answer && Object.keys(choices).length > 0) {
      answer = await desk.look(choices, tell);
    }
    if (mine !== asked) return;
    if (!('report' in answer)) {
      // The worker may have been ended: the next file gets a new one.
      letGo();
      setImportStage({ status: 'refused', fileName: file.name, refusal: answer });
      return;
    }
    const proposed = proposeDraft(answer, remembered(answer));
    const draft = before === null ? proposed : keptChoices(before.draft, proposed, answer);
    setImportStage({
      status: 'found',
      step: 'contents',
      file: { found: answer, choices, draft },
      refusal: null,
    });
  };

  const take = async (file: OpenFile, from: DeskFile): Promise<void> => {
    const mine = ++asked;
    const { found, draft, choices } = file;
    setImportStage({ status: 'taking', file, progress: null });
    const state = store.getState();
    const tell = (progress: ImportProgress) => {
      if (mine === asked) setImportStage({ status: 'taking', file, progress });
    };
    const isNew = client === null;
    const desk = started();
    // The worker that knew the file was stopped.
    if (isNew) {
      await desk.open(from, selectWholeBounds(state), tell);
      await desk.look(choices, tell);
      if (mine !== asked) return;
    }
    const answer = await desk.take(
      {
        draft,
        places: selectKnownPlaces(state),
        earlier: state.ownSets.flatMap((set) => earlierIds(set, draft.kind)),
      },
      tell,
    );
    if (mine !== asked) return;
    if ('ok' in answer) {
      letGo();
      setImportStage({ status: 'refused', fileName: found.name, refusal: answer });
      return;
    }
    if (answer.status === 'refused') {
      setImportStage({ status: 'found', step: 'mapping', file, refusal: answer });
      return;
    }
    const { content, ...result } = answer;
    const set: OwnSet = {
      id: ports.newId(),
      name: draft.name.trim(),
      source: draft.source.trim(),
      file: { name: found.name, bytes: found.bytes, digest: found.digest },
      importedAt: ports.now(),
      rows: result.rows,
      period: result.period,
      content,
    };
    ports.memory.remember(rememberMapping(shapeOf(found), remembered(found), draft));
    putOwnSet(set);
    setImportStage({ status: 'done', file: { found, draft, choices }, setId: set.id, result });
  };

  return {
    open: async (files) => {
      const [file, ...others] = files;
      if (file === undefined) return;
      letGo();
      const mine = asked;
      const found = await walkFileIn(file, ports.walkTables);
      if (mine !== asked) return;
      if (found !== null) {
        setImportStage({ status: 'none' });
        store.getState().bringWalk({ fileName: file.name, found });
        return;
      }
      deskFile = file;
      passOverFiles(others.map(({ name }) => name));
      await look(file, {}, null, true);
    },
    read: async (choices) => {
      const { importStage } = store.getState();
      if (importStage.status !== 'found' || deskFile === null) return;
      await look(deskFile, choices, importStage.file, client === null);
    },
    propose: (kind) => {
      const { importStage, changeDraft } = store.getState();
      if (importStage.status !== 'found') return;
      const { found, draft } = importStage.file;
      const { name, source } = draft;
      changeDraft({ ...proposeDraft(found, remembered(found), kind), name, source });
    },
    show: (step) => {
      const { importStage } = store.getState();
      if (importStage.status === 'found') setImportStage({ ...importStage, step });
    },
    take: async () => {
      const { importStage } = store.getState();
      if (importStage.status === 'found' && deskFile !== null) {
        await take(importStage.file, deskFile);
      }
    },
    stop: () => {
      const { importStage } = store.getState();
      letGo();
      const before =
        importStage.status === 'reading'
          ? importStage.before
          : importStage.status === 'taking'
            ? importStage.file
            : null;
      setImportStage(
        before === null
          ? { status: 'none' }
          : { status: 'found', step: 'contents', file: before, refusal: null },
      );
    },
    close: () => {
      letGo();
      deskFile = null;
      passOverFiles([]);
      setImportStage({ status: 'none' });
    },
    refusedCsv: async (words) => (client === null ? new Uint8Array() : client.refusedCsv(words)),
  };
}

/** What a person has written stays when the file is read in another way, as far as its columns do. */
function keptChoices(before: MappingDraft, proposed: MappingDraft, found: FoundFile): MappingDraft {
  const { name, source } = before;
  const names = new Set(found.columns.map((column) => column.name));
  const used = [...Object.values(before.columns), ...before.counts, ...before.figures.keys()];
  return used.every((column) => names.has(column)) ? before : { ...proposed, name, source };
}

function earlierIds(set: OwnSet, kind: OwnDataKind): readonly EarlierSet[] {
  const { content } = set;
  if (content.kind !== kind) return [];
  const ids =
    content.kind === 'incidents'
      ? (content.columns.ids ?? '')
      : content.values
          .flatMap((value) => ('id' in value && value.id !== null ? [value.id] : []))
          .join('\n');
  return [{ importId: set.id, digest: set.file.digest, ids }];
}
