import { digestOf } from '../../data/import/digest.ts';
import {
  type ImportProgress,
  type InspectOptions,
  inspectFile,
} from '../../data/import/inspect-file.ts';
import { type RefusedCsvWords, refusedCsv } from '../../data/import/refused-csv.ts';
import { suggestZoneIn } from '../../data/import/suggest-zone.ts';
import type { Bounds } from '../../domain/geo/area.ts';
import type { ImportChoices } from '../../domain/import/import-choices.ts';
import { importLimits } from '../../domain/import/import-limits.ts';
import type { FileRefusal, ImportOutcome } from '../../domain/import/import-report.ts';
import { type EarlierIds, FileTaker, type Taken } from '../../domain/own-data/file-taker.ts';
import { FileFinder, type FoundFile } from '../../domain/own-data/found-file.ts';
import type { MappingRefusal } from '../../domain/own-data/map-rows.ts';
import type { MappingDraft } from '../../domain/own-data/mapping-draft.ts';
import type { KnownPlace } from '../../domain/own-data/match-place-names.ts';

export type OnProgress = (progress: ImportProgress) => void;

export interface DeskFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** An own set of the same kind: one id a line. */
export interface EarlierSet {
  readonly importId: string;
  readonly digest: string;
  readonly ids: string;
}

export interface TakeOrder {
  readonly draft: MappingDraft;
  readonly places: readonly KnownPlace[];
  readonly earlier: readonly EarlierSet[];
}

const MS_BETWEEN_REPORTS = 100;

/** Holds one file and reads it. The same object works inside a worker and without one. */
export class ImportDesk {
  private file: {
    readonly name: string;
    readonly bytes: Uint8Array<ArrayBuffer>;
    digest: string;
  } | null = null;
  private choices: ImportChoices = {};
  private bounds: Bounds | null = null;
  private taker: FileTaker | null = null;

  /** Takes a file up and says what is in it. */
  async open(
    file: DeskFile,
    bounds: Bounds | null,
    onProgress: OnProgress,
  ): Promise<FoundFile | FileRefusal> {
    if (file.size > importLimits.fileBytes) return { ok: false, code: 'file-too-large' };
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch (error) {
      const detail = error instanceof Error ? error.name : '?';
      return { ok: false, code: 'file-unreadable', detail };
    }
    this.file = { name: file.name, bytes, digest: await digestOf(bytes) };
    this.bounds = bounds;
    return this.look({}, onProgress);
  }

  /** What is in the file as it is to be read. */
  async look(choices: ImportChoices, onProgress: OnProgress): Promise<FoundFile | FileRefusal> {
    const { name, bytes, digest } = this.opened('look');
    this.choices = choices;
    const finder = new FileFinder();
    const outcome = await this.read(onProgress, {
      onStart: (plan) => finder.start(plan),
      onAccepted: (row) => finder.add(row),
    });
    return outcome.ok ? finder.finish({ name, bytes: bytes.length, digest }, outcome) : outcome;
  }

  /** Takes the rows in. The file is read as it was last looked at. */
  async take(
    { draft, places, earlier }: TakeOrder,
    onProgress: OnProgress,
  ): Promise<Taken | MappingRefusal | FileRefusal> {
    const before = earlier.map(
      ({ ids, ...one }): EarlierIds => ({
        ...one,
        ids: new Set(ids.split('\n').filter((id) => id !== '')),
      }),
    );
    const taker = new FileTaker(draft, places, before);
    const outcome = await this.read(onProgress, {
      onStart: (plan) => taker.start(plan),
      onAccepted: (row) => taker.add(row),
      onRefused: (raw, refusal) => taker.refuse(raw, refusal),
    });
    if (!outcome.ok) return outcome;
    this.taker = taker;
    return taker.finish();
  }

  /** The refused rows of what was last taken, as a CSV file; empty before. */
  refusedCsv(words: RefusedCsvWords): Uint8Array<ArrayBuffer> {
    const { taker } = this;
    return taker === null ? new Uint8Array() : refusedCsv(taker.columns, taker.refusedRows, words);
  }

  private opened(asked: string) {
    if (this.file === null) throw new Error(`${asked} before open`);
    return this.file;
  }

  private async read(onProgress: OnProgress, options: InspectOptions): Promise<ImportOutcome> {
    const { bytes } = this.opened('read');
    const steps = inspectFile(bytes, {
      ...options,
      choices: this.choices,
      ...(this.bounds !== null && { suggestZone: suggestZoneIn([...this.bounds]) }),
    });
    let told = 0;
    for (;;) {
      const step = await steps.next();
      if (step.done === true) return step.value;
      const now = performance.now();
      if (now - told < MS_BETWEEN_REPORTS) continue;
      told = now;
      onProgress(step.value);
    }
  }
}
