import type { WalkLeg } from '../walk.ts';

export const walkFileFormats = ['gpx', 'geojson', 'csv', 'ics', 'link'] as const;
export type WalkFileFormat = (typeof walkFileFormats)[number];

export const elementKinds = ['walk', 'stop', 'observation', 'point'] as const;
export type ElementKind = (typeof elementKinds)[number];

/** What an observation or a point has, in the order of every file. */
export const notedFields = [
  'stopId',
  'kind',
  'feeling',
  'accuracyM',
  'note',
  'what',
  'owner',
  'dueDate',
  'tyckTillNumber',
  'status',
  'reason',
  'observationIds',
] as const;

export const fieldNames = [
  'title',
  'time',
  'meetingPoint',
  'meetingText',
  'stage',
  'placeId',
  'purposes',
  'paceKmh',
  'participants',
  'invited',
  'followsId',
  'name',
  'position',
  'minutes',
  'worksWell',
  'radighet',
  ...notedFields,
] as const;
export type FieldName = (typeof fieldNames)[number];

/** A part of a walk as it stands in a file: what the file does not say is not there. */
export interface FileElement {
  readonly kind: ElementKind;
  /** Null where a program has lost it, or somebody has added the element in the file. */
  readonly id: string | null;
  /** What the fields were when the file was made, as `markOf` says it; null where it is lost. */
  readonly base: string | null;
  /** Row of a table, or number of the element among those of its file, from 1. */
  readonly row: number;
  /** By the names of the fields; an empty text is nothing, which is not the same as no field. */
  readonly fields: ReadonlyMap<string, string>;
}

/** The way between two stops. */
export interface FileLeg extends WalkLeg {
  /** Ids of its stops; null where they are lost. */
  readonly from: string | null;
  readonly to: string | null;
  readonly base: string | null;
}

/** What a file says of one walk. */
export interface WalkFile {
  readonly format: WalkFileFormat;
  readonly walkId: string;
  readonly elements: readonly FileElement[];
  readonly legs: readonly FileLeg[];
  /** Whether the stops stand in the order of the walk. A table may have been sorted. */
  readonly hasOrder: boolean;
  /** Decimals of the positions, in degrees. */
  readonly decimals: number;
}

/** Why a file of a walk is not read at all. */
export const walkFileRefusals = [
  'damaged',
  'newer',
  'no-walk-id',
  'several-walks',
  'nothing-in-it',
  'not-a-walk',
  'too-large',
  'not-valid',
] as const;
export type WalkFileRefusal = (typeof walkFileRefusals)[number];

export type ReadWalkFile =
  | { readonly status: 'read'; readonly file: WalkFile }
  | { readonly status: 'refused'; readonly code: WalkFileRefusal };

export const WALK_FILE_VERSION = 1;

const LONGEST_ID = 120;

/** An id as a file gives it; null where it cannot be one. */
export function fileId(text: string | null | undefined): string | null {
  const id = text?.trim() ?? '';
  return id !== '' && id.length <= LONGEST_ID && !/\s/.test(id) ? id : null;
}

/** Refuses what has no walk, several walks or nothing of a walk. */
export function walkFileOf(
  format: WalkFileFormat,
  walkIds: readonly (string | null)[],
  content: Pick<WalkFile, 'elements' | 'legs'>,
): ReadWalkFile {
  const ids = new Set(walkIds.flatMap((id) => fileId(id) ?? []));
  const [walkId] = ids;
  if (walkId === undefined) return { status: 'refused', code: 'no-walk-id' };
  if (ids.size > 1) return { status: 'refused', code: 'several-walks' };
  if (content.elements.length === 0) return { status: 'refused', code: 'nothing-in-it' };
  const hasOrder = format !== 'csv';
  return { status: 'read', file: { format, walkId, ...content, hasOrder, decimals: 6 } };
}
