import { useText } from '../../../i18n/use-text.ts';
import { ZoomButtons } from '../../../ui/zoom-buttons.tsx';

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
      <ZoomButtons
        label={t('compareMaps.camera.label')}
        orientation="horizontal"
        onZoomIn={onZoomIn}
        onZoomOut={onZoomOut}
        onWhole={onHome}
      />
    </div>
  );
}
