import { useId } from 'react';
import { rampColour, toClassIndex } from '../../ui/ramp.ts';
import { LABEL_SIZE, type PaperFill, type PaperMap, type PaperMaps } from './compare-maps.ts';

interface CompareMapViewProps {
  readonly map: PaperMap;
  readonly ground: PaperMaps;
  readonly mark: string | null;
}

/** A map in SVG with its values on it: it holds in black and white. */
export function CompareMapView({ map, ground, mark }: CompareMapViewProps) {
  const id = useId();
  const { width, height, outline, water, ramp } = ground;
  const unit = width / 200;
  const patterns = { missing: `${id}m`, withheld: `${id}w`, unreliable: `${id}u` };
  const styleOf = (fill: PaperFill) => {
    switch (fill.kind) {
      case 'class':
        return { fill: rampColour(ramp, toClassIndex(fill.index)) };
      case 'missing':
      case 'withheld':
      case 'unreliable':
        return { fill: `url(#${patterns[fill.kind]})` };
      default:
        return undefined;
    }
  };
  return (
    <figure className="pb-paper-cmp-map">
      <figcaption>{map.title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={map.alt}>
        <defs>
          <pattern
            id={patterns.missing}
            width={4 * unit}
            height={4 * unit}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="pb-paper-cmp-land" width={4 * unit} height={4 * unit} />
            <line className="pb-paper-cmp-line" y2={4 * unit} strokeWidth={unit} />
          </pattern>
          <pattern
            id={patterns.unreliable}
            width={3 * unit}
            height={3 * unit}
            patternUnits="userSpaceOnUse"
          >
            <rect className="pb-paper-cmp-unreliable" width={3 * unit} height={3 * unit} />
            <line
              className="pb-paper-cmp-line"
              x2={3 * unit}
              y1={unit}
              y2={unit}
              strokeWidth={0.5 * unit}
            />
          </pattern>
          <pattern
            id={patterns.withheld}
            width={4 * unit}
            height={4 * unit}
            patternUnits="userSpaceOnUse"
          >
            <rect className="pb-paper-cmp-land" width={4 * unit} height={4 * unit} />
            <circle
              cx={2 * unit}
              cy={2 * unit}
              r={0.9 * unit}
              style={{ fill: rampColour(ramp, 2) }}
            />
          </pattern>
        </defs>
        <path className="pb-paper-cmp-land" d={outline} />
        {map.places.map(({ id: placeId, path, fill }) => (
          <path
            key={placeId}
            className={`pb-paper-cmp-place pb-paper-cmp-${fill.kind}`}
            d={path}
            fillRule="evenodd"
            vectorEffect="non-scaling-stroke"
            style={styleOf(fill)}
          />
        ))}
        <path className="pb-paper-cmp-water" d={water} fillRule="evenodd" />
        <path className="pb-paper-cmp-outline" d={outline} vectorEffect="non-scaling-stroke" />
        {map.places.map(({ id: placeId, label }) =>
          label === null ? null : (
            <text
              key={placeId}
              x={label.x}
              y={label.y + width * LABEL_SIZE * 0.35}
              fontSize={width * LABEL_SIZE}
              strokeWidth={width * LABEL_SIZE * 0.25}
            >
              {label.text}
            </text>
          ),
        )}
      </svg>
      {mark !== null && <span className="pb-paper-practice">{mark}</span>}
    </figure>
  );
}
