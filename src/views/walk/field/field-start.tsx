import type { WalkInField } from '../../../commands/walk-in-field.ts';
import { started } from '../../../domain/walk/observe.ts';
import type { SafetyWalk } from '../../../domain/walk/walk.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';

interface FieldStartProps {
  readonly walkId: string;
  readonly walk: SafetyWalk;
  readonly field: WalkInField;
}

/** Before the first step: what it does, and what becomes of the position. */
export function FieldStart({ walkId, walk, field }: FieldStartProps) {
  const { t } = useText();
  return (
    <>
      <main className="pb-onsite-body" id="main">
        <h1>{t('walkField.title')}</h1>
        <p>{t('walkField.start.stops', { count: walk.stops.length })}</p>
        <p>{t('walkField.start.lead')}</p>
        <p>{t('walkField.start.position')}</p>
        <ul className="pb-onsite-rules">
          <li>{t('walkField.panel.reminder')}</li>
          <li>{t('walkField.photo.reminder')}</li>
        </ul>
      </main>
      <footer className="pb-onsite-foot">
        <Button size="large" variant="primary" onPress={() => field.change(walkId, started)}>
          {t('walkField.start.button')}
        </Button>
      </footer>
    </>
  );
}
