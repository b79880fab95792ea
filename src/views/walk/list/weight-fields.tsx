import { changeWalkSetup } from '../../../commands/plan-walk.ts';
import { firstWeights, type NeedPart, needParts } from '../../../domain/walk/walk-need.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectWalkSetup } from '../../../state/select-walks.ts';
import { useApp, useAppStore } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { walkPorts } from '../walk-ports.ts';

const CHOICES = ['0', '1', '2', '3'] as const;

/** How much each part of the need counts. Kept on the device. */
export function WeightFields() {
  const { t } = useText();
  const store = useAppStore();
  const { weights } = useApp(selectWalkSetup);
  const change = (part: NeedPart, weight: number) =>
    changeWalkSetup(
      store,
      (setup) => ({ ...setup, weights: { ...setup.weights, [part]: weight } }),
      walkPorts,
    );
  return (
    <details className="pb-wlk-weights">
      <summary>{t('walkPlan.need.weights')}</summary>
      <p className="pb-wlk-quiet">{t('walkPlan.need.weightHint')}</p>
      {needParts.map((part) => (
        <div key={part} className="pb-wlk-weight">
          <span aria-hidden="true">{t(`walkPlan.need.partName.${part}`)}</span>
          <SegmentedControl
            label={t('walkPlan.need.weight', { part: t(`walkPlan.need.partName.${part}`) })}
            options={CHOICES.map((id) => ({ id, label: id }))}
            value={CHOICES.find((choice) => Number(choice) === weights[part]) ?? '1'}
            onChange={(value) => change(part, Number(value))}
          />
        </div>
      ))}
      <p className="pb-wlk-quiet">{t('walkPlan.need.crimesHint')}</p>
      <Button
        size="small"
        onPress={() =>
          changeWalkSetup(store, (setup) => ({ ...setup, weights: firstWeights }), walkPorts)
        }
      >
        {t('walkPlan.need.reset')}
      </Button>
    </details>
  );
}
