import { changeAnalysis } from '../../../commands/plan-measures.ts';
import {
  causeKinds,
  type FindingAnalysis,
  faultsOfAnalysis,
  newFindingAnalysis,
  priorityLevels,
  priorityReasons,
  radighetKinds,
  toggled,
} from '../../../domain/measure/finding-analysis.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useAppStore } from '../../../state/use-app.ts';
import { GuardedText } from '../../../ui/guarded-text.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { ToggleChips } from '../../../ui/toggle-chips.tsx';
import { AreaChoice } from './area-choice.tsx';
import { measurePorts } from './plan-ports.ts';

interface AnalysisFormProps {
  readonly findingId: string;
  readonly analysis: FindingAnalysis | null;
}

const NONE = 'none';

/** Why a finding may be as it is, who can change it, and how urgent that is. */
export function AnalysisForm({ findingId, analysis }: AnalysisFormProps) {
  const { t } = useText();
  const store = useAppStore();
  const now = analysis ?? newFindingAnalysis(findingId);
  const set = (given: Partial<FindingAnalysis>) =>
    changeAnalysis(store, findingId, (before) => ({ ...before, ...given }), measurePorts);
  return (
    <div className="pb-pln-form">
      <ToggleChips
        label={t('causes.cause.label')}
        chips={causeKinds.map((id) => ({
          id,
          label: t(`causes.cause.${id}`),
          isOn: now.causes.includes(id),
          description: t(`causes.cause.hint.${id}`),
        }))}
        onToggle={(index) => {
          const cause = causeKinds[index];
          if (cause !== undefined) set({ causes: toggled(now.causes, cause, causeKinds) });
        }}
      />
      <ul className="pb-pln-quiet">
        {now.causes.map((cause) => (
          <li key={cause}>{t(`causes.cause.hint.${cause}`)}</li>
        ))}
      </ul>
      <GuardedText
        label={t('causes.cause.note')}
        rows={2}
        value={now.causeNote}
        onChange={(causeNote) => set({ causeNote })}
      />
      <ToggleChips
        label={t('causes.radighet.label')}
        chips={radighetKinds.map((id) => ({
          id,
          label: t(`causes.radighet.${id}`),
          isOn: now.radighet.includes(id),
        }))}
        onToggle={(index) => {
          const kind = radighetKinds[index];
          if (kind !== undefined) set({ radighet: toggled(now.radighet, kind, radighetKinds) });
        }}
      />
      <div className="pb-pln-pair">
        <SelectField
          label={t('causes.priority.label')}
          value={now.priority ?? NONE}
          options={[
            { id: NONE, label: t('causes.priority.none') },
            ...priorityLevels.map((id) => ({ id, label: t(`causes.priority.${id}`) })),
          ]}
          onChange={(id) => set({ priority: priorityLevels.find((one) => one === id) ?? null })}
        />
        <AreaChoice
          value={now.priorityAreaId}
          onChange={(priorityAreaId) => set({ priorityAreaId })}
        />
      </div>
      <ToggleChips
        label={t('causes.reason.label')}
        chips={priorityReasons.map((id) => ({
          id,
          label: t(`causes.reason.${id}`),
          isOn: now.reasons.includes(id),
        }))}
        onToggle={(index) => {
          const reason = priorityReasons[index];
          if (reason !== undefined) set({ reasons: toggled(now.reasons, reason, priorityReasons) });
        }}
      />
      <GuardedText
        label={t('causes.reason.note')}
        rows={2}
        value={now.reasonNote}
        onChange={(reasonNote) => set({ reasonNote })}
      />
      <ul className="pb-pln-quiet">
        {faultsOfAnalysis(now).map((fault) => (
          <li key={fault}>{t(`causes.fault.${fault}`)}</li>
        ))}
      </ul>
    </div>
  );
}
