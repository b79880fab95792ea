import type { RowRefusal } from '../import/import-report.ts';
import type { TablePlan } from '../import/plan-table.ts';
import type { RawRow } from '../import/raw-row.ts';
import type { AcceptedRow } from '../import/read-table.ts';
import { localDay } from '../incident/swedish-clock.ts';
import type { Period } from '../time/period.ts';
import { DuplicateWatch } from './find-duplicates.ts';
import { draftMapper, indicatorOf, type OwnValue } from './map-draft.ts';
import type { OwnIncident } from './map-incidents.ts';
import type { MappingFault, MappingOutcome, MappingRefusal } from './map-rows.ts';
import type { MappingDraft } from './mapping-draft.ts';
import type { KnownPlace } from './match-place-names.ts';
import { OwnColumnsBuilder } from './own-columns-builder.ts';
import type { OwnContent, OwnSet } from './own-set.ts';
import { type RefusedRow, refusedByMapping, refusedByReader } from './refused-rows.ts';
import { hasDays } from './stated-period.ts';

export interface EarlierIds {
  readonly importId: string;
  readonly digest: string;
  readonly ids: ReadonlySet<string>;
}

/** Rows that were refused for one reason. */
export interface RefusedGroup {
  readonly code: RowRefusal['code'] | MappingFault['code'];
  readonly column: string | null;
  readonly rows: number;
  readonly firstRow: number;
}

export interface Taken {
  readonly status: 'taken';
  readonly content: OwnContent;
  readonly rows: OwnSet['rows'];
  readonly period: Period | null;
  /** Most rows first. */
  readonly groups: readonly RefusedGroup[];
  /** The first of them. */
  readonly firstRefused: readonly (RowRefusal | MappingFault)[];
  /** Rows with an id that an earlier row or an earlier import has. */
  readonly duplicates: { readonly repeated: number; readonly known: number };
}

const ROWS_AT_A_TIME = 5_000;
const MOST_SHOWN = 500;

type Plan = Pick<TablePlan, 'kept' | 'columns' | 'layout'>;

/** Takes the rows of one file in, as its draft says. Every row ends as accepted or refused. */
export class FileTaker {
  private readonly draft: MappingDraft;
  private readonly mapper: ReturnType<typeof draftMapper>;
  private readonly watch: DuplicateWatch;
  private readonly builder = new OwnColumnsBuilder();
  private readonly values: OwnValue[] = [];
  private readonly refused: RefusedRow[] = [];
  private readonly counts = { read: 0, accepted: 0, withoutPlace: 0, repeated: 0, known: 0 };
  private plan: Plan | null = null;
  private chunk: AcceptedRow[] = [];
  private refusal: MappingRefusal | null = null;

  constructor(draft: MappingDraft, places: readonly KnownPlace[], earlier: readonly EarlierIds[]) {
    this.draft = draft;
    this.mapper = draftMapper(draft, places);
    this.watch = new DuplicateWatch(earlier);
  }

  get columns(): readonly string[] {
    return this.plan?.kept.map(({ name }) => name) ?? [];
  }

  /** In the order of the rows. */
  get refusedRows(): readonly RefusedRow[] {
    return this.refused;
  }

  start(plan: Plan): void {
    this.plan = plan;
  }

  refuse(raw: RawRow, refusal: RowRefusal): void {
    this.counts.read++;
    if (this.plan !== null) this.refused.push(refusedByReader(raw, refusal, this.plan));
  }

  add(row: AcceptedRow): void {
    this.counts.read++;
    this.chunk.push(row);
    if (this.chunk.length >= ROWS_AT_A_TIME) this.flush();
  }

  finish(): Taken | MappingRefusal {
    this.flush();
    if (this.refusal !== null) return this.refusal;
    this.refused.sort((a, b) => a.refusal.row - b.refusal.row);
    const { read, accepted, withoutPlace, repeated, known } = this.counts;
    const content = this.content();
    return {
      status: 'taken',
      content,
      rows: { read, accepted, withoutPlace, refused: this.refused.length },
      period: widened(periodOfContent(content), this.draft.period),
      groups: groupsOf(this.refused),
      firstRefused: this.refused.slice(0, MOST_SHOWN).map(({ refusal }) => refusal),
      duplicates: { repeated, known },
    };
  }

  private flush(): void {
    const rows = this.chunk;
    this.chunk = [];
    if (rows.length === 0 || this.refusal !== null) return;
    const outcome: MappingOutcome<OwnValue> = this.mapper[this.draft.kind]({
      columns: this.columns,
      rows,
      refused: [],
    });
    if (outcome.status === 'refused') {
      this.refusal = outcome;
      return;
    }
    const byRow = new Map(rows.map((row) => [row.row, row]));
    const refuse = (fault: MappingFault) => {
      const row = byRow.get(fault.row);
      if (row !== undefined) this.refused.push(refusedByMapping(row, fault));
    };
    for (const fault of outcome.refused) refuse(fault as MappingFault);
    this.counts.accepted += outcome.accepted;
    this.counts.withoutPlace += outcome.withoutPlace;
    for (const value of outcome.values) {
      const fault = this.take(value);
      if (fault === null) continue;
      refuse(fault);
      this.counts.accepted--;
      if (isWithoutPlace(value)) this.counts.withoutPlace--;
    }
  }

  /** Null when it is taken in. */
  private take(value: OwnValue): MappingFault | null {
    const { row } = value;
    if ('id' in value) {
      const found = this.watch.see(value);
      if (found !== null) {
        this.counts[found.code === 'repeated-id' ? 'repeated' : 'known']++;
        if (this.draft.duplicates === 'refused') {
          return { row, column: this.draft.columns.id ?? null, code: found.code };
        }
      }
    }
    if (!isIncident(value)) {
      this.values.push(value);
      return null;
    }
    return this.builder.add(value)
      ? null
      : { row, column: this.draft.columns.time ?? null, code: 'time-not-exact' };
  }

  private content(): OwnContent {
    const { kind } = this.draft;
    if (kind === 'incidents') return { kind, columns: this.builder.columns() };
    const { values } = this;
    if (kind !== 'survey') return { kind, values } as OwnContent;
    const { question } = this.draft;
    const asked = {
      indicatorId: indicatorOf(this.draft),
      text: question.kind === 'own' ? question.text.trim() : null,
    };
    return { kind, question: asked, values } as OwnContent;
  }
}

/** The days that an export is said to cover, and those of its rows where they lie outside. */
function widened(rows: Period | null, said: MappingDraft['period']): Period | null {
  if (said.kind !== 'stated' || !hasDays(said)) return rows;
  const start = rows !== null && rows.start < said.start ? rows.start : said.start;
  const end = rows !== null && rows.end > said.end ? rows.end : said.end;
  return { start, end };
}

function isIncident(value: OwnValue): value is OwnIncident {
  return 'category' in value && 'time' in value;
}

function isWithoutPlace(value: OwnValue): boolean {
  return (
    'placeId' in value && value.placeId === null && 'position' in value && value.position === null
  );
}

function groupsOf(refused: readonly RefusedRow[]): readonly RefusedGroup[] {
  const groups = new Map<
    string,
    { code: RefusedGroup['code']; column: string | null; rows: number; firstRow: number }
  >();
  for (const { refusal } of refused) {
    const { code, column, row } = refusal;
    const key = `${code} ${column ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { code, column, rows: 1, firstRow: row });
    else group.rows++;
  }
  return [...groups.values()].sort((a, b) => b.rows - a.rows);
}

function periodOfContent(content: OwnContent): Period | null {
  if (content.kind === 'incidents') {
    const { count, minute } = content.columns;
    if (count === 0) return null;
    return { start: localDay(minute[0] ?? 0), end: localDay(minute[count - 1] ?? 0) };
  }
  if (content.kind === 'places' || content.kind === 'walk-points') return null;
  const days = content.values.flatMap((value) =>
    'time' in value ? [value.time.day] : [value.period.start, value.period.end],
  );
  days.sort();
  const [start, end] = [days[0], days.at(-1)];
  return start === undefined || end === undefined ? null : { start, end };
}
