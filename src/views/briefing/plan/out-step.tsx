import { Link } from 'react-router';
import { shiftEnd } from '../../../domain/shift/shift-hours.ts';
import { useText } from '../../../i18n/use-text.ts';
import { SaveFile } from '../field/save-file.tsx';
import type { StepProps } from './step-props.ts';

/** What is taken out: sheets, a presentation, and the shift on a phone. */
export function OutStep({ plan, path }: StepProps) {
  const { t } = useText();
  const here = `${path}/${plan.id}`;
  return (
    <div className="pb-task-fields">
      <section className="pb-task-section" aria-labelledby="paper-title">
        <h2 id="paper-title">{t('shiftOut.paper')}</h2>
        <div className="pb-task-row">
          <Link className="pb-button pb-button-primary" to={`${here}/blad/a4`}>
            {t('shiftOut.a4')}
          </Link>
          <Link className="pb-button pb-button-secondary" to={`${here}/blad/a5`}>
            {t('shiftOut.a5')}
          </Link>
        </div>
      </section>
      <section className="pb-task-section" aria-labelledby="screen-title">
        <h2 id="screen-title">{t('shiftOut.screen')}</h2>
        <div className="pb-task-row">
          <Link className="pb-button pb-button-secondary" to={`${here}/visa`}>
            {t('shiftOut.show')}
          </Link>
          <span className="pb-shf-quiet">{t('shiftOut.showHint')}</span>
        </div>
      </section>
      <section className="pb-task-section" aria-labelledby="phone-title">
        <h2 id="phone-title">{t('shiftOut.phone')}</h2>
        <div className="pb-task-row">
          <Link className="pb-button pb-button-secondary" to={`${here}/falt`}>
            {t('shiftOut.field')}
          </Link>
          <span className="pb-shf-quiet">{t('shiftOut.fieldHint')}</span>
        </div>
      </section>
      <SaveFile
        plan={plan}
        title={t('shiftOut.file.title')}
        hint={t('shiftOut.file.hint')}
        validUntil={shiftEnd(plan.body.time)}
      />
    </div>
  );
}
