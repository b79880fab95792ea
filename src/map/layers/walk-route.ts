import type { Layer } from '@deck.gl/core';
import type { LonLat } from '../../domain/geo/lon-lat.ts';
import type { WalkLeg } from '../../domain/walk/walk.ts';
import type { ThemeTokens } from '../../ui/tokens.ts';
import { ABOVE_OUTLINES } from '../style/layer-anchors.ts';
import { rgba } from './colour.ts';
import { markLayer, numberLayer } from './marks.ts';
import { outlineLayer } from './outline.ts';

export interface RouteStop {
  readonly id: string;
  /** As it is numbered on the sheet: `1`. */
  readonly number: string;
  readonly position: LonLat;
  readonly doesWork: boolean;
}

export interface WalkRouteInput {
  /** Each kept the same array while nothing in it changes. */
  readonly stops: readonly RouteStop[];
  readonly legs: readonly WalkLeg[];
  readonly chosenStopId: string | null;
  readonly meetingPoint: LonLat | null;
  readonly suggestions: readonly { readonly key: string; readonly position: LonLat }[];
  /** Links of the user's own, and the way that is being drawn. */
  readonly links: readonly (readonly LonLat[])[];
  readonly colours: ThemeTokens;
  readonly isFontReady: boolean;
}

const OFF_NET_DASH = [7, 5] as const;
const STOP_PX = 12;

/** The way of a walk, dashed where no net leads, and its numbered stops. A place that works has a ring. */
export function walkRouteLayers(input: WalkRouteInput): Layer[] {
  const { stops, legs, chosenStopId, meetingPoint, suggestions, links, colours } = input;
  const { isFontReady } = input;
  const colour = [colours];
  const ways = legs.map((leg) => ({ source: leg, ring: [...leg.line] }));
  return [
    outlineLayer({
      id: 'walk-links',
      rings: links.map((line) => ({ source: line, ring: [...line] })),
      isVisible: true,
      colour: () => rgba(colours.quiet),
      width: () => 2,
      triggers: { colour, width: [] },
      beforeId: ABOVE_OUTLINES,
    }),
    outlineLayer<WalkLeg>({
      id: 'walk-casing',
      rings: ways,
      isVisible: true,
      colour: () => rgba(colours.surface),
      width: () => 8,
      triggers: { colour, width: [] },
      beforeId: ABOVE_OUTLINES,
    }),
    outlineLayer<WalkLeg>({
      id: 'walk-way',
      rings: ways,
      isVisible: true,
      colour: () => rgba(colours.accent),
      width: () => 4.5,
      dash: ({ isOnNet }) => (isOnNet ? null : OFF_NET_DASH),
      triggers: { colour, width: [], dash: [] },
      beforeId: ABOVE_OUTLINES,
    }),
    markLayer({
      id: 'walk-suggested',
      data: suggestions,
      getRadius: 6,
      getLineWidth: 2,
      getFillColor: rgba(colours.surface),
      getLineColor: rgba(colours.accent),
      updateTriggers: { getFillColor: colour, getLineColor: colour },
    }),
    markLayer({
      id: 'walk-meeting',
      data: meetingPoint === null ? NONE : [{ position: meetingPoint }],
      getRadius: 20,
      filled: false,
      getLineWidth: 2.5,
      getLineColor: rgba(colours.text),
      updateTriggers: { getLineColor: colour },
    }),
    markLayer({
      id: 'walk-stop',
      data: stops,
      getRadius: ({ id }) => (id === chosenStopId ? STOP_PX + 3 : STOP_PX),
      getLineWidth: ({ doesWork }) => (doesWork ? 4 : 2),
      getFillColor: ({ doesWork }) => rgba(doesWork ? colours.surface : colours.accent),
      getLineColor: ({ doesWork }) => rgba(doesWork ? colours.accent : colours.surface),
      updateTriggers: {
        getRadius: [chosenStopId],
        getFillColor: colour,
        getLineColor: colour,
      },
    }),
    numberLayer({
      id: 'walk-number',
      data: stops,
      size: 14,
      colour: ({ doesWork }) => rgba(doesWork ? colours.accent : colours.onAccent),
      triggers: colour,
      isFontReady,
    }),
  ];
}

const NONE: readonly { readonly position: LonLat }[] = [];
