import { useRef, useState } from 'react';
import { saveDraft } from '../../../commands/edit-places.ts';
import type { LonLat } from '../../../domain/geo/lon-lat.ts';
import { surfaceM2 } from '../../../domain/place-edit/surface.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { PlaceDraft } from '../../../state/place-editor-slice.ts';
import { selectDraftResult } from '../../../state/select-draft-edits.ts';
import { DRAFT_ID } from '../../../state/select-place-counts.ts';
import { useApp, useAppStore } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { AreaCorners } from './area-corners.tsx';
import { Faults } from './faults.tsx';
import { InsideCount } from './inside-count.tsx';
import { placePorts } from './place-ports.ts';
import { sizeText } from './place-text.ts';
import { SinceChoice } from './since-choice.tsx';
import { useFocusOnOpen } from './use-focus-on-open.ts';

interface ShapeFormProps {
  readonly draft: PlaceDraft;
  readonly onCorner: (corner: LonLat | null) => void;
  /** What was done, in words. */
  readonly onDone: (message: string) => void;
}

/** Bounds that can be saved: of a new place, or of one that was there. */
export function ShapeForm({ draft, onCorner, onDone }: ShapeFormProps) {
  const words = useText();
  const { t } = words;
  const store = useAppStore();
  const change = useApp((state) => state.changePlaceDraft);
  const endPlaceDraft = useApp((state) => state.endPlaceDraft);
  const { faults } = useApp(selectDraftResult);
  const [hasTried, setHasTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnOpen(heading);
  const isNew = draft.before.versions.length === 0;
  const save = () => {
    setHasTried(true);
    const [edit] = selectDraftResult(store.getState()).edits;
    if (saveDraft(store, placePorts)) {
      onDone(t('placeEditor.saved', { name: edit?.name ?? '' }));
    }
  };
  return (
    <section className="pb-plc-form" aria-labelledby="place-form">
      <h3 id="place-form" ref={heading} tabIndex={-1}>
        {isNew
          ? t('placeEditor.shape.newTitle')
          : t('placeEditor.shape.title', { name: draft.before.name })}
      </h3>
      <div role="status">
        {draft.area !== null && (
          <p>{t('placeEditor.shape.size', { size: sizeText(surfaceM2(draft.area), words) })}</p>
        )}
        <InsideCount id={DRAFT_ID} />
      </div>
      {isNew ? (
        <>
          <TextField
            label={t('placeEditor.shape.name')}
            hint={t('freeText.reminder')}
            value={draft.name}
            isRequired
            onChange={(name) => change({ name })}
          />
          <div className="pb-plc-pair">
            <TextField
              type="date"
              label={t('placeEditor.shape.from')}
              value={draft.validFrom}
              onChange={(validFrom) => change({ validFrom })}
            />
            <TextField
              type="date"
              label={t('placeEditor.shape.to')}
              value={draft.validTo}
              onChange={(validTo) => change({ validTo })}
            />
          </div>
          <p className="pb-plc-quiet">{t('placeEditor.shape.daysHint')}</p>
        </>
      ) : (
        <SinceChoice
          legend={t('placeEditor.shape.since')}
          alwaysLabel={t('placeEditor.shape.correction')}
          fromLabel={t('placeEditor.shape.change')}
          dayLabel={t('placeEditor.shape.sinceDay')}
          value={draft.since}
          onChange={(since) => change({ since })}
        />
      )}
      <Faults faults={hasTried ? faults : faults.filter(({ code }) => !isOfForm(code))} />
      <div className="pb-plc-actions">
        <Button variant="primary" onPress={save}>
          {t('placeEditor.shape.save')}
        </Button>
        <Button onPress={endPlaceDraft}>{t('placeEditor.shape.cancel')}</Button>
      </div>
      <p className="pb-plc-quiet">{t('placeEditor.shape.help')}</p>
      {draft.area !== null && <AreaCorners area={draft.area} onCorner={onCorner} />}
    </section>
  );
}

/** Faults of fields that nobody has had the time to fill in yet. */
function isOfForm(code: string): boolean {
  return code === 'name-missing' || code === 'no-such-day';
}
