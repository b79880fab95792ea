import { useEffect, useEffectEvent, useState } from 'react';
import type { ProjectActions, ProjectReport } from '../../../commands/project-file.ts';
import { contentsOf } from '../../../domain/project/project.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectRegion } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { FileButton } from '../../../ui/file-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { ContentsLine } from './contents-line.tsx';

type Answer = Awaited<ReturnType<ProjectActions['read']>>;

type Step =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'merged'; readonly report: ProjectReport };

type NamedFile = Blob & { readonly name: string };

/** Lists what a file holds before anything of it is taken in. */
export function OpenProject({ actions }: { readonly actions: ProjectActions }) {
  const { t, format } = useText();
  const region = useApp(selectRegion);
  const brought = useApp((state) => state.broughtProject);
  const bringProject = useApp((state) => state.bringProject);
  const [file, setFile] = useState<NamedFile | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [step, setStep] = useState<Step>({ kind: 'none' });
  const read = async (from: NamedFile, phrase: string | null) => {
    setStep({ kind: 'reading' });
    setStep({ kind: 'answered', answer: await actions.read(from, phrase) });
  };
  const open = (chosen: NamedFile) => {
    setFile(chosen);
    setPassphrase('');
    void read(chosen, null);
  };
  const openBrought = useEffectEvent(open);
  useEffect(() => {
    if (brought === null) return;
    bringProject(null);
    openBrought(brought);
  }, [brought, bringProject]);
  const answer = step.kind === 'answered' ? step.answer : null;
  const isWrong = answer?.status === 'refused' && answer.code === 'wrong-passphrase';
  const name = file?.name ?? '';
  return (
    <section aria-labelledby="project-open">
      <h2 id="project-open">{t('project.open.title')}</h2>
      <FileButton
        accept=".platsbild"
        onFiles={([chosen]) => {
          if (chosen !== undefined) open(chosen);
        }}
      >
        {t('project.open.choose')}
      </FileButton>
      {step.kind === 'reading' && <p role="status">{t('project.open.reading')}</p>}
      {answer?.status === 'refused' && (
        <Notice kind="error" title={t(`project.open.refusal.${answer.code}`)} />
      )}
      {(answer?.status === 'locked' || isWrong) && (
        <form
          className="pb-proj-lock"
          onSubmit={(event) => {
            event.preventDefault();
            if (file !== null) void read(file, passphrase);
          }}
        >
          <p>{t('project.open.locked', { file: name })}</p>
          <TextField
            label={t('project.save.passphrase')}
            type="password"
            autoComplete="off"
            value={passphrase}
            onChange={setPassphrase}
          />
          <div>
            <Button type="submit" isDisabled={passphrase === ''}>
              {t('project.open.unlock')}
            </Button>
          </div>
        </form>
      )}
      {answer?.status === 'read' && (
        <>
          <p>{t('project.open.from', { file: name, when: format.moment(answer.madeAt) })}</p>
          <ContentsLine contents={contentsOf(answer.project)} />
          {region !== null && answer.regionId !== '' && answer.regionId !== region.id && (
            <Notice
              kind="warning"
              title={t('project.open.otherRegion', { region: answer.regionId })}
            />
          )}
          {answer.leftOut.damaged > 0 && (
            <Notice
              kind="warning"
              title={t('project.open.leftOut', { count: answer.leftOut.damaged })}
            />
          )}
          {answer.leftOut.newer > 0 && (
            <Notice
              kind="warning"
              title={t('project.open.newer', { count: answer.leftOut.newer })}
            />
          )}
          <div className="pb-proj-actions">
            <Button
              variant="primary"
              onPress={() =>
                setStep({
                  kind: 'merged',
                  report: actions.merge(answer.project, (one) =>
                    one === '' ? '' : t('project.open.copy', { name: one }),
                  ),
                })
              }
            >
              {t('project.open.merge')}
            </Button>
            <Button onPress={() => setStep({ kind: 'none' })}>{t('project.open.cancel')}</Button>
          </div>
        </>
      )}
      {step.kind === 'merged' && (
        <Notice
          kind="info"
          title={t('project.open.merged', {
            added: format.number(step.report.added),
            unchanged: format.number(step.report.unchanged),
            both: format.number(step.report.both),
          })}
        />
      )}
    </section>
  );
}
