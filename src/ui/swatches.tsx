import { useId } from 'react';
import { type ClassIndex, type Ramp, rampColour } from './ramp.ts';

/** SVG and not a CSS background: it prints, and survives forced colours. */
export interface SwatchProps {
  /** `fill` takes the width it is given; `square` stands in running text. */
  readonly shape?: 'fill' | 'square';
}

function swatchClass(shape: SwatchProps['shape'], kind: string): string {
  return `pb-swatch pb-swatch-${shape ?? 'square'} pb-swatch-${kind}`;
}

export interface ClassSwatchProps extends SwatchProps {
  readonly ramp: Ramp;
  /** 0 is the lowest class. */
  readonly index: ClassIndex;
}

export function ClassSwatch({ ramp, index, shape }: ClassSwatchProps) {
  return (
    <svg className={swatchClass(shape, 'class')} aria-hidden="true" data-class={index}>
      <rect width="100%" height="100%" style={{ fill: rampColour(ramp, index) }} />
    </svg>
  );
}

/** Missing: diagonal hatch. */
export function HatchSwatch({ shape }: SwatchProps) {
  const id = useId();
  return (
    <svg className={swatchClass(shape, 'hatch')} aria-hidden="true">
      <defs>
        <pattern
          id={id}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className="pb-hatch-line" x1="0.6" y1="0" x2="0.6" y2="5" />
        </pattern>
      </defs>
      <rect className="pb-mark-ground" width="100%" height="100%" />
      <rect className="pb-mark-outline" width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}

export interface DotsSwatchProps extends SwatchProps {
  readonly ramp?: Ramp;
}

/** Withheld: dots in the ramp's own hue. */
export function DotsSwatch({ shape, ramp = 'offences' }: DotsSwatchProps) {
  const id = useId();
  return (
    <svg className={swatchClass(shape, 'dots')} aria-hidden="true">
      <defs>
        <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse">
          <circle cx="2" cy="2" r="0.9" style={{ fill: rampColour(ramp, 2) }} />
        </pattern>
      </defs>
      <rect className="pb-mark-ground" width="100%" height="100%" />
      <rect className="pb-mark-outline" width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}

/** Zero: empty with a thin outline. */
export function ZeroSwatch({ shape }: SwatchProps) {
  return (
    <svg className={swatchClass(shape, 'zero')} aria-hidden="true">
      <rect className="pb-zero-cell" width="100%" height="100%" />
    </svg>
  );
}

/** A frame in a class's colour: a value of the place's own. */
export function RingSwatch({ ramp, index, shape }: ClassSwatchProps) {
  return (
    <svg className={swatchClass(shape, 'ring')} aria-hidden="true">
      <rect
        x="15%"
        y="15%"
        width="70%"
        height="70%"
        fill="none"
        strokeWidth="30%"
        style={{ stroke: rampColour(ramp, index) }}
      />
    </svg>
  );
}
