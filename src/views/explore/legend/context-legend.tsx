import { contextLayerIds, contextOrigins } from '../../../domain/source/context-layer.ts';
import { useText } from '../../../i18n/use-text.ts';
import { contextText } from '../../../print/sheet-words.ts';
import { ready } from '../../../state/data-slice.ts';
import { selectPlacesWithoutGeometry } from '../../../state/select-explore.ts';
import { useApp } from '../../../state/use-app.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { CheckboxField } from '../../../ui/layer-switch.tsx';

export function ContextLegend() {
  const words = useText();
  const { t, format } = words;
  const contextLayers = useApp((state) => state.contextLayers);
  const showContextLayer = useApp((state) => state.showContextLayer);
  const sources = useApp(({ pack }) => ready(pack.sources));
  const openDataSetList = useApp((state) => state.openDataSetList);
  const origins = contextOrigins(
    contextLayers,
    sources?.contextLayers ?? [],
    sources?.dataSets ?? [],
  );
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
      {origins.map((origin) => (
        <p key={origin.dataSetIds.join()} className="pb-legend-note">
          {contextText(origin, words)}
        </p>
      ))}
      {origins.length > 0 && (
        <p className="pb-legend-note">
          <LinkButton onPress={() => openDataSetList(true)}>{t('source.dataSets')}</LinkButton>
        </p>
      )}
    </details>
  );
}
