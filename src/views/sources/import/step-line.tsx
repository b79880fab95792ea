import { useText } from '../../../i18n/use-text.ts';
import { useApp } from '../../../state/use-app.ts';

const steps = ['contents', 'mapping', 'done'] as const;

/** Where in the import one is. */
export function StepLine() {
  const { t } = useText();
  const stage = useApp((state) => state.importStage);
  const now =
    stage.status === 'done'
      ? 'done'
      : stage.status === 'taking' || (stage.status === 'found' && stage.step === 'mapping')
        ? 'mapping'
        : 'contents';
  return (
    <ol className="pb-imp-steps" aria-label={t('importing.steps')}>
      {steps.map((step) => (
        <li key={step} aria-current={step === now ? 'step' : undefined}>
          {t(`importing.step.${step}`)}
        </li>
      ))}
    </ol>
  );
}
