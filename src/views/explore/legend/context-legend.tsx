import { contextLayerIds } from '../../../domain/source/context-layer.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectPlacesWithoutGeometry } from '../../../state/select-explore.ts';
import { useApp } from '../../../state/use-app.ts';
import { CheckboxField } from '../../../ui/layer-switch.tsx';

export function ContextLegend() {
  const { t, format } = useText();
  const contextLayers = useApp((state) => state.contextLayers);
  const showContextLayer = useApp((state) => state.showContextLayer);
  const schoolsWithoutPosition = useApp(selectPlacesWithoutGeometry).filter(
    ({ type }) => type === 'school',
  );

  return (
    <details className="pb-legend-block pb-context">
      <summary className="pb-legend-title">{t('context.title')}</summary>
      <div className="pb-context-list">
        {contextLayerIds.map((layer) => (
          <CheckboxField
            key={layer}
            label={t(`context.${layer}`)}
            isSelected={contextLayers[layer]}
            onChange={(isOn) => showContextLayer(layer, isOn)}
          />
        ))}
      </div>
      {contextLayers.schools && schoolsWithoutPosition.length > 0 && (
        <p className="pb-legend-note">
          {t('context.withoutPosition', {
            names: format.list(schoolsWithoutPosition.map(({ name }) => name)),
          })}
        </p>
      )}
    </details>
  );
}
