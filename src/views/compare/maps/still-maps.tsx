import { useId, useMemo } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import type { Ramp } from '../../../ui/ramp.ts';
import { CameraButtons } from './camera-buttons.tsx';
import type { MapCard } from './map-cards.ts';
import { MapLayout } from './map-layout.tsx';
import { StillMap } from './still-map.tsx';
import type { MapGround } from './use-map-ground.ts';
import { useMapWindow } from './use-map-window.ts';

interface StillMapsProps {
  readonly cards: readonly MapCard[];
  readonly ground: MapGround;
  readonly ramp: Ramp;
  readonly form: 'side' | 'swipe';
}

/** The cards in SVG, at once and on every device, all with one camera. */
export function StillMaps({ cards, ground, ramp, form }: StillMapsProps) {
  const { t } = useText();
  const helpId = useId();
  const start = useMemo(
    () => ground.startOf(cards[0]?.places.map(({ area }) => area) ?? []),
    [ground, cards],
  );
  const { window, isHome, zoomIn, zoomOut, home, hold, handlers } = useMapWindow(
    ground.frame,
    start,
  );
  return (
    <>
      <CameraButtons onZoomIn={zoomIn} onZoomOut={zoomOut} onHome={home} />
      <p id={helpId} className="pb-visually-hidden">
        {t('compareMaps.camera.keys')}
      </p>
      <div
        ref={hold}
        className="pb-cmp-board"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the maps
        tabIndex={0}
        aria-label={t('compareMaps.camera.board')}
        aria-describedby={helpId}
        data-window={
          isHome ? 'whole' : [window.x, window.y, window.width].map(Math.round).join(' ')
        }
        {...handlers}
      >
        <MapLayout
          cards={cards}
          form={form}
          render={(card) => <StillMap card={card} ground={ground} ramp={ramp} window={window} />}
        />
      </div>
    </>
  );
}
