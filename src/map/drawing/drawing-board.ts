import type { Position } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  type SnapToCustom,
  TerraDraw,
  type TerraDrawLineStringMode,
  type TerraDrawPolygonMode,
  type TerraDrawSelectMode,
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { Area } from '../../domain/geo/area.ts';
import type { LonLat } from '../../domain/geo/lon-lat.ts';
import { type SnapLines, snapPoint } from '../../domain/place-edit/snap-point.ts';
import { POSITION_DECIMALS, tidyPosition } from '../../domain/place-edit/tidy-area.ts';
import type { ThemeTokens } from '../../ui/tokens.ts';
import { metresPerPixel } from '../scale-bar.ts';
import { drawingModes, modeStyles } from './drawing-modes.ts';
import { areaFromRings, ringsToDraw, toLonLat } from './drawn-rings.ts';
import { DRAWING_PREFIX } from './keep-drawn.ts';

/** What the pointer does on the map. */
export type DrawTask =
  | { readonly kind: 'look' }
  | { readonly kind: 'ring' }
  | { readonly kind: 'line' }
  | { readonly kind: 'corners'; readonly area: Area }
  | { readonly kind: 'line-corners'; readonly line: readonly LonLat[] };

export interface DrawingEvents {
  /** While it is drawn, and when its last corner is set. */
  readonly onArea: (area: Area, isDone: boolean) => void;
  readonly onLine: (line: readonly LonLat[], isDone: boolean) => void;
  /** What was being drawn was given up with Escape. */
  readonly onGivenUp: () => void;
}

export interface DrawingBoardInput {
  readonly map: MapLibreMap;
  readonly colours: ThemeTokens;
  readonly events: DrawingEvents;
}

/** How near a corner must come to a line to stick to it. Unit: pixels. */
const SNAP_PX = 10;
const LINE_ID = 'line';

/** Terra Draw on one map, with one thing being drawn. The map's style must have loaded. */
export class DrawingBoard {
  private readonly map: MapLibreMap;
  private readonly draw: TerraDraw;
  private readonly events: DrawingEvents;
  private snapTo: SnapLines = [];
  private task: DrawTask = { kind: 'look' };
  /** What changes then was not drawn by hand. */
  private isShowing = false;
  /** What this board has said: shown again, it is nothing new. */
  private readonly reported = new WeakSet<object>();

  constructor({ map, colours, events }: DrawingBoardInput) {
    this.map = map;
    this.events = events;
    this.draw = new TerraDraw({
      adapter: new TerraDrawMapLibreGLAdapter({
        map,
        prefixId: DRAWING_PREFIX,
        coordinatePrecision: POSITION_DECIMALS,
      }),
      modes: drawingModes(colours, this.snap),
      idStrategy: { isValidId: (id) => typeof id === 'string', getId: () => crypto.randomUUID() },
    });
    this.draw.start();
    this.draw.on('change', (ids, type, context) => {
      if (this.isShowing || context?.target === 'properties') return;
      if (type === 'delete') this.noticeGivenUp();
      else this.report(ids);
    });
    this.draw.on('finish', (id, { action }) => {
      if (action === 'draw') this.finish(id);
    });
  }

  show(task: DrawTask): void {
    this.isShowing = true;
    this.take(task);
    this.isShowing = false;
  }

  private take(task: DrawTask): void {
    const before = this.task;
    this.task = task;
    if (task.kind === 'corners') {
      if (this.reported.has(task.area) && before.kind === 'corners') return;
      this.showFeatures(
        ringsToDraw(task.area).map(({ id, coordinates }) => ({
          id,
          mode: 'polygon',
          geometry: { type: 'Polygon' as const, coordinates: [coordinates] },
        })),
      );
    } else if (task.kind === 'line-corners') {
      if (this.reported.has(task.line) && before.kind === 'line-corners') return;
      const coordinates = task.line.map((position) => [...tidyPosition(position)]);
      this.showFeatures([
        { id: LINE_ID, mode: 'linestring', geometry: { type: 'LineString', coordinates } },
      ]);
    } else {
      if (before.kind === task.kind) return;
      this.draw.clear();
      this.draw.setMode(MODE_OF[task.kind]);
    }
  }

  /** Empty: corners stay where they are put. */
  snapToLines(lines: SnapLines): void {
    this.snapTo = lines;
  }

  recolour(colours: ThemeTokens): void {
    this.draw.updateModeOptions<typeof TerraDrawPolygonMode>('polygon', {
      styles: modeStyles.polygon(colours),
    });
    this.draw.updateModeOptions<typeof TerraDrawLineStringMode>('linestring', {
      styles: modeStyles.linestring(colours),
    });
    this.draw.updateModeOptions<typeof TerraDrawSelectMode>('select', {
      styles: modeStyles.select(colours),
    });
  }

  stop(): void {
    this.draw.stop();
  }

  private readonly snap: SnapToCustom = ({ lng, lat, heldKeys }) => {
    if (heldKeys.includes('Alt')) return undefined;
    const reach = SNAP_PX * metresPerPixel(lat, this.map.getZoom());
    const snapped = snapPoint([lng, lat], this.snapTo, reach);
    return snapped === null ? undefined : [...tidyPosition(snapped.position)];
  };

  private showFeatures(
    features: readonly {
      readonly id: string;
      readonly mode: string;
      readonly geometry:
        | { readonly type: 'Polygon'; readonly coordinates: Position[][] }
        | { readonly type: 'LineString'; readonly coordinates: Position[] };
    }[],
  ): void {
    this.draw.clear();
    this.draw.setMode('select');
    this.draw.addFeatures(
      features.map(({ id, mode, geometry }) => ({
        id,
        type: 'Feature',
        properties: { mode },
        geometry: { ...geometry },
      })),
    );
    const [first] = features;
    if (first !== undefined && this.draw.hasFeature(first.id)) this.draw.selectFeature(first.id);
  }

  private report(ids: readonly (string | number)[]): void {
    const { task } = this;
    if (task.kind === 'corners') {
      if (ids.some((id) => String(id).startsWith('ring-'))) this.say(this.areaNow(task.area));
    } else if (task.kind === 'line-corners') {
      const line = this.positionsOf(LINE_ID);
      if (ids.includes(LINE_ID) && line !== null) this.sayLine(line.map(toLonLat), false);
    } else if (task.kind !== 'look') {
      const drawn = ids
        .map((id) => this.draw.getSnapshotFeature(id))
        .find((feature) => feature?.properties.currentlyDrawing === true);
      if (drawn?.geometry.type === 'Polygon')
        this.sayRing(drawn.geometry.coordinates[0] ?? [], false);
      if (drawn?.geometry.type === 'LineString') {
        this.sayLine(drawn.geometry.coordinates.map(toLonLat), false);
      }
    }
  }

  private noticeGivenUp(): void {
    if (this.task.kind !== 'ring' && this.task.kind !== 'line') return;
    const isLeft = this.draw.getSnapshot().some(({ geometry }) => geometry.type !== 'Point');
    if (!isLeft) this.events.onGivenUp();
  }

  private finish(id: string | number): void {
    const geometry = this.draw.getSnapshotFeature(id)?.geometry;
    if (geometry?.type === 'Polygon') this.sayRing(geometry.coordinates[0] ?? [], true);
    if (geometry?.type === 'LineString') this.sayLine(geometry.coordinates.map(toLonLat), true);
  }

  private areaNow(area: Area): Area {
    return areaFromRings(area, (id) => this.positionsOf(id) ?? undefined);
  }

  private positionsOf(id: string): readonly Position[] | null {
    const geometry = this.draw.getSnapshotFeature(id)?.geometry;
    if (geometry?.type === 'Polygon') return geometry.coordinates[0] ?? null;
    return geometry?.type === 'LineString' ? geometry.coordinates : null;
  }

  /** Two corners and the pointer enclose nothing until they are three different places. */
  private sayRing(ring: readonly Position[], isDone: boolean): void {
    const positions = ring.map(toLonLat);
    const corners = new Set(positions.map(String)).size;
    if (corners >= 3) this.say({ type: 'Polygon', coordinates: [positions] }, isDone);
  }

  private say(area: Area, isDone = false): void {
    this.reported.add(area);
    this.events.onArea(area, isDone);
  }

  private sayLine(line: readonly LonLat[], isDone: boolean): void {
    this.reported.add(line);
    this.events.onLine(line, isDone);
  }
}

const MODE_OF = { look: 'static', ring: 'polygon', line: 'linestring' } as const;
