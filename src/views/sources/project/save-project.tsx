import { useMemo, useState } from 'react';
import type { ProjectActions } from '../../../commands/project-file.ts';
import {
  chosenProject,
  contentsOf,
  firstChoice,
  isRowByRow,
  needsPassphrase,
  type ProjectChoice,
  passphraseFault,
  SHORTEST_PASSPHRASE,
} from '../../../domain/project/project.ts';
import { planText } from '../../../i18n/plan-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { madeAt } from '../../../print/made-at.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { usePlanContext } from '../use-plan-context.ts';
import { CheckLine } from './check-line.tsx';
import { ContentsLine } from './contents-line.tsx';

type Step = 'making' | 'failed' | { readonly file: string };

/** Chooses parts, lists what leaves, and locks the file where that is due. */
export function SaveProject({ actions }: { readonly actions: ProjectActions }) {
  const words = useText();
  const { t } = words;
  const plans = useApp((state) => state.plans);
  const sets = useApp((state) => state.ownSets);
  const context = usePlanContext();
  const all = useMemo(() => ({ plans: [...plans.values()], sets }), [plans, sets]);
  const [chosen, setChosen] = useState<ProjectChoice | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [step, setStep] = useState<Step | null>(null);
  const choice = chosen ?? firstChoice(all);
  const project = useMemo(() => chosenProject(all, choice), [all, choice]);
  const contents = contentsOf(project);
  const isNeeded = needsPassphrase(contents);
  const isLocking = isNeeded || passphrase !== '';
  const fault = isLocking ? passphraseFault(passphrase, again) : null;
  const isEmpty = contents.plans + contents.sets === 0;
  const toggle = (kind: 'planIds' | 'setIds', id: string, isOn: boolean) => {
    const ids = new Set(choice[kind]);
    if (isOn) ids.add(id);
    else ids.delete(id);
    setChosen({ ...choice, [kind]: ids });
    setStep(null);
  };
  const save = async () => {
    setStep('making');
    try {
      const bytes = await actions.write(project, isLocking ? passphrase : null);
      const file = t('project.save.file', { date: madeAt(new Date()).date });
      saveFile(new Blob([bytes], { type: 'application/octet-stream' }), file);
      setPassphrase('');
      setAgain('');
      setStep({ file });
    } catch {
      setStep('failed');
    }
  };

  return (
    <section aria-labelledby="project-save">
      <h2 id="project-save">{t('project.save.title')}</h2>
      {all.plans.length + all.sets.length === 0 && <p>{t('project.save.nothing')}</p>}
      {all.plans.length > 0 && (
        <fieldset className="pb-proj-set">
          <legend>{t('project.save.plans')}</legend>
          {all.plans.map((plan) => (
            <CheckLine
              key={plan.id}
              label={planText(plan, context, words).title}
              hint={t(`keeping.kind.${plan.kind}`)}
              isOn={choice.planIds.has(plan.id)}
              onChange={(isOn) => toggle('planIds', plan.id, isOn)}
            />
          ))}
          <CheckLine
            label={t('project.save.freeText')}
            hint={t('project.save.freeTextHint')}
            isOn={choice.hasFreeText}
            onChange={(hasFreeText) => {
              setChosen({ ...choice, hasFreeText });
              setStep(null);
            }}
          />
        </fieldset>
      )}
      {all.sets.length > 0 && (
        <fieldset className="pb-proj-set">
          <legend>{t('project.save.sets')}</legend>
          {all.sets.map((set) => (
            <CheckLine
              key={set.id}
              label={set.name}
              hint={isRowByRow(set) ? t('project.save.rowByRow') : set.source}
              isOn={choice.setIds.has(set.id)}
              onChange={(isOn) => toggle('setIds', set.id, isOn)}
            />
          ))}
        </fieldset>
      )}
      {!isEmpty && (
        <>
          <h3>{t('project.save.contents')}</h3>
          <ContentsLine contents={contents} />
          {!isNeeded && <p className="pb-proj-quiet">{t('project.save.leftOut')}</p>}
          <div className="pb-proj-lock">
            <TextField
              label={t(isNeeded ? 'project.save.passphrase' : 'project.save.passphraseMay')}
              type="password"
              autoComplete="new-password"
              value={passphrase}
              isRequired={isNeeded}
              hint={t('project.save.passphraseHint', { letters: SHORTEST_PASSPHRASE })}
              onChange={setPassphrase}
            />
            {isLocking && (
              <TextField
                label={t('project.save.again')}
                type="password"
                autoComplete="new-password"
                value={again}
                fault={
                  fault === null || passphrase === ''
                    ? null
                    : t(`project.save.fault.${fault}`, { letters: SHORTEST_PASSPHRASE })
                }
                onChange={setAgain}
              />
            )}
          </div>
        </>
      )}
      <div>
        <Button
          variant="primary"
          isDisabled={isEmpty || fault !== null || step === 'making'}
          onPress={() => void save()}
        >
          {t('project.save.button')}
        </Button>
      </div>
      {step === 'making' && <p role="status">{t('project.save.making')}</p>}
      {step === 'failed' && <Notice kind="error" title={t('project.save.failed')} />}
      {typeof step === 'object' && step !== null && (
        <Notice kind="info" title={t('project.save.done', { file: step.file })} />
      )}
    </section>
  );
}
