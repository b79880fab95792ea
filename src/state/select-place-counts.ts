import type { Area } from '../domain/geo/area.ts';
import type { LonLat } from '../domain/geo/lon-lat.ts';
import { incidentChannels } from '../domain/incident/incident.ts';
import type { PositionColumns } from '../domain/membership/membership.ts';
import type { OwnIncidentColumns, OwnSet } from '../domain/own-data/own-set.ts';
import { countInside } from '../domain/place-edit/count-inside.ts';
import { type SplitOutcome, splitArea } from '../domain/place-edit/split-area.ts';
import type { Period } from '../domain/time/period.ts';
import type { AppState } from './app-state.ts';
import { memoizeLast } from './memoize-last.ts';
import type { CountedArea, PlaceDraft, PracticeInside } from './place-editor-slice.ts';
import { selectIsPracticeOn } from './select-incident-set.ts';
import { type OwnPlaceVersion, selectOwnPlaceVersions } from './select-own-places.ts';

export const DRAFT_ID = 'draft';
export const LEFT_ID = 'draft-left';
export const RIGHT_ID = 'draft-right';

const splitOf = memoizeLast((area: Area | null, line: readonly LonLat[]): SplitOutcome | null =>
  area === null || line.length === 0 ? null : splitArea(area, line),
);

/** What the drawn line makes of the area; null while no line is drawn. */
export function selectDraftSplit({ placeDraft }: AppState): SplitOutcome | null {
  return placeDraft?.step === 'split' ? splitOf(placeDraft.area, placeDraft.line) : null;
}

const NONE: readonly never[] = [];

const countedAreas = memoizeLast(
  (
    versions: readonly OwnPlaceVersion[],
    area: PlaceDraft['area'],
    split: SplitOutcome | null,
  ): readonly CountedArea[] => [
    ...versions,
    ...(area === null ? [] : [{ id: DRAFT_ID, area }]),
    ...(split?.kind === 'split'
      ? [
          { id: LEFT_ID, area: split.left },
          { id: RIGHT_ID, area: split.right },
        ]
      : []),
  ],
);

/** Own places and what is being drawn; none while nobody looks. */
export function selectCountedAreas(state: AppState): readonly CountedArea[] {
  if (!state.isPlaceEditorOpen) return NONE;
  return countedAreas(
    selectOwnPlaceVersions(state),
    state.placeDraft?.area ?? null,
    selectDraftSplit(state),
  );
}

/** Incidents that can be counted in a drawn area: those that have a position. */
export type PlaceCountSource =
  | { readonly kind: 'practice'; readonly id: 'practice'; readonly period: Period | null }
  | {
      readonly kind: 'own';
      readonly id: string;
      readonly name: string;
      readonly source: string;
      readonly period: Period | null;
      /** Rows without a position: they are in no drawn area. */
      readonly withoutPosition: number;
      readonly columns: OwnIncidentColumns;
    };

const sourcesOf = memoizeLast(
  (
    ownSets: readonly OwnSet[],
    isPracticeOn: boolean,
    practicePeriod: { readonly from: string; readonly to: string } | null,
  ): readonly PlaceCountSource[] => [
    ...ownSets.flatMap(({ id, name, source, period, content }): PlaceCountSource[] =>
      content.kind !== 'incidents'
        ? []
        : [
            {
              kind: 'own',
              id,
              name,
              source,
              period,
              withoutPosition: content.columns.hasPosition.filter((has) => has !== 1).length,
              columns: content.columns,
            },
          ],
    ),
    ...(isPracticeOn
      ? [
          {
            kind: 'practice' as const,
            id: 'practice' as const,
            period:
              practicePeriod === null
                ? null
                : { start: practicePeriod.from, end: practicePeriod.to },
          },
        ]
      : []),
  ],
);

/** Own sets before the practice data. */
export function selectPlaceCountSources(state: AppState): readonly PlaceCountSource[] {
  return sourcesOf(state.ownSets, selectIsPracticeOn(state), state.practiceHeader?.period ?? null);
}

/** The chosen source, else the first; null where there is nothing to count. */
export function selectPlaceCountSource(state: AppState): PlaceCountSource | null {
  const sources = selectPlaceCountSources(state);
  return sources.find(({ id }) => id === state.placeCountSource) ?? sources[0] ?? null;
}

export interface InsideCount {
  /** On streets and squares, or where the source does not say. */
  readonly street: number;
  /** Indoors, online and at home: they are not part of `street`. */
  readonly others: number;
}

const EMPTY: ReadonlyMap<string, InsideCount> = new Map();

const DRAWN_IDS: ReadonlySet<string> = new Set([DRAFT_ID, LEFT_ID, RIGHT_ID]);

/** While it is drawn, an area keeps its last count until the next; a kept place never has an old one. */
const practiceCounts = memoizeLast(
  (
    inside: PracticeInside | null,
    areas: readonly CountedArea[],
  ): ReadonlyMap<string, InsideCount> => {
    const areaById = new Map(areas.map(({ id, area }) => [id, area]));
    return new Map(
      (inside?.areas ?? []).flatMap(({ id, area }, index) =>
        DRAWN_IDS.has(id) || areaById.get(id) === area
          ? [[id, { street: inside?.street[index] ?? 0, others: inside?.others[index] ?? 0 }]]
          : [],
      ),
    );
  },
);

const ownCounts = memoizeLast(
  (columns: OwnIncidentColumns, areas: readonly CountedArea[]): ReadonlyMap<string, InsideCount> =>
    new Map(areas.map(({ id, area }) => [id, countOwn(columns, area)])),
);

/** By the id of the counted area; an area that has not been counted yet has no entry. */
export function selectPlaceCounts(state: AppState): ReadonlyMap<string, InsideCount> {
  const source = selectPlaceCountSource(state);
  if (source === null) return EMPTY;
  if (source.kind === 'practice')
    return practiceCounts(state.practiceInside, selectCountedAreas(state));
  return ownCounts(source.columns, selectCountedAreas(state));
}

interface ByStreet {
  readonly street: PositionColumns;
  readonly others: PositionColumns;
  readonly counts: WeakMap<Area, InsideCount>;
}

const byStreet = new WeakMap<OwnIncidentColumns, ByStreet>();

function countOwn(columns: OwnIncidentColumns, area: Area): InsideCount {
  const { street, others, counts } = byStreet.get(columns) ?? divide(columns);
  const known = counts.get(area);
  if (known !== undefined) return known;
  const count = {
    street: countInside([area], street)[0] ?? 0,
    others: countInside([area], others)[0] ?? 0,
  };
  counts.set(area, count);
  return count;
}

function divide(columns: OwnIncidentColumns): ByStreet {
  const { lon, lat, hasPosition, hasChannel, channel } = columns;
  const street = incidentChannels.indexOf('street');
  const isOther = (row: number) => hasChannel[row] === 1 && channel[row] !== street;
  const divided = {
    street: { lon, lat, hasPosition: hasPosition.map((has, row) => (isOther(row) ? 0 : has)) },
    others: { lon, lat, hasPosition: hasPosition.map((has, row) => (isOther(row) ? has : 0)) },
    counts: new WeakMap<Area, InsideCount>(),
  };
  byStreet.set(columns, divided);
  return divided;
}
