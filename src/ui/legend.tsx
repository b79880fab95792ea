import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';

export interface LegendProps {
  readonly label: string;
  /** Names of the button that unfolds and folds; it shows on narrow screens only. */
  readonly unfoldLabel: string;
  readonly foldLabel: string;
  readonly children: ReactNode;
}

/** Card for legend blocks. Below 1200 px it is folded to titles until the reader unfolds it. */
export function Legend({ label, unfoldLabel, foldLabel, children }: LegendProps) {
  const [isUnfolded, setIsUnfolded] = useState(false);
  const bodyId = useId();
  return (
    <section className="pb-legend" aria-label={label} data-unfolded={isUnfolded}>
      <div id={bodyId} className="pb-legend-blocks">
        {children}
      </div>
      <button
        type="button"
        className="pb-legend-fold"
        aria-expanded={isUnfolded}
        aria-controls={bodyId}
        onClick={() => setIsUnfolded(!isUnfolded)}
      >
        {isUnfolded ? <ChevronDown aria-hidden="true" /> : <ChevronUp aria-hidden="true" />}
        <span>{isUnfolded ? foldLabel : unfoldLabel}</span>
      </button>
    </section>
  );
}
