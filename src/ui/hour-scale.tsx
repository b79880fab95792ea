import { type Ramp, toClassIndex } from './ramp.ts';
import { ClassSwatch, ZeroSwatch } from './swatches.tsx';

export interface HourScaleProps {
  /** What is counted; the list's name. */
  readonly label: string;
  readonly ramp: Ramp;
  readonly zeroLabel: string;
  /** Half-open labels, lowest class first. */
  readonly classes: readonly string[];
}

/** The classes of an hour grid beside it: one line each. */
export function HourScale({ label, ramp, zeroLabel, classes }: HourScaleProps) {
  return (
    <ul className="pb-hour-scale" aria-label={label}>
      <li>
        <ZeroSwatch />
        <span>{zeroLabel}</span>
      </li>
      {classes.map((text, index) => (
        <li key={text}>
          <ClassSwatch ramp={ramp} index={toClassIndex(index)} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
