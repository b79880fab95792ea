import { House, Maximize, Minus, Plus } from 'lucide-react';
import { useText } from '../i18n/use-text.ts';
import { IconButton } from './button.tsx';
import { Toolbar } from './toolbar.tsx';

export interface ZoomButtonsProps {
  /** Of the toolbar. */
  readonly label: string;
  readonly orientation: 'horizontal' | 'vertical';
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onWhole: () => void;
  /** Absent: the map has no start view of its own. */
  readonly onHome?: () => void;
}

/** The camera of a map, for those who have no wheel and no pinch. */
export function ZoomButtons({
  label,
  orientation,
  onZoomIn,
  onZoomOut,
  onWhole,
  onHome,
}: ZoomButtonsProps) {
  const { t } = useText();
  return (
    <Toolbar label={label} orientation={orientation}>
      <IconButton label={t('map.zoomIn')} icon={<Plus aria-hidden />} onPress={onZoomIn} />
      <IconButton label={t('map.zoomOut')} icon={<Minus aria-hidden />} onPress={onZoomOut} />
      {onHome !== undefined && (
        <IconButton label={t('map.showHome')} icon={<House aria-hidden />} onPress={onHome} />
      )}
      <IconButton label={t('map.showWhole')} icon={<Maximize aria-hidden />} onPress={onWhole} />
    </Toolbar>
  );
}
