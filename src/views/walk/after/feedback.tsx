import type { WalkPlan } from '../../../domain/walk/walk-plan.ts';
import { useText } from '../../../i18n/use-text.ts';
import { walkFeedbackText } from '../../../i18n/walk-letters.ts';
import { Letter } from '../letter.tsx';

/** What is said to those who came along. */
export function Feedback({ plan }: { readonly plan: WalkPlan }) {
  const words = useText();
  return (
    <Letter
      title={words.t('walkAfter.feedback')}
      hint={words.t('walkAfter.feedbackHint')}
      text={walkFeedbackText(plan, words)}
      copyLabel={words.t('walkAfter.copy')}
    />
  );
}
