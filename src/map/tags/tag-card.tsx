import { memo } from 'react';
import { PairSwatch } from '../../ui/pair-scale.tsx';
import { toClassIndex } from '../../ui/ramp.ts';
import { StatusSymbol } from '../../ui/status-symbol.tsx';
import { ClassSwatch, DotsSwatch, HatchSwatch, ZeroSwatch } from '../../ui/swatches.tsx';
import type { PlaceTag, TagSwatch, TagSymbol } from '../map-scene.ts';
import { isSameCard } from './same-card.ts';
import { symbolName, symbolsByPlace } from './symbol-name.ts';

export interface TagCardProps {
  readonly tag: PlaceTag;
  readonly isSelected: boolean;
}

/** What a tag looks like. The step stands before the name, what is known besides after it. */
export const TagCard = memo(function TagCard({ tag, isSelected }: TagCardProps) {
  const { symbols, value, label } = tag;
  const tone = isSelected ? 'on-accent' : 'accent';
  const { before, after, onValue } = symbolsByPlace(symbols, value !== undefined);
  const draw = (symbol: TagSymbol, size: number) => {
    const name = symbolName(symbol);
    return <StatusSymbol key={name} name={name} size={size} tone={tone} />;
  };
  return (
    <span className="pb-tag-card">
      <span className="pb-tag-line">
        {before.map((symbol) => draw(symbol, 19))}
        {symbols.length === 0 ? <span className="pb-tag-dot" /> : null}
        <span className="pb-tag-name">{label}</span>
        {after.map((symbol) => draw(symbol, 18))}
      </span>
      {value === undefined ? null : (
        <span className="pb-tag-value">
          <ValueSwatch {...value.swatch} />
          <span className="pb-tag-value-text">{value.text}</span>
          {onValue.map((symbol) => draw(symbol, 14))}
        </span>
      )}
    </span>
  );
}, isSameLook);

function isSameLook(a: TagCardProps, b: TagCardProps): boolean {
  return a.isSelected === b.isSelected && isSameCard(a.tag, b.tag);
}

function ValueSwatch({ scale, value }: TagSwatch) {
  if (value === 'missing') return <HatchSwatch />;
  if (value === 'withheld') return <DotsSwatch ramp="perceived" />;
  if (value === 'none-reported') return <ZeroSwatch />;
  return scale === 'pair' ? (
    <PairSwatch index={value} />
  ) : (
    <ClassSwatch ramp="perceived" index={toClassIndex(value)} />
  );
}
