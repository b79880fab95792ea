import { memo, type RefObject } from 'react';
import { useText } from '../../i18n/use-text.ts';
import type { MapViewHandle } from '../../map/map-view.tsx';
import { selectWholeBounds } from '../../state/select-data.ts';
import { useApp } from '../../state/use-app.ts';
import { ZoomButtons } from '../../ui/zoom-buttons.tsx';

interface MapButtonsProps {
  readonly handle: RefObject<MapViewHandle | null>;
}

export const MapButtons = memo(function MapButtons({ handle }: MapButtonsProps) {
  const { t } = useText();
  const whole = useApp(selectWholeBounds);
  return (
    <div className="pb-map-buttons">
      <ZoomButtons
        label={t('map.label')}
        orientation="vertical"
        onZoomIn={() => handle.current?.zoomIn()}
        onZoomOut={() => handle.current?.zoomOut()}
        onHome={() => handle.current?.fitHome()}
        onWhole={() => whole !== null && handle.current?.fit(whole)}
      />
    </div>
  );
});
