import { Maximize, Minus, Plus } from 'lucide-react';
import type { RefObject } from 'react';
import { useText } from '../../i18n/use-text.ts';
import type { MapViewHandle } from '../../map/map-view.tsx';
import { IconButton } from '../../ui/button.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';

interface MapButtonsProps {
  readonly handle: RefObject<MapViewHandle | null>;
}

export function MapButtons({ handle }: MapButtonsProps) {
  const { t } = useText();
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
          label={t('map.showWhole')}
          icon={<Maximize aria-hidden />}
          onPress={() => handle.current?.fitHome()}
        />
      </Toolbar>
    </div>
  );
}
