import type { MapSection } from '../../../state/compare-look.ts';

/** The part of a frame that is on screen. Unit: the frame's. */
export interface MapWindow {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** How many times closer than the whole frame a person may go. */
export const MAX_SCALE = 12;

export function wholeWindow({ width, height }: FrameSize): MapWindow {
  return { x: 0, y: 0, width, height };
}

/** `factor` above 1 goes closer. `at`: what stays where it is, as shares of the window. */
export function zoomWindow(
  window: MapWindow,
  frame: FrameSize,
  factor: number,
  at: { readonly x: number; readonly y: number } = { x: 0.5, y: 0.5 },
): MapWindow {
  const scale = Math.min(Math.max((frame.width / window.width) * factor, 1), MAX_SCALE);
  const [width, height] = [frame.width / scale, frame.height / scale];
  return within(frame, {
    x: window.x + at.x * (window.width - width),
    y: window.y + at.y * (window.height - height),
    width,
    height,
  });
}

/** Moves by shares of the window, never out of the frame. */
export function moveWindow(
  window: MapWindow,
  frame: FrameSize,
  right: number,
  down: number,
): MapWindow {
  return within(frame, {
    ...window,
    x: window.x + right * window.width,
    y: window.y + down * window.height,
  });
}

/** Inside the frame and no closer than a person may go, whatever the section says. */
export function windowOf({ x, y, scale }: MapSection, frame: FrameSize): MapWindow {
  const closer = zoomWindow(wholeWindow(frame), frame, scale);
  const { width, height } = closer;
  return within(frame, {
    width,
    height,
    x: x * frame.width - width / 2,
    y: y * frame.height - height / 2,
  });
}

export function sectionOf({ x, y, width, height }: MapWindow, frame: FrameSize): MapSection {
  return {
    x: (x + width / 2) / frame.width,
    y: (y + height / 2) / frame.height,
    scale: frame.width / width,
  };
}

export function isWhole({ width }: MapWindow, frame: FrameSize): boolean {
  return width >= frame.width;
}

function within(frame: FrameSize, window: MapWindow): MapWindow {
  return {
    ...window,
    x: Math.min(Math.max(window.x, 0), frame.width - window.width),
    y: Math.min(Math.max(window.y, 0), frame.height - window.height),
  };
}
