import { DotsSwatch, HatchSwatch, ZeroSwatch } from '../../ui/swatches.tsx';
import type { TextCell } from './offence-tables.ts';

/** A cell with the mark of nought, missing or withheld, which are three different things. */
export function CellMark({ cell: { text, mark } }: { readonly cell: TextCell }) {
  if (mark === undefined) return text;
  return (
    <span className="pb-offence-mark">
      {mark === 'zero' && <ZeroSwatch />}
      {mark === 'missing' && <HatchSwatch />}
      {mark === 'withheld' && <DotsSwatch ramp="offences" />}
      <span>{text}</span>
    </span>
  );
}
