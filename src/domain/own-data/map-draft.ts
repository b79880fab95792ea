import { mapCounts } from './map-counts.ts';
import { mapDenominators } from './map-denominators.ts';
import { mapPlaces, mapWalkPoints } from './map-ground.ts';
import { mapIncidents, type OwnIncident } from './map-incidents.ts';
import type { MappingOutcome, ReadFile } from './map-rows.ts';
import { mapSurvey } from './map-survey.ts';
import { mapTyckTill } from './map-tyck-till.ts';
import type { MappingDraft } from './mapping-draft.ts';
import { type KnownPlace, placeMatcher } from './match-place-names.ts';
import type { OwnContent } from './own-set.ts';
import type { PlaceColumn } from './place-of-row.ts';
import { type PeriodSource, periodOf } from './stated-period.ts';

/** One value of any kind, with the row that it came from. */
export type OwnValue =
  | OwnIncident
  | {
      [Kind in OwnContent['kind']]: Extract<OwnContent, { readonly kind: Kind }> extends {
        readonly values: readonly (infer Value)[];
      }
        ? Value
        : never;
    }[OwnContent['kind']];

/** The rows of a file as the draft has them; what the draft lacks is refused. */
export function draftMapper(draft: MappingDraft, places: readonly KnownPlace[]) {
  const { columns, always, categories, channels, unknownPlaces } = draft;
  const match = memoized(placeMatcher(places, draft.places));
  const place: PlaceColumn | undefined =
    columns.place === undefined
      ? undefined
      : { column: columns.place, match, unknown: unknownPlaces };
  const required = place ?? { column: '', match };
  const category =
    columns.category === undefined
      ? always.category === null
        ? undefined
        : { always: always.category }
      : { column: columns.category, values: categories };
  const channel =
    columns.channel === undefined
      ? always.channel === null
        ? undefined
        : { always: always.channel }
      : { column: columns.channel, values: channels };
  const optional = <Key extends string, Value>(key: Key, value: Value | undefined) =>
    (value === undefined ? {} : { [key]: value }) as { readonly [Name in Key]?: Value };
  const { time = '', id } = columns;
  const period = periodSource(draft);

  return {
    incidents: (file: ReadFile) =>
      mapIncidents(file, {
        time,
        category: category ?? { column: '', values: categories },
        ...optional('clock', columns.clock),
        ...optional('id', id),
        ...optional('channel', channel),
        ...optional('place', place),
      }),
    counts: (file: ReadFile) =>
      mapCounts(file, {
        place: required,
        counts: draft.counts.map((column) => ({
          column,
          ...optional('period', draft.period.kind === 'names' ? namedPeriod(column) : period),
        })),
        ...optional('category', category),
        ...optional('channel', channel),
      }),
    survey: (file: ReadFile) =>
      mapSurvey(file, {
        indicatorId: indicatorOf(draft),
        place: required,
        share: columns.share ?? '',
        ...optional('answers', columns.answers),
        ...optional('group', columns.group),
        ...optional('period', period),
      }),
    'tyck-till': (file: ReadFile) =>
      mapTyckTill(file, {
        time,
        ...optional('id', id),
        ...optional('subject', columns.subject),
        ...optional('place', place),
      }),
    denominators: (file: ReadFile) =>
      mapDenominators(file, {
        place: required,
        figures: [...draft.figures].map(([column, denominator]) => ({ column, denominator })),
        ...optional('period', period),
      }),
    places: (file: ReadFile) =>
      mapPlaces(file, { name: columns.name ?? '', ...optional('id', id) }),
    'walk-points': (file: ReadFile) =>
      mapWalkPoints(file, { ...optional('label', columns.label), ...optional('id', id) }),
  } satisfies Record<OwnContent['kind'], (file: ReadFile) => MappingOutcome<unknown>>;
}

/** A question in one's own words is an indicator of its own. */
export function indicatorOf({ question }: Pick<MappingDraft, 'question'>): string {
  return question.kind === 'indicator' ? question.id : `own:${question.text.trim()}`;
}

function periodSource({ period }: MappingDraft): PeriodSource | undefined {
  switch (period.kind) {
    case 'stated':
      return { kind: 'stated', period: { start: period.start, end: period.end } };
    case 'column':
      return { kind: 'column', column: period.column };
    case 'columns':
      return { kind: 'columns', start: period.start, end: period.end };
    default:
      return undefined;
  }
}

function namedPeriod(column: string): PeriodSource | undefined {
  const period = periodOf(column);
  return period === null ? undefined : { kind: 'stated', period };
}

/** Names come again and again, and near misses are slow to look for. */
function memoized<Answer>(ask: (name: string) => Answer): (name: string) => Answer {
  const known = new Map<string, Answer>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const answer = ask(name);
    if (known.size < 10_000) known.set(name, answer);
    return answer;
  };
}
