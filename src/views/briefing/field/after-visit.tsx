import { type Shift, type Visit, visitSigns } from '../../../domain/shift/shift.ts';
import { withNote, withSign } from '../../../domain/shift/visits.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { GuardedText } from '../../../ui/guarded-text.tsx';
import { ToggleChips } from '../../../ui/toggle-chips.tsx';

interface AfterVisitProps {
  readonly visit: Visit;
  readonly name: string;
  readonly change: (make: (shift: Shift) => Shift) => void;
  readonly onDone: () => void;
}

/** Three taps at most, and a note where one is needed. */
export function AfterVisit({ visit, name, change, onDone }: AfterVisitProps) {
  const { t } = useText();
  return (
    <section className="pb-shf-box" aria-label={name}>
      <h2>{name}</h2>
      <ToggleChips
        label={t('shiftOut.tapsTitle')}
        chips={visitSigns.map((id) => ({
          id,
          label: t(`shiftOut.sign.${id}`),
          isOn: visit.seen.includes(id),
        }))}
        onToggle={(index) => {
          const sign = visitSigns[index];
          if (sign !== undefined) change((shift) => withSign(shift, visit.id, sign));
        }}
      />
      <GuardedText
        label={t('shiftOut.note')}
        rows={2}
        value={visit.note}
        onChange={(note) => change((shift) => withNote(shift, visit.id, note))}
      />
      <div>
        <Button variant="primary" size="large" onPress={onDone}>
          {t('shiftOut.save')}
        </Button>
      </div>
    </section>
  );
}
