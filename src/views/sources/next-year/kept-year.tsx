import { useState } from 'react';
import type { YearFactsActions } from '../../../commands/year-facts.ts';
import type { YearFactsPlan } from '../../../domain/year-diff/year-facts.ts';
import type { PlanText } from '../../../i18n/plan-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectYearDiffs } from '../../../state/select-year-diffs.ts';
import { selectJoinable, selectYearPictures } from '../../../state/select-year-facts.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { DiaryDialog } from '../diary-dialog.tsx';
import { DiffPart } from './diff-part.tsx';
import { FaultList } from './fault-list.tsx';

interface KeptYearProps {
  readonly plan: YearFactsPlan;
  readonly actions: YearFactsActions;
  readonly onRemove: () => void;
}

/** One kept year: what it is, whether it is in comparisons, and how it differs. */
export function KeptYear({ plan, actions, onRemove }: KeptYearProps) {
  const { t, format } = useText();
  const { body } = plan;
  const diff = useApp(selectYearDiffs).get(plan.id);
  const joinable = useApp(selectJoinable).get(plan.id);
  const picture = useApp(selectYearPictures).find((one) => one.plan.id === plan.id)?.picture;
  const [documents, setDocuments] = useState<readonly PlanText[] | null>(null);
  const outcomes = [...(joinable?.outcome.values() ?? [])];
  const countOf = (outcome: (typeof outcomes)[number]) =>
    format.number(outcomes.filter((one) => one === outcome).length);
  const id = `next-year-${body.year}`;
  return (
    <section className="pb-nxt-kept" aria-labelledby={id}>
      <h2 id={id}>{body.document}</h2>
      <p className="pb-nxt-quiet">
        {t('nextYear.kept.about', {
          file: body.fileName,
          facts: format.number(body.facts.length),
          left: format.number(body.facts.length - (picture?.facts.length ?? 0)),
          faults: format.number(body.faults.length),
        })}
      </p>
      <FaultList faults={body.faults} />
      <label className="pb-nxt-use">
        <input
          type="checkbox"
          checked={body.isUsed}
          onChange={(event) => actions.use(plan.id, event.target.checked)}
        />
        <span>
          <strong>{t('nextYear.kept.use')}</strong>
          <br />
          <span className="pb-nxt-quiet">
            {t('nextYear.kept.useHint', {
              joined: countOf('joined'),
              taken: countOf('year-taken'),
              others: countOf('not-a-question'),
            })}
          </span>
        </span>
      </label>
      <p role="status">{body.isUsed ? t('nextYear.kept.inUse') : ''}</p>
      <div className="pb-nxt-actions">
        {body.isUsed && <a href="#/jamfor">{t('nextYear.kept.open')}</a>}
        <Button size="small" onPress={onRemove}>
          {t('nextYear.kept.remove')}
          <span className="pb-visually-hidden">{` ${body.document}`}</span>
        </Button>
      </div>
      {diff !== undefined && <DiffPart diff={diff} onPaper={(text) => setDocuments([text])} />}
      {documents !== null && (
        <DiaryDialog documents={documents} onClose={() => setDocuments(null)} />
      )}
    </section>
  );
}
