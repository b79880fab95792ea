import { ClassScale, SizeScale } from '../../ui/class-scale.tsx';
import { KeyRow } from '../../ui/key-row.tsx';
import { PairScale } from '../../ui/pair-scale.tsx';
import type { LegendPart } from './legend-parts.ts';

interface LegendPartViewProps {
  readonly part: LegendPart;
  /** Of the map's count symbols, smallest first. Unit: pixels. */
  readonly discRadii: readonly number[];
  readonly symbolSize?: number;
}

export function LegendPartView({ part, discRadii, symbolSize = 16 }: LegendPartViewProps) {
  switch (part.kind) {
    case 'class-scale':
      return <ClassScale ramp={part.ramp} marks={part.marks} classes={part.labels} />;
    case 'size-scale':
      return (
        <SizeScale
          ramp={part.ramp}
          zeroLabel={part.zeroLabel}
          classes={part.labels.map((label, index) => ({
            label,
            radiusPx: discRadii[index] ?? 0,
          }))}
        />
      );
    case 'pair-scale':
      return <PairScale {...part} />;
    case 'key':
      return <KeyRow items={part.items} size={symbolSize} />;
    case 'note':
      return <p className="pb-legend-note">{part.text}</p>;
  }
}
