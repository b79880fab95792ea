import { memo } from 'react';
import type { Language } from '../domain/text/localized-text.ts';
import type { Camera } from './map-scene.ts';
import { scaleBarSize } from './scale-bar.ts';

export interface ScaleBarProps {
  /** What the map shows now; the bar is true at its centre. */
  readonly camera: Camera;
  readonly language: Language;
  /** Pixels. */
  readonly maxWidth?: number;
}

const localeTags: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** Below this the middle number would run into the last. Unit: pixels. */
const ROOM_FOR_MIDDLE = 96;

/** Scale bar with north beside it. The map never turns, so north is always up. */
export const ScaleBar = memo(function ScaleBar({
  camera,
  language,
  maxWidth = 110,
}: ScaleBarProps) {
  const { metres, widthPx } = scaleBarSize(camera.center[1], camera.zoom, maxWidth);
  const number = new Intl.NumberFormat(localeTags[language]);
  return (
    <div className="pb-map-scale pb-mapscale">
      <div className="pb-mapscale-bar" style={{ width: `${widthPx}px` }}>
        <span className="pb-mapscale-start" aria-hidden="true">
          0
        </span>
        {widthPx >= ROOM_FOR_MIDDLE && (
          <span className="pb-mapscale-middle" aria-hidden="true">
            {number.format(metres / 2)}
          </span>
        )}
        <span className="pb-mapscale-end">{`${number.format(metres)} m`}</span>
        <svg className="pb-mapscale-line" width={widthPx} height="7" aria-hidden="true">
          <path
            d={`M0.75 0V6.25H${widthPx - 0.75}V0M${widthPx / 2} 2.5V6.25`}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          />
        </svg>
      </div>
      <svg
        className="pb-mapscale-north"
        viewBox="0 0 16 28"
        width="16"
        height="28"
        aria-hidden="true"
      >
        <path d="M8 0 13 13 8 10.4 3 13Z" fill="currentColor" />
        <text x="8" y="26" textAnchor="middle" fill="currentColor">
          N
        </text>
      </svg>
    </div>
  );
});
