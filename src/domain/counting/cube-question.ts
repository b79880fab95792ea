import type { CompiledFilter } from './compile-filter.ts';
import { type ChosenCorners, type CubeShape, cornersChosen } from './cube-corners.ts';

/** A filter as the cubes of one shape see it, asked of every layer. */
export interface CubeQuestion {
  readonly shape: CubeShape;
  /** What has to be built into the cube: equal texts, equal cubes. */
  readonly fixed: string;
  /** The filter before had the same fixed part: this is a drag, and there will be a third. */
  readonly isRepeated: boolean;
  readonly corners: ChosenCorners;
}

/** Smaller ones first. Each answers changes of the parts that the others have fixed. */
const SHAPES: readonly CubeShape[] = [
  { time: 'year', hours: 'each', kinds: 'fixed' },
  { time: 'month', hours: 'each', kinds: 'fixed' },
  { time: 'month', hours: 'fixed', kinds: 'fixed' },
  { time: 'fixed', hours: 'each', kinds: 'fixed' },
  { time: 'fixed', hours: 'fixed', kinds: 'each' },
];

export function askCubes(
  filter: CompiledFilter,
  previous: readonly CubeQuestion[],
): readonly CubeQuestion[] {
  return SHAPES.map((shape, index) => {
    const fixed = fixedPart(shape, filter);
    return {
      shape,
      fixed,
      isRepeated: previous[index]?.fixed === fixed,
      corners: cornersChosen(shape, filter),
    };
  });
}

function fixedPart(
  { time, hours, kinds }: CubeShape,
  { time: ofTime, week, kind }: CompiledFilter,
): string {
  const timeText = time === 'fixed' ? ofTime.text : time === 'year' ? ofTime.calendarText : '';
  const weekText = hours === 'fixed' ? week.text : '';
  const kindText = kinds === 'fixed' ? kind.text : '';
  return `${time} ${hours} ${kinds} ${kindText} ${timeText} ${weekText}`;
}
