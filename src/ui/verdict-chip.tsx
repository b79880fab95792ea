import {
  Ban,
  CircleQuestionMark,
  EqualApproximately,
  type LucideIcon,
  TrendingDown,
  TrendingUp,
} from 'lucide-react';

export type VerdictCode =
  | 'reliable-increase'
  | 'reliable-decrease'
  | 'within-noise'
  | 'same-rounded-value'
  | 'undecidable'
  | 'not-comparable';

const icons: Readonly<Record<VerdictCode, LucideIcon>> = {
  'reliable-increase': TrendingUp,
  'reliable-decrease': TrendingDown,
  'within-noise': EqualApproximately,
  'same-rounded-value': CircleQuestionMark,
  undecidable: CircleQuestionMark,
  'not-comparable': Ban,
};

interface VerdictChipProps {
  readonly code: VerdictCode;
  readonly label: string;
}

/** Told by symbol, frame and words: it holds in grey. */
export function VerdictChip({ code, label }: VerdictChipProps) {
  const Icon = icons[code];
  return (
    <span className="pb-verdict" data-verdict={code}>
      <Icon aria-hidden />
      {label}
    </span>
  );
}
