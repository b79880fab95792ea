import {
  type StatusSymbolName,
  SYMBOL_STROKE_WIDTH,
  type SymbolShape,
  statusSymbols,
} from './symbols/status-symbols.ts';

export interface StatusSymbolProps {
  readonly name: StatusSymbolName;
  /** Pixels. */
  readonly size?: number;
  readonly tone?: 'accent' | 'quiet' | 'on-accent';
}

/** Decoration: the words beside it carry the meaning for a screen reader. */
export function StatusSymbol({ name, size = 18, tone = 'accent' }: StatusSymbolProps) {
  const shape: SymbolShape = statusSymbols[name];
  return (
    <svg
      className={`pb-symbol pb-symbol-${tone}`}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      strokeWidth={SYMBOL_STROKE_WIDTH}
      strokeLinejoin="round"
      strokeLinecap={shape.dash === undefined ? 'round' : 'butt'}
      aria-hidden="true"
      focusable="false"
    >
      {shape.fill === undefined ? null : <path className="pb-symbol-fill" d={shape.fill} />}
      {shape.stroke === undefined ? null : (
        <path
          className="pb-symbol-stroke"
          d={shape.stroke}
          strokeDasharray={shape.dash?.join(' ')}
        />
      )}
      {shape.cut === undefined ? null : <path className="pb-symbol-cut" d={shape.cut} />}
      {shape.cutStroke === undefined ? null : (
        <path className="pb-symbol-cut-stroke" d={shape.cutStroke} />
      )}
    </svg>
  );
}
