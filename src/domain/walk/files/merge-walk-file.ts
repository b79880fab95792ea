import { type SafetyWalk, walkStages } from '../walk.ts';
import { newWalk, type WalkPlan } from '../walk-plan.ts';
import type { Net } from '../walk-stops.ts';
import { markOf } from './field-text.ts';
import {
  compareElement,
  type FieldDifference,
  readElement,
  type WalkFileIssue,
} from './merge-element.ts';
import { mergeLegs } from './merge-legs.ts';
import { mergedOrder } from './merge-order.ts';
import { newObservation, newPoint, newStop } from './new-elements.ts';
import {
  type Field,
  type NamedWalk,
  observationFields,
  pointFields,
  stopFields,
  walkFields,
} from './walk-fields.ts';
import type { ElementKind, FieldName, FileElement, WalkFile } from './walk-file.ts';

export interface WalkChange {
  /** Of the choice between here and the file; also its identity. */
  readonly key: string;
  readonly element: ElementKind | 'leg' | 'order';
  /** `copied`: differs from what is here, so that both are kept. */
  readonly kind: 'added' | 'changed' | 'copied' | 'conflict';
  /** Of the element, or of the stop where a leg begins. */
  readonly id: string;
  readonly differences: readonly FieldDifference[];
}

export interface MergedWalk extends NamedWalk {
  readonly changes: readonly WalkChange[];
  readonly issues: readonly WalkFileIssue[];
  /** Elements that are the same here and in the file. */
  readonly same: number;
  /** Elements that have changed here since the file was made: they stay as they are here. */
  readonly changedHere: number;
  /** Elements that the file does not have, though it has others of their kind: they stay. */
  readonly onlyHere: number;
}

export interface MergeOptions {
  readonly net: Net;
  /** Whether the file decides a conflict. */
  readonly takesFile: (key: string) => boolean;
  /** Of a new stop that the file has no name for. Number: in the walk, from 1. */
  readonly stopName: (placeId: string | null, number: number) => string;
}

const MOST_STOPS = 40;

/**
 * A walk with what a file says of it. Nothing that is here is lost: what has changed on one side is taken from
 * that side, what has changed on both is a conflict that somebody decides, and of observations both are kept.
 */
export function mergeWalkFile(here: NamedWalk, file: WalkFile, options: MergeOptions): MergedWalk {
  const elements = file.elements.map((element) => withoutEarlierStage(element, here.walk));
  const merge = new Merge({ ...file, elements }, options.takesFile);
  const [named = here] = merge.all('walk', [here], walkFields, () => file.walkId, null);
  const { walk } = named;
  const stops = merge.all('stop', walk.stops, stopFields, idOf, (element) =>
    element.fields.get('position')?.trim() ? newStop : null,
  );
  const ordered = mergedOrder(walk.stops, stops.slice(0, MOST_STOPS), merge.stopIds, file.hasOrder);
  for (const dropped of stops.slice(MOST_STOPS)) merge.tooMany(dropped.id);
  if (ordered.isOther) merge.conflict({ key: 'order', element: 'order', id: '', differences: [] });
  const inOrder = ordered.isOther && options.takesFile('order') ? ordered.asFile : ordered.asHere;
  const namedStops = inOrder.map((stop, index) =>
    stop.name === '' && !walk.stops.includes(stop)
      ? { ...stop, name: options.stopName(stop.placeId, index + 1) }
      : stop,
  );
  const way = mergeLegs(options.net, walk, file.legs, namedStops, options.takesFile);
  for (const { key, from, isConflict } of way.differences) {
    const change = { key, element: 'leg', id: from, differences: [] } as const;
    if (isConflict) merge.conflict(change);
    else merge.changes.push({ ...change, kind: 'changed' });
  }
  const stopIds = new Set(namedStops.map(({ id }) => id));
  const observations = merge
    .all('observation', walk.observations, observationFields, idOf, (element) =>
      element.fields.get('kind')?.trim() ? newObservation : null,
    )
    .map((one) => merge.tidied(one, walk.observations, stopIds))
    .map((one) => (one.kind === 'feeling' ? one : { ...one, feeling: null }));
  const points = merge
    .all('point', walk.points, pointFields, idOf, (element) =>
      element.fields.get('kind')?.trim() ? newPoint : null,
    )
    .map((one) => merge.tidied(one, walk.points, stopIds));
  const merged: SafetyWalk = { ...walk, stops: namedStops, legs: way.legs, observations, points };
  return { title: named.title, walk: merged, ...merge.report() };
}

/** A walk of a file that no walk here belongs to. Reports only what was added and what could not be read. */
export function walkFromFile(
  file: WalkFile,
  { net, stopName }: Pick<MergeOptions, 'net' | 'stopName'>,
): MergedWalk {
  const unknown = file.elements.map((element) => ({ ...element, base: null }));
  const blank = { title: '', walk: newWalk(null) };
  const options = { net, stopName, takesFile: () => true };
  const merged = mergeWalkFile(blank, { ...file, elements: unknown }, options);
  return { ...merged, changes: merged.changes.filter(({ kind }) => kind === 'added') };
}

/** Into the walk that the file belongs to, or a new one where none is here. */
export function mergedWith(
  plan: Pick<WalkPlan, 'title' | 'body'> | null,
  file: WalkFile,
  options: MergeOptions,
): MergedWalk {
  if (plan === null) return walkFromFile(file, options);
  return mergeWalkFile({ title: plan.title, walk: plan.body }, file, options);
}

/** Whoever sends a walk may not know that it has been walked: no stage is taken back by a link. */
function withoutEarlierStage(element: FileElement, { stage }: SafetyWalk): FileElement {
  const stages: readonly string[] = walkStages;
  const given = stages.indexOf(element.fields.get('stage') ?? '');
  if (element.base !== null || given === -1 || given >= stages.indexOf(stage)) return element;
  const fields = new Map(element.fields);
  fields.delete('stage');
  return { ...element, fields };
}

const idOf = ({ id }: { readonly id: string }) => id;

/** What a new element of its kind must say. */
const needed: Readonly<Record<ElementKind, FieldName>> = {
  walk: 'title',
  stop: 'position',
  observation: 'kind',
  point: 'kind',
};

/** Goes through the elements of one file and keeps account of what came of each. */
class Merge {
  readonly changes: WalkChange[] = [];
  /** Ids of the stops in the order of the file. */
  readonly stopIds: string[] = [];
  private readonly issues: WalkFileIssue[] = [];
  private readonly rowOf = new Map<string, number>();
  private same = 0;
  private changedHere = 0;
  private onlyHere = 0;

  constructor(
    private readonly file: WalkFile,
    private readonly takesFile: (key: string) => boolean,
  ) {}

  /** @param blankFor null: an element of its kind that is not here is not added */
  all<Entity extends object>(
    kind: ElementKind,
    here: readonly Entity[],
    fields: readonly Field<Entity>[],
    id: (entity: Entity) => string,
    blankFor: ((element: FileElement) => ((id: string) => Entity) | null) | null,
  ): readonly Entity[] {
    const merged = new Map(here.map((entity) => [id(entity), entity]));
    const seen = new Set<string>();
    for (const element of this.file.elements) {
      if (element.kind !== kind) continue;
      const elementId = element.id ?? this.foundId(element, kind, merged, fields);
      if (seen.has(elementId)) {
        this.issue(element, 'duplicate-id', null);
        continue;
      }
      seen.add(elementId);
      this.rowOf.set(`${kind}:${elementId}`, element.row);
      const own = merged.get(elementId);
      const entity =
        own === undefined
          ? this.added(element, elementId, fields, blankFor?.(element) ?? null)
          : this.changed(own, element, elementId, fields, merged);
      if (entity === null) continue;
      merged.set(elementId, entity);
      if (kind === 'stop') this.stopIds.push(elementId);
    }
    if (kind !== 'walk' && seen.size > 0) {
      this.onlyHere += here.filter((one) => !seen.has(id(one))).length;
    }
    return [...merged.values()];
  }

  /** Points only to stops that the walk has, where it comes from the file. */
  tidied<Entity extends { readonly id: string; readonly stopId: string | null }>(
    one: Entity,
    here: readonly Entity[],
    stopIds: ReadonlySet<string>,
  ): Entity {
    if (one.stopId === null || stopIds.has(one.stopId) || here.includes(one)) return one;
    const element = 'note' in one ? 'observation' : 'point';
    const row = this.rowOf.get(`${element}:${one.id}`) ?? 0;
    this.issues.push({ code: 'unknown-stop', element, row, field: 'stopId' });
    return { ...one, stopId: null };
  }

  conflict(change: Omit<WalkChange, 'kind'>): void {
    this.changes.push({ ...change, kind: 'conflict' });
  }

  tooMany(stopId: string): void {
    const row = this.rowOf.get(`stop:${stopId}`) ?? 0;
    this.issues.push({ code: 'too-many-stops', element: 'stop', row, field: null });
    const at = this.changes.findIndex(({ key }) => key === `stop:${stopId}`);
    if (at >= 0) this.changes.splice(at, 1);
  }

  report() {
    const { changes, issues, same, changedHere, onlyHere } = this;
    return { changes, issues, same, changedHere, onlyHere };
  }

  private issue({ kind, row }: FileElement, code: WalkFileIssue['code'], field: FieldName | null) {
    this.issues.push({ code, element: kind, row, field });
  }

  /** The one stop of that name; else an id that the same file gives again. */
  private foundId<Entity extends object>(
    element: FileElement,
    kind: ElementKind,
    merged: ReadonlyMap<string, Entity>,
    fields: readonly Field<Entity>[],
  ): string {
    const name = element.fields.get('name')?.trim() ?? '';
    const nameField = fields.find((field) => field.name === 'name');
    const alike = [...merged].filter(
      ([, entity]) => name !== '' && nameField?.write(entity, this.file.decimals) === name,
    );
    const [only] = alike;
    if (alike.length === 1 && only !== undefined) return only[0];
    return `${kind}-${markOf([...element.fields].flat())}`;
  }

  private added<Entity extends object>(
    element: FileElement,
    id: string,
    fields: readonly Field<Entity>[],
    blank: ((id: string) => Entity) | null,
  ): Entity | null {
    const field = needed[element.kind];
    if (blank === null) {
      this.issue(element, 'left-out', field);
      return null;
    }
    const reading = readElement(blank(id), fields, element, this.file.decimals);
    this.issues.push(...reading.issues);
    if (!reading.texts.has(field)) {
      this.issue(element, 'left-out', field);
      return null;
    }
    const key = `${element.kind}:${id}`;
    this.changes.push({ key, element: element.kind, kind: 'added', id, differences: [] });
    return reading.entity;
  }

  private changed<Entity extends object>(
    own: Entity,
    element: FileElement,
    id: string,
    fields: readonly Field<Entity>[],
    merged: Map<string, Entity>,
  ): Entity {
    const { kind } = element;
    const { decimals } = this.file;
    const reading = readElement(own, fields, element, decimals);
    this.issues.push(...reading.issues);
    const compared = compareElement(own, fields, reading, element, decimals);
    const key = `${kind}:${id}`;
    switch (compared.status) {
      case 'same':
        this.same++;
        return own;
      case 'changed-here':
        this.changedHere++;
        return own;
      case 'changed-in-file': {
        const { entity, differences } = compared;
        this.changes.push({ key, element: kind, kind: 'changed', id, differences });
        return entity;
      }
      case 'conflict': {
        const { entity, differences } = compared;
        if (kind === 'observation') {
          this.copy(key, id, { ...entity, photoIds: [] }, differences, merged);
          return own;
        }
        this.conflict({ key, element: kind, id, differences });
        return this.takesFile(key) ? entity : own;
      }
    }
  }

  /** Of an observation that differs both are kept. Taken in once more, it is there already. */
  private copy<Entity extends object>(
    key: string,
    id: string,
    entity: Entity,
    differences: readonly FieldDifference[],
    merged: Map<string, Entity>,
  ): void {
    const copyId = `${id.slice(0, 100)}~${markOf(differences.map(({ name, file }) => `${name}=${file}`))}`;
    if (merged.has(copyId)) {
      this.same++;
      return;
    }
    merged.set(copyId, { ...entity, id: copyId });
    this.changes.push({ key, element: 'observation', kind: 'copied', id: copyId, differences });
  }
}
