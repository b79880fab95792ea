import { useId, useState } from 'react';
import { saveShiftFile } from '../../../commands/shift-file.ts';
import { passphraseFault, SHORTEST_PASSPHRASE } from '../../../domain/project/project.ts';
import type { ShiftPlan } from '../../../domain/shift/shift-plan.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { shiftPorts } from '../shift-ports.ts';

interface SaveFileProps {
  readonly plan: ShiftPlan;
  readonly title: string;
  readonly hint: string;
  /** ISO 8601, UTC. */
  readonly validUntil: string;
}

type Step = 'making' | 'failed' | { readonly file: string };

/** Hands the shift over as a locked file: what is in it stands above the button. */
export function SaveFile({ plan, title, hint, validUntil }: SaveFileProps) {
  const { t } = useText();
  const titleId = useId();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [step, setStep] = useState<Step | null>(null);
  const fault = passphraseFault(passphrase, again);
  const { places, visits, time } = plan.body;
  const save = async () => {
    setStep('making');
    try {
      const bytes = await saveShiftFile(plan, validUntil, passphrase);
      const file = t('shiftOut.file.name', { date: time.date });
      saveFile(new Blob([bytes], { type: 'application/octet-stream' }), file);
      setPassphrase('');
      setAgain('');
      setStep({ file });
    } catch {
      setStep('failed');
    }
  };
  const isOver = shiftPorts.now() > validUntil;
  return (
    <section className="pb-task-section" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <p className="pb-shf-quiet">{isOver ? t('shiftOut.file.expired') : hint}</p>
      {!isOver && (
        <form
          className="pb-task-fields"
          onSubmit={(event) => {
            event.preventDefault();
            if (fault === null) void save();
          }}
        >
          <p>
            {t('shiftOut.file.contents', {
              places: t('shiftOut.places', { count: places.length }),
              visits: t('shiftOut.visits', { count: visits.length }),
            })}
          </p>
          <div className="pb-shf-pair">
            <TextField
              label={t('shiftOut.file.passphrase')}
              type="password"
              autoComplete="new-password"
              value={passphrase}
              hint={t('shiftOut.file.short', { count: SHORTEST_PASSPHRASE })}
              onChange={setPassphrase}
            />
            <TextField
              label={t('shiftOut.file.again')}
              type="password"
              autoComplete="new-password"
              value={again}
              fault={again !== '' && fault === 'not-the-same' ? t('shiftOut.file.differs') : null}
              onChange={setAgain}
            />
          </div>
          <div>
            <Button type="submit" isDisabled={fault !== null || step === 'making'}>
              {t('shiftOut.file.save')}
            </Button>{' '}
            <span role="status">
              {step === 'making' && t('shiftOut.file.saving')}
              {step === 'failed' && t('shiftOut.file.failed')}
              {typeof step === 'object' &&
                step !== null &&
                t('shiftOut.file.saved', { file: step.file })}
            </span>
          </div>
        </form>
      )}
    </section>
  );
}
