import {
  Ban,
  CircleQuestionMark,
  EqualApproximately,
  type LucideIcon,
  TrendingDown,
  TrendingUp,
} from 'lucide-react';
import type { RowCode } from '../../../domain/compare/finding.ts';

const icons: Readonly<Record<RowCode, LucideIcon>> = {
  'reliable-increase': TrendingUp,
  'reliable-decrease': TrendingDown,
  'within-noise': EqualApproximately,
  'same-rounded-value': CircleQuestionMark,
  undecidable: CircleQuestionMark,
  'not-comparable': Ban,
};

interface VerdictChipProps {
  readonly code: RowCode;
  readonly label: string;
}

/** Told by symbol, frame and words: it holds in grey. */
export function VerdictChip({ code, label }: VerdictChipProps) {
  const Icon = icons[code];
  return (
    <span className="pb-cmp-verdict" data-verdict={code}>
      <Icon aria-hidden />
      {label}
    </span>
  );
}
