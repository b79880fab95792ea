import { Maximize, Minus, Plus } from 'lucide-react';
import { useText } from '../../../i18n/use-text.ts';
import { IconButton } from '../../../ui/button.tsx';
import { Toolbar } from '../../../ui/toolbar.tsx';

interface CameraButtonsProps {
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onHome: () => void;
}

/** They move every map at once. */
export function CameraButtons({ onZoomIn, onZoomOut, onHome }: CameraButtonsProps) {
  const { t } = useText();
  return (
    <div className="pb-cmp-camera">
      <Toolbar label={t('compareMaps.camera.label')} orientation="horizontal">
        <IconButton label={t('map.zoomIn')} icon={<Plus aria-hidden />} onPress={onZoomIn} />
        <IconButton label={t('map.zoomOut')} icon={<Minus aria-hidden />} onPress={onZoomOut} />
        <IconButton label={t('map.showWhole')} icon={<Maximize aria-hidden />} onPress={onHome} />
      </Toolbar>
    </div>
  );
}
