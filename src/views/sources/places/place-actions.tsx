import { useState } from 'react';
import type { Keeper } from '../../../commands/keep-plans.ts';
import { isPlaceEditPlan, type PlaceEditPlan } from '../../../domain/place-edit/own-place-edit.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { OwnPlaceVersion } from '../../../state/select-own-places.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { SavedMark } from '../../../ui/saved-mark.tsx';
import { Toolbar } from '../../../ui/toolbar.tsx';
import { DaysDialog } from './days-dialog.tsx';
import { copyDraft, shapeDraft, splitDraft } from './draft-of.ts';
import { RemoveDialog } from './remove-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';

interface PlaceActionsProps {
  readonly chosen: OwnPlaceVersion;
  readonly keeper: Keeper;
  readonly onRemoved: (plan: PlaceEditPlan) => void;
}

type DialogKind = 'rename' | 'days' | 'remove';

/** What can be done with the chosen place. */
export function PlaceActions({ chosen, keeper, onRemoved }: PlaceActionsProps) {
  const { t } = useText();
  const { name, origin } = chosen;
  const startPlaceDraft = useApp((state) => state.startPlaceDraft);
  const plan = useApp(({ plans }) =>
    origin.kind === 'plan' ? plans.get(origin.planId) : undefined,
  );
  const save = useApp(({ saveStates }) =>
    origin.kind === 'plan' ? saveStates.get(origin.planId) : undefined,
  );
  const [dialog, setDialog] = useState<DialogKind | null>(null);
  const close = () => setDialog(null);
  if (origin.kind === 'import' || plan === undefined || !isPlaceEditPlan(plan)) {
    return (
      <div className="pb-plc-chosen">
        <strong>{name}</strong>
        <p className="pb-plc-quiet">{t('placeEditor.importedHint')}</p>
        <Button size="small" onPress={() => startPlaceDraft(copyDraft(chosen))}>
          {t('placeEditor.action.copy')}
        </Button>
      </div>
    );
  }
  const { version } = origin;
  const startSplit = () =>
    startPlaceDraft(
      splitDraft(plan.id, plan.body, version, {
        left: t('placeEditor.split.first', { name }),
        right: t('placeEditor.split.second', { name }),
      }),
    );
  return (
    <div className="pb-plc-chosen">
      <p>
        <strong>{name}</strong>{' '}
        <span className="pb-plc-quiet">
          <SavedMark save={save} onTakeOver={() => void keeper.takeOver(plan.id)} />
        </span>
      </p>
      <Toolbar label={t('placeEditor.actions', { name })}>
        <Button
          size="small"
          onPress={() => startPlaceDraft(shapeDraft(plan.id, plan.body, version))}
        >
          {t('placeEditor.action.shape')}
        </Button>
        <Button size="small" onPress={startSplit}>
          {t('placeEditor.action.split')}
        </Button>
        {(['rename', 'days', 'remove'] as const).map((kind) => (
          <Button key={kind} size="small" onPress={() => setDialog(kind)}>
            {t(`placeEditor.action.${kind}`)}
          </Button>
        ))}
      </Toolbar>
      {dialog === 'rename' && <RenameDialog plan={plan} onClose={close} />}
      {dialog === 'days' && <DaysDialog plan={plan} version={version} onClose={close} />}
      {dialog === 'remove' && (
        <RemoveDialog plan={plan} version={version} onClose={close} onRemoved={onRemoved} />
      )}
    </div>
  );
}
