import { useState } from 'react';
import { collaborationSteps } from '../../../domain/collaboration/place-collaboration.ts';
import {
  type CollaborationParty,
  collaborationParties,
  entryFaults,
  type RegisterEntry,
} from '../../../domain/collaboration/register-entry.ts';
import { partyText } from '../../../i18n/register-rows.ts';
import { useText } from '../../../i18n/use-text.ts';
import { madeAt } from '../../../print/made-at.ts';
import { Button } from '../../../ui/button.tsx';
import { ModalDialog } from '../../../ui/dialog.tsx';
import { GuardedText } from '../../../ui/guarded-text.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { ToggleChips } from '../../../ui/toggle-chips.tsx';

const NO_STEP = 'none';

interface EntryDialogProps {
  readonly placeId: string;
  readonly placeName: string;
  readonly onKeep: (entry: RegisterEntry) => void;
  readonly onClose: () => void;
}

/** A dated entry of a person's own about a place: step, parties, review date and a note. */
export function EntryDialog({ placeId, placeName, onKeep, onClose }: EntryDialogProps) {
  const words = useText();
  const { t } = words;
  const [entry, setEntry] = useState<RegisterEntry>(() => ({
    placeId,
    date: madeAt(new Date()).date,
    step: null,
    parties: [],
    missingParties: [],
    reviewDate: null,
    note: '',
  }));
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<RegisterEntry>) => setEntry((before) => ({ ...before, ...part }));
  const faults = isTried ? entryFaults(entry) : [];
  const keep = () => {
    setTried(true);
    if (entryFaults(entry).length === 0) onKeep(entry);
  };
  const chips = (field: 'parties' | 'missingParties') => (
    <ToggleChips
      label={t(`register.own.${field}`)}
      chips={collaborationParties.map((party) => ({
        id: party,
        label: partyText(party, words),
        isOn: entry[field].includes(party),
      }))}
      onToggle={(index) => change({ [field]: toggled(entry[field], index) })}
    />
  );
  return (
    <ModalDialog
      isOpen
      title={t('register.own.title', { place: placeName })}
      closeLabel={t('app.close')}
      onClose={onClose}
      footer={
        <>
          <Button variant="primary" onPress={keep}>
            {t('register.own.keep')}
          </Button>
          <Button onPress={onClose}>{t('register.own.cancel')}</Button>
        </>
      }
    >
      <div className="pb-reg-form">
        <p>{t('register.own.lead')}</p>
        <TextField
          label={t('register.own.date')}
          type="date"
          isRequired
          value={entry.date}
          fault={faults.includes('date-missing') ? t('register.fault.date-missing') : null}
          onChange={(date) => change({ date })}
        />
        <SelectField
          label={t('register.own.step')}
          value={entry.step ?? NO_STEP}
          options={[
            { id: NO_STEP, label: t('register.own.noStep') },
            ...collaborationSteps.map((id) => ({ id, label: t(`step.${id}`) })),
          ]}
          onChange={(step) => change({ step: step === NO_STEP ? null : step })}
        />
        <TextField
          label={t('register.own.review')}
          type="date"
          value={entry.reviewDate ?? ''}
          fault={
            faults.includes('review-before-date') ? t('register.fault.review-before-date') : null
          }
          onChange={(date) => change({ reviewDate: date === '' ? null : date })}
        />
        {chips('parties')}
        {chips('missingParties')}
        <GuardedText
          label={t('register.own.note')}
          value={entry.note}
          rows={3}
          onChange={(note) => change({ note })}
        />
        <div role="alert">
          {faults
            .filter((fault) => fault === 'nothing-said' || fault === 'party-missing-and-there')
            .map((fault) => (
              <p key={fault} className="pb-field-fault">
                {t(`register.fault.${fault}`)}
              </p>
            ))}
        </div>
      </div>
    </ModalDialog>
  );
}

/** In the order of the list. */
function toggled(
  parties: readonly CollaborationParty[],
  index: number,
): readonly CollaborationParty[] {
  return collaborationParties.filter((party, at) => parties.includes(party) !== (at === index));
}
