import { FileRefused } from '../../domain/import/table-source.ts';
import { type YearContent, yearLimits } from '../../domain/year-diff/year-facts.ts';
import {
  yearContradictionSchema,
  yearDocumentName,
  yearFactSchema,
  yearPlaceSchema,
  yearPriorityAreaSchema,
  yearSourceSchema,
} from '../schema/year-facts.ts';
import { z } from '../schema/zod.ts';
import { checkList, checkRecord, FaultList } from './check-record.ts';
import { YearRefused } from './year-refused.ts';

export interface ReadContent {
  readonly content: Omit<YearContent, 'fileName' | 'format'>;
  /** As the file itself says; null where it does not. */
  readonly year: number | null;
  readonly document: string;
}

const lists = ['sources', 'places', 'facts', 'priorityAreas', 'inconsistencies'] as const;
type List = (typeof lists)[number];
type Loose = Readonly<Record<string, unknown>>;

/**
 * Reads facts in the format of the source files (`docs/data-format.md`).
 * @throws FileRefused, YearRefused
 */
export function readYearJson(text: string): ReadContent {
  const raw = parse(text);
  if (!isRecord(raw) || !Array.isArray(raw.facts)) throw new YearRefused('json-not-facts');
  if (raw.facts.length > yearLimits.facts) throw new YearRefused('too-many-facts');
  const faults = new FaultList();
  for (const key of Object.keys(raw)) {
    if (key !== 'meta' && !lists.some((list) => list === key)) {
      faults.add({ code: 'unknown-field', at: { kind: 'path', path: key.slice(0, 60) } });
    }
  }
  const entries = (list: List, shape: (entry: Loose) => Loose) => {
    const all = raw[list];
    if (all === undefined) return [];
    if (!Array.isArray(all)) {
      faults.add({ code: 'wrong-type', at: { kind: 'path', path: list } });
      return [];
    }
    if (all.length > yearLimits.facts) throw new YearRefused('too-many-facts');
    return all.map((entry: unknown, index) => ({
      record: isRecord(entry) ? shape(entry) : entry,
      placeOf: (field: string | null) => ({
        kind: 'path' as const,
        path: `${list}[${index}]${field === null ? '' : `.${originalName(list, field)}`}`,
      }),
    }));
  };
  const sources = entries('sources', ({ listedInKallor, ...rest }) => ({
    ...rest,
    isListed: listedInKallor,
  }));
  const facts = entries('facts', ({ source: _, ...rest }) => ({ ...optionalTexts, ...rest }));
  const meta = isRecord(raw.meta) ? raw.meta : {};
  const named = checkRecord(yearDocumentName, meta.document, () => ({
    kind: 'path',
    path: 'meta.document',
  }));
  if ('faults' in named && meta.document !== undefined) faults.add(...named.faults);
  return {
    content: {
      facts: checkList(yearFactSchema, facts, faults),
      sources: checkList(yearSourceSchema, sources, faults),
      placeNames: checkList(
        yearPlaceSchema,
        entries('places', ({ type: _, parent: __, note: ___, ...rest }) => rest),
        faults,
      ),
      contradictions: checkList(
        yearContradictionSchema,
        entries('inconsistencies', (entry) => entry),
        faults,
      ),
      priorityAreas: checkList(
        yearPriorityAreaSchema,
        entries('priorityAreas', ({ checked, ...rest }) => ({
          caveat: '',
          meaning: '',
          measures: [],
          ...rest,
          isChecked: checked,
        })),
        faults,
      ),
      hasLists: raw.inconsistencies !== undefined && raw.priorityAreas !== undefined,
      faults: faults.list(),
      emptyRows: 0,
    },
    year: z.safeParse(z.int().check(z.gte(1900), z.lte(2100)), meta.year).data ?? null,
    document: 'value' in named ? named.value : '',
  };
}

/** What a statement need not have. */
const optionalTexts = {
  group: '',
  period: '',
  comparator: '',
  en: '',
  caveat: '',
  inconsistencies: [],
};

/** A fault names the field as the file does. */
function originalName(list: List, field: string): string {
  if (field !== 'isListed' && field !== 'isChecked') return field;
  return list === 'sources' ? 'listedInKallor' : 'checked';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FileRefused('json-damaged');
  }
}

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
