import { StatusSymbol } from './status-symbol.tsx';
import type { StatusSymbolName } from './symbols/status-symbols.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface LadderStep {
  readonly id: string;
  readonly symbol: StatusSymbolName;
  readonly label: string;
  readonly state: 'current' | 'reached' | 'not-reached';
  /** The state in words, for a screen reader. */
  readonly stateLabel?: string;
}

export interface LadderProps {
  readonly label: string;
  readonly steps: readonly LadderStep[];
}

export function Ladder({ label, steps }: LadderProps) {
  return (
    <ol className="pb-ladder" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.id}
          className={`pb-ladder-step pb-ladder-${step.state}`}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span className="pb-ladder-symbol">
            <StatusSymbol name={step.symbol} size={step.state === 'current' ? 24 : 20} />
          </span>
          <span className="pb-ladder-label">{step.label}</span>
          {step.stateLabel === undefined ? null : (
            <VisuallyHidden>, {step.stateLabel}</VisuallyHidden>
          )}
        </li>
      ))}
    </ol>
  );
}
