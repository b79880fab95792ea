import './contradictions.css';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import {
  chosenContradictions,
  everyContradiction,
} from '../../../domain/source/contradiction-register.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectReviewPlans } from '../../../state/select-reviews.ts';
import { selectContradictionRegister } from '../../../state/select-sources.ts';
import { useApp } from '../../../state/use-app.ts';
import { useThrownPlan } from '../../../state/use-thrown-plan.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Note } from '../../../ui/notice.tsx';
import { UndoLine } from '../../../ui/undo-line.tsx';
import type { SourcesTabProps } from '../sources-tab-props.ts';
import { ContradictionCard } from './contradiction-card.tsx';
import { ContradictionFilters } from './contradiction-filters.tsx';

/** Everything that the document says against itself, and what people have found out about it. */
export function ContradictionsTab({ keeper }: SourcesTabProps) {
  const { t } = useText();
  const entries = useApp(selectContradictionRegister);
  const reviews = useApp(selectReviewPlans);
  const [params] = useSearchParams();
  const code = params.get('kod');
  const [choice, setChoice] = useState(everyContradiction);
  const [thrownCode, setThrownCode] = useState('');
  const thrown = useThrownPlan();
  const list = useRef<HTMLUListElement>(null);
  const isThere = entries.length > 0;
  // What a link names must be among what is shown.
  useEffect(() => {
    if (code !== null) setChoice(everyContradiction);
  }, [code]);
  useEffect(() => {
    if (code === null || !isThere) return;
    const heading = list.current?.querySelector<HTMLElement>(`#${headingId(code)}`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }, [code, isThere]);
  if (!isThere) return <p role="status">{t('contradictions.waiting')}</p>;
  const shown = chosenContradictions(entries, choice, reviews);
  const isKnown = code === null || entries.some(({ contradiction }) => contradiction.id === code);
  return (
    <div className="pb-ctr">
      <h2 className="pb-ctr-title">{t('contradictions.title')}</h2>
      <p className="pb-ctr-lead">{t('contradictions.lead')}</p>
      {!isKnown && <Note>{t('contradictions.unknown', { code })}</Note>}
      <ContradictionFilters entries={entries} choice={choice} onChoose={setChoice} />
      <p role="status">
        {t('contradictions.shown', {
          shown: shown.length,
          total: entries.length,
          reviewed: reviews.size,
        })}
      </p>
      <UndoLine
        done={thrown.isThrown ? t('contradictions.removed', { code: thrownCode }) : null}
        undoLabel={t('contradictions.undo')}
        onUndo={thrown.bringBack}
      />
      {shown.length === 0 && (
        <p>
          {t('contradictions.none')}{' '}
          <LinkButton onPress={() => setChoice(everyContradiction)}>
            {t('contradictions.showAll')}
          </LinkButton>
        </p>
      )}
      <ul ref={list} className="pb-ctr-list">
        {shown.map((entry) => {
          const { id } = entry.contradiction;
          return (
            <ContradictionCard
              key={id}
              entry={entry}
              headingId={headingId(id)}
              plan={reviews.get(id) ?? null}
              isNamed={id === code}
              keeper={keeper}
              onRemove={(plan) => {
                thrown.throwAway(plan);
                setThrownCode(id);
              }}
            />
          );
        })}
      </ul>
    </div>
  );
}

function headingId(code: string): string {
  return `contradiction-${code.replaceAll(/[^A-Za-z0-9-]/g, '')}`;
}
