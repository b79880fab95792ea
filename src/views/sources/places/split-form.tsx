import { useRef, useState } from 'react';
import { saveDraft } from '../../../commands/edit-places.ts';
import { boundsOf } from '../../../domain/geo/bounds-of.ts';
import type { LonLat } from '../../../domain/geo/lon-lat.ts';
import { surfaceM2 } from '../../../domain/place-edit/surface.ts';
import { tidyPosition } from '../../../domain/place-edit/tidy-area.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { PlaceDraft } from '../../../state/place-editor-slice.ts';
import { selectDraftResult } from '../../../state/select-draft-edits.ts';
import { LEFT_ID, RIGHT_ID, selectDraftSplit } from '../../../state/select-place-counts.ts';
import { useApp, useAppStore } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { Faults } from './faults.tsx';
import { InsideCount } from './inside-count.tsx';
import { LineCorners } from './line-corners.tsx';
import { placePorts } from './place-ports.ts';
import { sizeText } from './place-text.ts';
import { SinceChoice } from './since-choice.tsx';
import { useFocusOnOpen } from './use-focus-on-open.ts';

interface SplitFormProps {
  readonly draft: PlaceDraft;
  readonly onCorner: (corner: LonLat | null) => void;
  readonly onDone: (message: string) => void;
}

/** How far beyond the place a straight line begins and ends, in parts of its width. */
const BEYOND = 0.1;

/** One place becomes two along a line. */
export function SplitForm({ draft, onCorner, onDone }: SplitFormProps) {
  const words = useText();
  const { t } = words;
  const store = useAppStore();
  const change = useApp((state) => state.changePlaceDraft);
  const endPlaceDraft = useApp((state) => state.endPlaceDraft);
  const split = useApp(selectDraftSplit);
  const { edits, faults } = useApp(selectDraftResult);
  const [hasTried, setHasTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnOpen(heading);
  const { area, names, line, isLineDone, before } = draft;
  const startStraight = () => {
    if (area === null) return;
    const [west, south, east, north] = boundsOf(area);
    const middle = (south + north) / 2;
    const beyond = (east - west) * BEYOND;
    change({
      line: [tidyPosition([west - beyond, middle]), tidyPosition([east + beyond, middle])],
      isLineDone: true,
    });
  };
  const save = () => {
    setHasTried(true);
    if (saveDraft(store, placePorts)) onDone(t('placeEditor.splitDone', { name: before.name }));
  };
  return (
    <section className="pb-plc-form" aria-labelledby="place-form">
      <h3 id="place-form" ref={heading} tabIndex={-1}>
        {t('placeEditor.split.title', { name: before.name })}
      </h3>
      <p>{t('placeEditor.split.help')}</p>
      {isLineDone ? (
        <div>
          <Button onPress={() => change({ line: [], isLineDone: false })}>
            {t('placeEditor.split.again')}
          </Button>
        </div>
      ) : (
        <div>
          <Button onPress={startStraight}>{t('placeEditor.split.straight')}</Button>
          <p className="pb-plc-quiet">{t('placeEditor.split.straightHint')}</p>
        </div>
      )}
      <div role="status">
        {split?.kind === 'refused' && isLineDone && (
          <p>
            <strong>{t(`placeEditor.splitRefusal.${split.reason}`)}</strong>
          </p>
        )}
        {split?.kind === 'split' &&
          (['left', 'right'] as const).map((side) => (
            <div key={side}>
              <p className="pb-plc-part">
                {t('placeEditor.split.part', {
                  name: names[side],
                  size: sizeText(surfaceM2(split[side]), words),
                })}
              </p>
              <InsideCount id={side === 'left' ? LEFT_ID : RIGHT_ID} />
            </div>
          ))}
      </div>
      {(['left', 'right'] as const).map((side) => (
        <TextField
          key={side}
          label={t(`placeEditor.split.${side}`)}
          value={names[side]}
          isRequired
          onChange={(name) => change({ names: { ...names, [side]: name } })}
        />
      ))}
      <p className="pb-plc-quiet">{t('freeText.reminder')}</p>
      <SinceChoice
        legend={t('placeEditor.split.since')}
        alwaysLabel={t('placeEditor.split.always')}
        fromLabel={t('placeEditor.split.fromDay')}
        dayLabel={t('placeEditor.split.sinceDay')}
        value={draft.since}
        onChange={(since) => change({ since })}
      />
      <Faults faults={hasTried ? faults : []} />
      <div className="pb-plc-actions">
        <Button variant="primary" isDisabled={edits.length === 0} onPress={save}>
          {t('placeEditor.split.save')}
        </Button>
        <Button onPress={endPlaceDraft}>{t('placeEditor.shape.cancel')}</Button>
      </div>
      {isLineDone && <LineCorners line={line} onCorner={onCorner} />}
    </section>
  );
}
