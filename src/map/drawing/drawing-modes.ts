import {
  type HexColor,
  type SnapToCustom,
  TerraDrawLineStringMode,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
} from 'terra-draw';
import type { ThemeTokens } from '../../ui/tokens.ts';

const CORNER_PX = 6;
const MIDPOINT_PX = 4;
/** How near a pointer must come to take hold of a corner. Unit: pixels. */
const GRIP_PX = 24;

const hex = (colour: string) => colour as HexColor;

function polygonStyles(colours: ThemeTokens) {
  const [line, halo] = [hex(colours.accent), hex(colours.surface)];
  return {
    fillColor: line,
    fillOpacity: 0.22,
    outlineColor: line,
    outlineWidth: 3,
    closingPointColor: halo,
    closingPointWidth: CORNER_PX,
    closingPointOutlineColor: line,
    closingPointOutlineWidth: 3,
    snappingPointColor: hex(colours.practice),
    snappingPointWidth: CORNER_PX,
    snappingPointOutlineColor: hex(colours.text),
    snappingPointOutlineWidth: 2,
  };
}

function lineStyles(colours: ThemeTokens) {
  const {
    closingPointColor,
    closingPointWidth,
    closingPointOutlineColor,
    closingPointOutlineWidth,
  } = polygonStyles(colours);
  return {
    lineStringColor: hex(colours.text),
    lineStringWidth: 3,
    lineStringDash: [8, 5] as [number, number],
    closingPointColor,
    closingPointWidth,
    closingPointOutlineColor,
    closingPointOutlineWidth,
    snappingPointColor: hex(colours.practice),
    snappingPointWidth: CORNER_PX,
    snappingPointOutlineColor: hex(colours.text),
    snappingPointOutlineWidth: 2,
  };
}

function selectStyles(colours: ThemeTokens) {
  const [line, halo] = [hex(colours.accent), hex(colours.surface)];
  return {
    selectedPolygonColor: line,
    selectedPolygonFillOpacity: 0.22,
    selectedPolygonOutlineColor: line,
    selectedPolygonOutlineWidth: 3,
    selectedLineStringColor: hex(colours.text),
    selectedLineStringWidth: 3,
    selectedLineStringDash: [8, 5] as [number, number],
    selectionPointColor: halo,
    selectionPointWidth: CORNER_PX,
    selectionPointOutlineColor: line,
    selectionPointOutlineWidth: 3,
    midPointColor: line,
    midPointWidth: MIDPOINT_PX,
    midPointOutlineColor: halo,
    midPointOutlineWidth: 2,
  };
}

/** Draw a ring, draw a line, move corners. All of them snap. */
export function drawingModes(colours: ThemeTokens, toCustom: SnapToCustom) {
  const snapping = { toCustom };
  const corners = {
    feature: {
      draggable: false,
      coordinates: { draggable: true, deletable: true, midpoints: true, snappable: snapping },
    },
  };
  return [
    new TerraDrawPolygonMode({
      snapping,
      styles: polygonStyles(colours),
      pointerDistance: GRIP_PX,
    }),
    new TerraDrawLineStringMode({
      snapping,
      styles: lineStyles(colours),
      pointerDistance: GRIP_PX,
    }),
    new TerraDrawSelectMode({
      flags: { polygon: corners, linestring: corners },
      styles: selectStyles(colours),
      pointerDistance: GRIP_PX,
      // Deleting belongs to the form, with a way back; the canvas only moves corners.
      keyEvents: null,
      allowManualDeselection: false,
    }),
  ];
}

export const modeStyles = {
  polygon: polygonStyles,
  linestring: lineStyles,
  select: selectStyles,
} as const;
