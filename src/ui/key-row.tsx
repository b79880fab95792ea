import type { SwatchKind } from './canvas/draw-marks.ts';
import { type Ramp, toClassIndex } from './ramp.ts';
import { StatusSymbol } from './status-symbol.tsx';
import { ClassSwatch, DotsSwatch, HatchSwatch, RingSwatch, ZeroSwatch } from './swatches.tsx';
import type { StatusSymbolName } from './symbols/status-symbols.ts';

/** A mark of the map, for a screen, a page and a canvas alike. */
export type KeyMark =
  | { readonly kind: 'symbol'; readonly name: StatusSymbolName }
  | { readonly kind: 'swatch'; readonly swatch: SwatchKind; readonly ramp: Ramp }
  /** A count symbol with words in place of its number. */
  | { readonly kind: 'disc'; readonly text: string };

export interface KeyItem {
  readonly mark: KeyMark;
  readonly label: string;
  readonly title?: string;
}

interface KeyRowProps {
  readonly items: readonly KeyItem[];
  /** Of a symbol. Unit: pixels. */
  readonly size?: number;
}

/** Marks with a word each, side by side. */
export function KeyRow({ items, size = 16 }: KeyRowProps) {
  return (
    <ul className="pb-symbol-row">
      {items.map(({ mark, label, title }) => (
        <li key={label} title={title}>
          <Mark mark={mark} size={size} /> {label}
        </li>
      ))}
    </ul>
  );
}

function Mark({ mark, size }: { readonly mark: KeyMark; readonly size: number }) {
  switch (mark.kind) {
    case 'symbol':
      return <StatusSymbol name={mark.name} size={size} />;
    case 'disc':
      return <Disc text={mark.text} />;
    case 'swatch':
      return <Swatch swatch={mark.swatch} ramp={mark.ramp} />;
  }
}

function Swatch({ swatch, ramp }: { readonly swatch: SwatchKind; readonly ramp: Ramp }) {
  if (swatch === 'missing') return <HatchSwatch />;
  if (swatch === 'withheld') return <DotsSwatch ramp={ramp} />;
  if (swatch === 'zero') return <ZeroSwatch />;
  if (swatch === 'ring') return <RingSwatch ramp={ramp} index={2} />;
  return <ClassSwatch ramp={ramp} index={toClassIndex(swatch)} />;
}

export function Disc({ text }: { readonly text: string }) {
  return (
    <svg className="pb-disc" viewBox="0 0 22 22" width="20" height="20" aria-hidden="true">
      <circle cx="11" cy="11" r="10" />
      <text x="11" y="14.5" textAnchor="middle">
        {text}
      </text>
    </svg>
  );
}
