import type { ReactNode } from 'react';
import type { TraitText } from '../../../i18n/source-text.ts';

interface KnownValueProps {
  readonly state: TraitText['state'];
  readonly isLong?: boolean;
  readonly children: ReactNode;
}

/** What is stated, what is missing and what cannot be look different. */
export function KnownValue({ state, isLong = false, children }: KnownValueProps) {
  return (
    <span className="pb-org-value" data-state={state} data-long={isLong}>
      {children}
    </span>
  );
}
