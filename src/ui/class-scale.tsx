import { type CSSProperties, Fragment } from 'react';
import { classNames } from './class-names.ts';
import { type Ramp, rampColour, toClassIndex } from './ramp.ts';
import { ClassSwatch, DotsSwatch, HatchSwatch, ZeroSwatch } from './swatches.tsx';

export type MarkKind = 'zero' | 'missing' | 'withheld';

export interface ScaleMark {
  readonly kind: MarkKind;
  readonly label: string;
}

export interface ClassScaleProps {
  readonly ramp: Ramp;
  /** Drawn before the classes. One mark alone takes two columns of the seven. */
  readonly marks: readonly ScaleMark[];
  /** Labels, lowest class first, five at most. */
  readonly classes: readonly string[];
}

export function ClassScale({ ramp, marks, classes }: ClassScaleProps) {
  const markColumns = Math.max(marks.length, 2);
  const style = { '--pb-scale-columns': markColumns + 5 } as CSSProperties;
  return (
    <ul className="pb-class-scale" style={style}>
      {marks.map((mark, index) => (
        <li
          key={mark.kind}
          className={classNames(
            'pb-scale-item',
            'pb-scale-mark',
            marks.length === 1 && 'pb-scale-wide',
            index === marks.length - 1 && 'pb-scale-last-mark',
          )}
        >
          <MarkSwatch kind={mark.kind} ramp={ramp} />
          <span className="pb-scale-label">{breakable(mark.label)}</span>
        </li>
      ))}
      {classes.map((label, index) => (
        <li key={label} className="pb-scale-item pb-scale-class">
          <ClassSwatch ramp={ramp} index={toClassIndex(index)} shape="fill" />
          <span className="pb-scale-label">{breakable(label)}</span>
        </li>
      ))}
    </ul>
  );
}

function MarkSwatch({ kind, ramp }: { readonly kind: MarkKind; readonly ramp: Ramp }) {
  if (kind === 'zero') return <ZeroSwatch shape="fill" />;
  if (kind === 'missing') return <HatchSwatch shape="fill" />;
  return <DotsSwatch shape="fill" ramp={ramp} />;
}

/** Lets a range wrap after its dash and nowhere else. */
function breakable(label: string) {
  const [first = '', ...rest] = label.split('–');
  return (
    <>
      {first}
      {rest.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one label never move
        <Fragment key={index}>
          –<wbr />
          {part}
        </Fragment>
      ))}
    </>
  );
}

export interface SizeClass {
  readonly label: string;
  readonly radiusPx: number;
}

export interface SizeScaleProps {
  readonly ramp: Ramp;
  /** Smallest first. */
  readonly classes: readonly SizeClass[];
  readonly zeroLabel: string;
}

const ZERO_RADIUS = 4;

/** Legend of symbols whose size is the class. */
export function SizeScale({ ramp, classes, zeroLabel }: SizeScaleProps) {
  const tallest = Math.max(ZERO_RADIUS, ...classes.map((entry) => entry.radiusPx));
  return (
    <ul className="pb-size-scale">
      <li>
        <Circle radius={ZERO_RADIUS} height={tallest} isZero fill="none" />
        <span className="pb-scale-label">{zeroLabel}</span>
      </li>
      {classes.map((entry, index) => (
        <li key={entry.label}>
          <Circle
            radius={entry.radiusPx}
            height={tallest}
            fill={rampColour(ramp, toClassIndex(index))}
          />
          <span className="pb-scale-label">{entry.label}</span>
        </li>
      ))}
    </ul>
  );
}

interface CircleProps {
  readonly radius: number;
  /** Radius of the tallest circle in the row: all stand on one line. */
  readonly height: number;
  readonly fill: string;
  readonly isZero?: boolean;
}

function Circle({ radius, height, fill, isZero = false }: CircleProps) {
  const width = 2 * radius + 2;
  const boxHeight = 2 * height + 2;
  return (
    <svg width={width} height={boxHeight} aria-hidden="true">
      <circle
        className={isZero ? 'pb-zero-cell' : 'pb-size-circle'}
        cx={width / 2}
        cy={boxHeight - radius - 1}
        r={radius}
        style={isZero ? undefined : { fill }}
      />
    </svg>
  );
}
