import { Map as MapIcon } from 'lucide-react';
import { useText } from '../../../i18n/use-text.ts';
import type { MapForm } from '../../../state/compare-look.ts';
import { Button } from '../../../ui/button.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { useMediaQuery } from '../../../ui/use-media-query.ts';

interface MapToolsProps {
  readonly form: MapForm;
  readonly onForm: (form: MapForm) => void;
  readonly live: 'off' | 'on' | 'failed';
  readonly onLive: (isOn: boolean) => void;
}

/** How the maps lie, and whether streets and names lie under them. */
export function MapTools({ form, onForm, live, onLive }: MapToolsProps) {
  const { t } = useText();
  const isWide = useMediaQuery('(min-width: 720px)');
  return (
    <div className="pb-cmp-map-tools">
      <SegmentedControl
        label={t('compareMaps.form.label')}
        options={[
          { id: 'side', label: t('compareMaps.form.side') },
          { id: 'swipe', label: t('compareMaps.form.swipe') },
        ]}
        value={form}
        onChange={onForm}
      />
      {isWide && live !== 'failed' && (
        <Button
          size="small"
          icon={<MapIcon aria-hidden="true" />}
          onPress={() => onLive(live === 'off')}
        >
          {t(live === 'on' ? 'compareMaps.live.hide' : 'compareMaps.live.show')}
        </Button>
      )}
      {live === 'failed' && <p role="status">{t('compareMaps.live.failed')}</p>}
    </div>
  );
}
