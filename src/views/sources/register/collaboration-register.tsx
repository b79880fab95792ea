import { useState } from 'react';
import type { Keeper } from '../../../commands/keep-plans.ts';
import { keepRegisterEntry } from '../../../commands/keep-register-entry.ts';
import type { RegisterEntry } from '../../../domain/collaboration/register-entry.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectNamedPlaces } from '../../../state/select-data.ts';
import { selectPlaceRegisters } from '../../../state/select-registers.ts';
import { useApp, useAppStore } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { useThrownPlan } from '../../../state/use-thrown-plan.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { UndoLine } from '../../../ui/undo-line.tsx';
import { CollaborationCard } from './collaboration-card.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { registerPorts } from './register-ports.ts';

/** A card for each place with a collaboration, and the way to begin one for another place. */
export function CollaborationRegister({ keeper }: { readonly keeper: Keeper }) {
  const { t } = useText();
  const store = useAppStore();
  const nameOf = usePlaceName();
  const registers = useApp(selectPlaceRegisters);
  const named = useApp(selectNamedPlaces);
  const removePlan = useApp((state) => state.removePlan);
  const { isThrown, throwAway, bringBack } = useThrownPlan();
  const [placeId, setPlaceId] = useState<string | null>(null);
  const [keptId, setKeptId] = useState<string | null>(null);
  const others = named.filter(({ id }) => registers.every((one) => one.placeId !== id));
  const [otherId, setOtherId] = useState<string | null>(null);
  const other = others.find(({ id }) => id === otherId) ?? others[0];
  const keep = (entry: RegisterEntry) => {
    setKeptId(keepRegisterEntry(store, entry, registerPorts));
    setPlaceId(null);
  };
  const undo = () => {
    if (keptId === null) bringBack();
    else removePlan(keptId);
    setKeptId(null);
  };
  const isKept = useApp(({ plans }) => keptId !== null && plans.has(keptId));
  const done = isKept ? t('register.own.kept') : isThrown ? t('register.own.removed') : null;
  return (
    <>
      <p className="pb-reg-quiet">{t('register.collaboration.lead')}</p>
      <UndoLine done={done} undoLabel={t('register.own.undo')} onUndo={undo} />
      <div className="pb-reg-cards">
        {registers.map((register) => (
          <CollaborationCard
            key={register.placeId}
            register={register}
            keeper={keeper}
            onAdd={() => setPlaceId(register.placeId)}
            onRemove={(plan) => {
              setKeptId(null);
              throwAway(plan);
            }}
          />
        ))}
      </div>
      {other !== undefined && (
        <section className="pb-reg-other" aria-labelledby="register-other">
          <h3 id="register-other">{t('register.collaboration.other')}</h3>
          <p className="pb-reg-quiet">{t('register.collaboration.otherHint')}</p>
          <div className="pb-reg-row">
            <SelectField
              label={t('register.place')}
              value={other.id}
              options={others.map(({ id, label }) => ({ id, label }))}
              onChange={setOtherId}
            />
            <Button onPress={() => setPlaceId(other.id)}>
              {t('register.collaboration.otherAdd')}
            </Button>
          </div>
        </section>
      )}
      {placeId !== null && (
        <EntryDialog
          placeId={placeId}
          placeName={nameOf(placeId)}
          onKeep={keep}
          onClose={() => setPlaceId(null)}
        />
      )}
    </>
  );
}
