import './places.css';
import { useEffect, useRef, useState } from 'react';
import type { LonLat } from '../../../domain/geo/lon-lat.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { DrawMapHandle } from '../../../map/drawing/draw-map.tsx';
import { useApp } from '../../../state/use-app.ts';
import type { SourcesTabProps } from '../sources-tab-props.ts';
import { CountSource } from './count-source.tsx';
import { DrawForm } from './draw-form.tsx';
import { PlaceList } from './place-list.tsx';
import { PlaceMap } from './place-map.tsx';
import { ShapeForm } from './shape-form.tsx';
import { SplitForm } from './split-form.tsx';

/** Places that are not in the region's data: drawn, changed, split and named here. */
export function PlacesTab({ keeper }: SourcesTabProps) {
  const { t } = useText();
  const openPlaceEditor = useApp((state) => state.openPlaceEditor);
  const draft = useApp((state) => state.placeDraft);
  const map = useRef<DrawMapHandle>(null);
  const [corner, setCorner] = useState<LonLat | null>(null);
  const [message, setMessage] = useState('');
  useEffect(() => {
    openPlaceEditor(true);
    return () => openPlaceEditor(false);
  }, [openPlaceEditor]);
  return (
    <div className="pb-plc">
      <div className="pb-plc-work">
        <h2 className="pb-plc-title">{t('placeEditor.title')}</h2>
        <CountSource />
        {draft === null && (
          <PlaceList keeper={keeper} map={map} message={message} onMessage={setMessage} />
        )}
        {draft?.step === 'draw' && <DrawForm map={map} />}
        {draft?.step === 'shape' && (
          <ShapeForm draft={draft} onCorner={setCorner} onDone={setMessage} />
        )}
        {draft?.step === 'split' && (
          <SplitForm draft={draft} onCorner={setCorner} onDone={setMessage} />
        )}
      </div>
      <PlaceMap ref={map} corner={draft === null ? null : corner} />
    </div>
  );
}
