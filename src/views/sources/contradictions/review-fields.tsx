import { useEffect, useRef } from 'react';
import {
  type ContradictionReview,
  MOST_NOTE_LETTERS,
  type Reviewer,
  reviewers,
} from '../../../domain/source/contradiction-review.ts';
import { useText } from '../../../i18n/use-text.ts';
import { GuardedText } from '../../../ui/guarded-text.tsx';
import { SelectField } from '../../../ui/select-field.tsx';

interface ReviewFieldsProps {
  readonly review: ContradictionReview;
  readonly onChange: (review: ContradictionReview) => void;
}

/** What was found and by which function. It saves itself. */
export function ReviewFields({ review, onChange }: ReviewFieldsProps) {
  const { t } = useText();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.querySelector('textarea')?.focus(), []);
  return (
    <div ref={frame} className="pb-ctr-fields">
      <GuardedText
        label={t('contradictions.note')}
        value={review.note}
        rows={3}
        maxLength={MOST_NOTE_LETTERS}
        onChange={(note) => onChange({ ...review, note })}
      />
      <SelectField<Reviewer | 'none'>
        label={t('contradictions.reviewer')}
        value={review.reviewer ?? 'none'}
        options={[
          { id: 'none', label: t('contradictions.noReviewer') },
          ...reviewers.map((id) => ({ id, label: t(`contradictions.reviewerName.${id}`) })),
        ]}
        onChange={(id) => onChange({ ...review, reviewer: id === 'none' ? null : id })}
      />
    </div>
  );
}
