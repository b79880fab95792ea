import './contradiction-code.css';
import type { ContradictionReview } from '../domain/source/contradiction-review.ts';
import { contradictionAddress, reviewText } from '../i18n/contradiction-text.ts';
import { useText } from '../i18n/use-text.ts';
import { ChipButton, ChipLink } from '../ui/chip.tsx';
import { StatusSymbol } from '../ui/status-symbol.tsx';

interface ContradictionCodeProps {
  readonly id: string;
  readonly review: ContradictionReview | undefined;
  /** What is at odds. */
  readonly description?: string | undefined;
  /** Absent: the chip leads to the contradiction among the others. */
  readonly onPress?: () => void;
  /** When the way to the contradiction is taken. */
  readonly onFollow?: () => void;
}

/** The code of a contradiction wherever it is shown on a screen, with what somebody has found out about it. */
export function ContradictionCode(props: ContradictionCodeProps) {
  const { id, review, description, onPress, onFollow } = props;
  const words = useText();
  const chip = {
    icon: <StatusSymbol name="contradiction" size={14} tone="quiet" />,
    ...(description !== undefined && { description }),
    children: id,
  };
  return (
    <span className="pb-code">
      {onPress === undefined ? (
        <ChipLink {...chip} href={contradictionAddress(id)} onFollow={onFollow} />
      ) : (
        <ChipButton {...chip} onPress={onPress} />
      )}
      {review !== undefined && <span className="pb-code-review">{reviewText(review, words)}</span>}
    </span>
  );
}
