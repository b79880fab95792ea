import { useCallback, useMemo, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { takeInWalk } from '../../../commands/walk-files.ts';
import { mergedWith } from '../../../domain/walk/files/merge-walk-file.ts';
import type { WalkFile } from '../../../domain/walk/files/walk-file.ts';
import { walkPlanOf } from '../../../domain/walk/walk-plan.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectNet } from '../../../state/select-walks.ts';
import { useApp, useAppStore } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { walkPorts } from '../walk-ports.ts';
import { ChangeList } from './change-list.tsx';
import { ConflictList } from './conflict-list.tsx';
import { IssueList } from './issue-list.tsx';

interface TakeInProps {
  readonly file: WalkFile;
  /** Of the walks. */
  readonly path: string;
}

type Step = 'asking' | 'taken' | 'made' | 'not-valid';

/** What a file changes in its walk, or the walk that it makes; taken in only when somebody says so. */
export function TakeIn({ file, path }: TakeInProps) {
  const { t, format } = useText();
  const store = useAppStore();
  const navigate = useNavigate();
  const plan = useApp(({ plans }) => walkPlanOf(plans, file.walkId));
  const net = useApp(selectNet);
  const placeName = usePlaceName();
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [step, setStep] = useState<Step>('asking');
  // A link or an invitation is sent so that it shall hold; a file may be an old one.
  const isSent = file.format === 'link' || file.format === 'ics';
  const takesFile = useCallback((key: string) => chosen.get(key) ?? isSent, [chosen, isSent]);
  const merged = useMemo(
    () =>
      mergedWith(plan, file, {
        net,
        takesFile,
        stopName: (placeId, number) =>
          placeId === null ? t('walkFiles.receive.stop', { number }) : placeName(placeId),
      }),
    [plan, net, file, takesFile, placeName, t],
  );
  const held = (['stop', 'observation', 'point'] as const).flatMap((kind) => {
    const count = file.elements.filter((element) => element.kind === kind).length;
    return count === 0 ? [] : [t(`walkFiles.receive.count.${kind}`, { count })];
  });
  const cancel = () => {
    store.getState().bringWalk(null);
    void navigate(path);
  };
  const take = () => {
    const { placeId } = merged.walk;
    const title =
      merged.title !== ''
        ? merged.title
        : placeId === null
          ? t('walkFiles.receive.untitled')
          : t('walkFiles.receive.titleAt', { place: placeName(placeId) });
    const isTaken = takeInWalk(store, file.walkId, { ...merged, title }, walkPorts.now());
    setStep(isTaken ? (plan === null ? 'made' : 'taken') : 'not-valid');
  };
  if (step === 'taken' || step === 'made') {
    return (
      <Notice
        kind="info"
        title={t(`walkFiles.receive.${step}`)}
        action={<Link to={`${path}/${file.walkId}`}>{t('walkFiles.receive.open')}</Link>}
      />
    );
  }
  const hasSomething = plan === null || merged.changes.length > 0;
  const conflicts = merged.changes.filter(({ kind }) => kind === 'conflict');
  return (
    <>
      <p>
        {plan === null
          ? t('walkFiles.receive.unknown')
          : t('walkFiles.receive.known', { title: plan.title || t('walkPlan.untitled') })}
      </p>
      <p className="pb-wlk-quiet">
        {t('walkFiles.receive.holds', {
          what: held.length === 0 ? t('walkFiles.receive.onlyPlan') : format.list(held),
        })}
      </p>
      {plan !== null && <ChangeList merged={merged} placeName={placeName} />}
      {conflicts.length > 0 && (
        <ConflictList
          conflicts={conflicts}
          merged={merged}
          placeName={placeName}
          takesFile={takesFile}
          onChoose={(key, isFile) => setChosen(new Map(chosen).set(key, isFile))}
        />
      )}
      <IssueList issues={merged.issues} isTable={file.format === 'csv'} />
      {step === 'not-valid' && (
        <Notice kind="error" title={t('walkFiles.receive.refusal.not-valid')} />
      )}
      <div className="pb-task-row">
        {hasSomething && (
          <Button variant="primary" size="large" onPress={take}>
            {t(plan === null ? 'walkFiles.receive.make' : 'walkFiles.receive.take')}
          </Button>
        )}
        <Button size="large" onPress={cancel}>
          {t('walkFiles.receive.cancel')}
        </Button>
      </div>
    </>
  );
}
