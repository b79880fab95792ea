import { type RefObject, useRef } from 'react';
import { squareAround } from '../../../domain/place-edit/corners.ts';
import { surfaceM2 } from '../../../domain/place-edit/surface.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { DrawMapHandle } from '../../../map/drawing/draw-map.tsx';
import { DRAFT_ID } from '../../../state/select-place-counts.ts';
import { useApp, useChosen } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { InsideCount } from './inside-count.tsx';
import { sizeText } from './place-text.ts';
import { useFocusOnOpen } from './use-focus-on-open.ts';

const SQUARE_M = 100;

/** While the corners of a new place are set on the map. */
export function DrawForm({ map }: { readonly map: RefObject<DrawMapHandle | null> }) {
  const words = useText();
  const { t } = words;
  const area = useChosen((state) => state.placeDraft?.area ?? null);
  const changePlaceDraft = useApp((state) => state.changePlaceDraft);
  const endPlaceDraft = useApp((state) => state.endPlaceDraft);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnOpen(heading);
  const startWithSquare = () => {
    const centre = map.current?.centre() ?? null;
    if (centre !== null) changePlaceDraft({ step: 'shape', area: squareAround(centre, SQUARE_M) });
  };
  return (
    <section className="pb-plc-form" aria-labelledby="place-form">
      <h3 id="place-form" ref={heading} tabIndex={-1}>
        {t('placeEditor.draw.title')}
      </h3>
      <p>{t('placeEditor.draw.help')}</p>
      {area !== null && (
        <div role="status">
          <p>{t('placeEditor.shape.size', { size: sizeText(surfaceM2(area), words) })}</p>
          <InsideCount id={DRAFT_ID} />
        </div>
      )}
      <div>
        <Button onPress={startWithSquare}>{t('placeEditor.draw.square')}</Button>
        <p className="pb-plc-quiet">{t('placeEditor.draw.squareHint')}</p>
      </div>
      <div className="pb-plc-actions">
        <Button onPress={endPlaceDraft}>{t('placeEditor.shape.cancel')}</Button>
      </div>
    </section>
  );
}
