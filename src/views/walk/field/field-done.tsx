import type { WalkInField } from '../../../commands/walk-in-field.ts';
import { started } from '../../../domain/walk/observe.ts';
import type { WalkPlan } from '../../../domain/walk/walk-plan.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { HandOverCode } from '../out/hand-over-code.tsx';

interface FieldDoneProps {
  readonly walkId: string;
  readonly plan: WalkPlan;
  /** Where the walks are. */
  readonly path: string;
  readonly field: WalkInField;
}

/** After the last step. A closed walk has its minutes, and takes nothing more. */
export function FieldDone({ walkId, plan, path, field }: FieldDoneProps) {
  const { t } = useText();
  const { body: walk } = plan;
  const isClosed = walk.stage === 'closed';
  const photos = walk.observations.flatMap(({ photoIds }) => photoIds).length;
  return (
    <>
      <main className="pb-onsite-body" id="main">
        <h1>{t(isClosed ? 'walkField.done.closed' : 'walkField.done.title')}</h1>
        <p>
          {t('walkField.done.observations', { count: walk.observations.length })} {'· '}
          {t('walkField.done.photos', { count: photos })}
        </p>
        <p>{t(isClosed ? 'walkField.done.closedBody' : 'walkField.done.body')}</p>
        {walk.observations.length > 0 && (
          <HandOverCode plan={plan} path={path} firstKind="observations" />
        )}
      </main>
      {!isClosed && (
        <footer className="pb-onsite-foot">
          <Button size="large" onPress={() => field.change(walkId, started)}>
            {t('walkField.done.reopen')}
          </Button>
        </footer>
      )}
    </>
  );
}
