import { type RefObject, useMemo, useState } from 'react';
import type { Keeper } from '../../../commands/keep-plans.ts';
import { boundsOf } from '../../../domain/geo/bounds-of.ts';
import type { PlaceEditPlan } from '../../../domain/place-edit/own-place-edit.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { DrawMapHandle } from '../../../map/drawing/draw-map.tsx';
import { selectOwnPlaceVersions } from '../../../state/select-own-places.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { newDraft } from './draft-of.ts';
import { KnownPlaceChoice } from './known-place-choice.tsx';
import { PlaceActions } from './place-actions.tsx';
import { usePlaceColumns } from './use-place-columns.tsx';

interface PlaceListProps {
  readonly keeper: Keeper;
  readonly map: RefObject<DrawMapHandle | null>;
  /** What was done last, in words. */
  readonly message: string;
  readonly onMessage: (message: string) => void;
}

/** Own places with what is counted in them, and what can be done with the chosen one. */
export function PlaceList({ keeper, map, message, onMessage }: PlaceListProps) {
  const { t, format } = useText();
  const versions = useApp(selectOwnPlaceVersions);
  const chosenId = useApp((state) => state.chosenOwnPlaceId);
  const chooseOwnPlace = useApp((state) => state.chooseOwnPlace);
  const startPlaceDraft = useApp((state) => state.startPlaceDraft);
  const changePlan = useApp((state) => state.changePlan);
  const [removed, setRemoved] = useState<PlaceEditPlan | null>(null);
  const columns = usePlaceColumns();
  const chosen = useMemo(
    () => versions.find(({ id }) => id === chosenId) ?? null,
    [versions, chosenId],
  );
  const choose = (id: string) => {
    chooseOwnPlace(id);
    const area = versions.find((one) => one.id === id)?.area;
    if (area !== undefined) map.current?.fit(boundsOf(area));
  };
  return (
    <>
      <p>{t('placeEditor.lead')}</p>
      <div className="pb-plc-actions">
        <Button
          variant="primary"
          onPress={() => {
            onMessage('');
            setRemoved(null);
            startPlaceDraft(newDraft());
          }}
        >
          {t('placeEditor.new')}
        </Button>
        <KnownPlaceChoice />
      </div>
      <div role="status" className="pb-plc-message">
        {removed === null ? message : t('placeEditor.removed', { name: removed.title })}
        {removed !== null && (
          <Button
            size="small"
            onPress={() => {
              changePlan(removed);
              setRemoved(null);
            }}
          >
            {t('placeEditor.action.undo')}
          </Button>
        )}
      </div>
      {versions.length === 0 ? (
        <p>{t('placeEditor.none')}</p>
      ) : (
        <>
          {chosen === null ? (
            <p className="pb-plc-quiet">{t('placeEditor.chooseOne')}</p>
          ) : (
            <PlaceActions key={chosen.id} chosen={chosen} keeper={keeper} onRemoved={setRemoved} />
          )}
          <DataTable
            label={t('placeEditor.table.label')}
            caption={t('placeEditor.own')}
            columns={columns}
            rows={versions}
            rowId={({ id }) => id}
            selectedId={chosenId}
            onSelect={choose}
            initialSort={null}
            copyLabel={t('placeEditor.table.copy')}
            copiedLabel={t('placeEditor.table.copied')}
            locale={format.language}
          />
        </>
      )}
    </>
  );
}
