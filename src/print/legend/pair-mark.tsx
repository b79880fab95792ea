import { type PairReading, pairClassOf } from '../../domain/bivariate/read-pair.ts';
import { PairSwatch } from '../../ui/pair-scale.tsx';
import { DotsSwatch, HatchSwatch, ZeroSwatch } from '../../ui/swatches.tsx';

/** A place's two classes as one square, or the mark of why there is none. */
export function PairMark({ pair }: { readonly pair: PairReading }) {
  if (pair.status === 'both') return <PairSwatch index={pairClassOf(pair)} />;
  if (pair.status === 'none-reported') return <ZeroSwatch />;
  return pair.status === 'withheld' ? <DotsSwatch ramp="perceived" /> : <HatchSwatch />;
}
