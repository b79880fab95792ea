import { wordDiff } from '../../domain/text/word-diff.ts';
import { useText } from '../../i18n/use-text.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

interface DifferenceProps {
  readonly suggestion: string;
  readonly text: string;
  readonly language: string;
}

/** What the person has taken out of the suggestion, and what they have added. */
export function Difference({ suggestion, text, language }: DifferenceProps) {
  const { t } = useText();
  return (
    <section aria-label={t('assessment.difference')} className="pb-assess-diff">
      <p lang={language}>
        {wordDiff(suggestion, text).map(({ kind, text: part }, index) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
          if (kind === 'same') return <span key={index}>{part}</span>;
          const Tag = kind === 'removed' ? 'del' : 'ins';
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
            <Tag key={index}>
              <VisuallyHidden>{`${t(`assessment.${kind}`)}: `}</VisuallyHidden>
              {part}
            </Tag>
          );
        })}
      </p>
    </section>
  );
}
