import { useState } from 'react';
import type { Keeper } from '../../../commands/keep-plans.ts';
import { reviewContradiction } from '../../../commands/review-contradictions.ts';
import type { ContradictionEntry } from '../../../domain/source/contradiction-register.ts';
import type { ContradictionReviewPlan } from '../../../domain/source/contradiction-review.ts';
import { reviewText } from '../../../i18n/contradiction-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { madeAt } from '../../../print/made-at.ts';
import { useApp, useAppStore } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { SavedMark } from '../../../ui/saved-mark.tsx';
import { FactList } from '../fact-list.tsx';
import { ReviewFields } from './review-fields.tsx';

interface ContradictionCardProps {
  readonly entry: ContradictionEntry;
  readonly headingId: string;
  readonly plan: ContradictionReviewPlan | null;
  /** Whether a link has led here. */
  readonly isNamed: boolean;
  readonly keeper: Keeper;
  readonly onRemove: (plan: ContradictionReviewPlan) => void;
}

export function ContradictionCard(props: ContradictionCardProps) {
  const { entry, headingId, plan, isNamed, keeper, onRemove } = props;
  const { contradiction, facts } = entry;
  const { id, severity, lines, text } = contradiction;
  const words = useText();
  const { t, format } = words;
  const store = useAppStore();
  const save = useApp(({ saveStates }) => saveStates.get(plan?.id ?? ''));
  const [isEdited, setIsEdited] = useState(false);
  const [isOpen, setIsOpen] = useState(isNamed);
  const hidden = <span className="pb-visually-hidden">{` ${id}`}</span>;
  const mark = () => {
    const now = new Date();
    reviewContradiction(
      store,
      { contradictionId: id, note: '', reviewer: null, reviewedOn: madeAt(now).date },
      now.toISOString(),
    );
    setIsEdited(true);
  };
  return (
    <li className="pb-ctr-card" data-severity={severity} data-named={isNamed}>
      <div className="pb-ctr-head">
        <h3 id={headingId} tabIndex={-1}>
          {id}
        </h3>
        <Chip>{t('contradictions.weight', { weight: t(`source.severity.${severity}`) })}</Chip>
        <span className="pb-ctr-quiet">{t('source.lines', { lines: lines.join(', ') })}</span>
      </div>
      <p>{format.text(text)}</p>
      {plan !== null && <p className="pb-ctr-review">{reviewText(plan.body, words)}</p>}
      {plan !== null && isEdited && (
        <ReviewFields
          review={plan.body}
          onChange={(review) => reviewContradiction(store, review, new Date().toISOString())}
        />
      )}
      <div className="pb-ctr-actions">
        {plan === null ? (
          <Button size="small" onPress={mark}>
            {t('contradictions.mark')}
            {hidden}
          </Button>
        ) : (
          <>
            <Button size="small" isExpanded={isEdited} onPress={() => setIsEdited(!isEdited)}>
              {t(isEdited ? 'contradictions.done' : 'contradictions.change')}
              {hidden}
            </Button>
            <Button
              size="small"
              onPress={() => {
                setIsEdited(false);
                onRemove(plan);
              }}
            >
              {t('contradictions.remove')}
              {hidden}
            </Button>
            <SavedMark save={save} onTakeOver={() => void keeper.takeOver(plan.id)} />
          </>
        )}
      </div>
      <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{t('contradictions.touches', { count: facts.length })}</summary>
        {isOpen && <FactList label={id} facts={facts} />}
      </details>
    </li>
  );
}
