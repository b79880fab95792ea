import { House, Maximize, Minus, Plus } from 'lucide-react';
import { memo, type RefObject } from 'react';
import { useText } from '../../i18n/use-text.ts';
import type { MapViewHandle } from '../../map/map-view.tsx';
import { selectWholeBounds } from '../../state/select-data.ts';
import { useApp } from '../../state/use-app.ts';
import { IconButton } from '../../ui/button.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';

interface MapButtonsProps {
  readonly handle: RefObject<MapViewHandle | null>;
}

export const MapButtons = memo(function MapButtons({ handle }: MapButtonsProps) {
  const { t } = useText();
  const whole = useApp(selectWholeBounds);
  return (
    <div className="pb-map-buttons">
      <Toolbar label={t('map.label')} orientation="vertical">
        <IconButton
          label={t('map.zoomIn')}
          icon={<Plus aria-hidden />}
          onPress={() => handle.current?.zoomIn()}
        />
        <IconButton
          label={t('map.zoomOut')}
          icon={<Minus aria-hidden />}
          onPress={() => handle.current?.zoomOut()}
        />
        <IconButton
          label={t('map.showHome')}
          icon={<House aria-hidden />}
          onPress={() => handle.current?.fitHome()}
        />
        <IconButton
          label={t('map.showWhole')}
          icon={<Maximize aria-hidden />}
          onPress={() => whole !== null && handle.current?.fit(whole)}
        />
      </Toolbar>
    </div>
  );
});
