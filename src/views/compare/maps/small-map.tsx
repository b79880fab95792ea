import { useId } from 'react';
import { type Ramp, rampColour, toClassIndex } from '../../../ui/ramp.ts';
import { type MapWindow, wholeWindow } from './map-window.ts';
import type { LabelPoint } from './project-places.ts';

/** What a place is filled with. `none` is hatched in grey: a difference that is not reliable. */
export type SmallMapFill =
  | { readonly kind: 'class'; readonly index: number }
  /** One of nine classes of two values at once. */
  | { readonly kind: 'pair'; readonly index: number }
  | { readonly kind: 'zero' | 'missing' | 'withheld' | 'increase' | 'decrease' | 'unreliable' };

export interface SmallMapPlace {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly fill: SmallMapFill;
}

export interface SmallMapLabel extends LabelPoint {
  /** One line each. */
  readonly lines: readonly string[];
}

interface SmallMapProps {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly outline: string;
  readonly water: string;
  readonly ramp: Ramp;
  /** Largest first. */
  readonly places: readonly SmallMapPlace[];
  /** Lines between parts of the region, as the `d` of a path. */
  readonly borders?: string;
  readonly labels?: readonly SmallMapLabel[];
  /** The part that is shown; the whole without it. */
  readonly window?: MapWindow;
}

/** A still map in SVG: it prints, and two of them keep the same camera. */
export function SmallMap(props: SmallMapProps) {
  const { label, width, height, outline, water, ramp, places, borders, labels = [] } = props;
  const window = props.window ?? wholeWindow({ width, height });
  const id = useId();
  const unit = window.width / 200;
  const patterns = { missing: `${id}m`, withheld: `${id}w`, unreliable: `${id}u` };
  return (
    <span className="pb-smallmap-box">
      <svg
        className="pb-smallmap"
        viewBox={`${window.x} ${window.y} ${window.width} ${window.height}`}
        role="img"
        aria-label={label}
      >
        <defs>
          <pattern
            id={patterns.missing}
            width={5 * unit}
            height={5 * unit}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="pb-smallmap-ground" width={5 * unit} height={5 * unit} />
            <line className="pb-smallmap-hatch" y2={5 * unit} strokeWidth={unit} />
          </pattern>
          <pattern
            id={patterns.unreliable}
            width={4 * unit}
            height={4 * unit}
            patternUnits="userSpaceOnUse"
          >
            <rect className="pb-smallmap-unreliable" width={4 * unit} height={4 * unit} />
            <line
              className="pb-smallmap-stripe"
              x2={4 * unit}
              y1={2 * unit}
              y2={2 * unit}
              strokeWidth={unit}
            />
          </pattern>
          <pattern
            id={patterns.withheld}
            width={4 * unit}
            height={4 * unit}
            patternUnits="userSpaceOnUse"
          >
            <rect className="pb-smallmap-ground" width={4 * unit} height={4 * unit} />
            <circle
              cx={2 * unit}
              cy={2 * unit}
              r={0.9 * unit}
              style={{ fill: rampColour(ramp, 2) }}
            />
          </pattern>
        </defs>
        <path className="pb-smallmap-land" d={outline} />
        {places.map(({ id: placeId, name, path, fill }) => (
          <path
            key={placeId}
            className={`pb-smallmap-place pb-smallmap-${fill.kind}`}
            d={path}
            fillRule="evenodd"
            vectorEffect="non-scaling-stroke"
            style={styleOf(fill, ramp, patterns)}
          >
            <title>{name}</title>
          </path>
        ))}
        <path className="pb-smallmap-water" d={water} fillRule="evenodd" />
        {borders !== undefined && (
          <path className="pb-smallmap-border" d={borders} vectorEffect="non-scaling-stroke" />
        )}
        <path className="pb-smallmap-outline" d={outline} vectorEffect="non-scaling-stroke" />
      </svg>
      {labels.map(({ x, y, isAbove, lines }) => (
        <span
          key={lines.join(' ')}
          className="pb-smallmap-label"
          aria-hidden="true"
          data-above={isAbove}
          style={{
            left: `${((x - window.x) / window.width) * 100}%`,
            top: `${((y - window.y) / window.height) * 100}%`,
          }}
        >
          {lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </span>
      ))}
    </span>
  );
}

function styleOf(
  fill: SmallMapFill,
  ramp: Ramp,
  patterns: Readonly<Record<'missing' | 'withheld' | 'unreliable', string>>,
) {
  switch (fill.kind) {
    case 'class':
      return { fill: rampColour(ramp, toClassIndex(fill.index)) };
    case 'pair':
      return { fill: `var(--pair-${fill.index + 1})` };
    case 'missing':
    case 'withheld':
    case 'unreliable':
      return { fill: `url(#${patterns[fill.kind]})` };
    case 'zero':
    case 'increase':
    case 'decrease':
      return undefined;
  }
}
