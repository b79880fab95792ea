import { useId } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { useCopy } from '../../ui/use-copy.ts';

interface LetterProps {
  readonly title: string;
  readonly hint?: string;
  readonly text: string;
  readonly copyLabel: string;
}

/** A text to send on, as it will be read, and the way to copy it. */
export function Letter({ title, hint, text, copyLabel }: LetterProps) {
  const { t } = useText();
  const titleId = useId();
  const [isCopied, copy] = useCopy();
  return (
    <section className="pb-task-section" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      {hint !== undefined && <p className="pb-wlk-quiet">{hint}</p>}
      <pre className="pb-wlk-letter">{text}</pre>
      <div className="pb-task-row">
        <Button onPress={() => copy(text)}>{copyLabel}</Button>
        <span role="status">{isCopied && t('walkPlan.invite.copied')}</span>
      </div>
    </section>
  );
}
