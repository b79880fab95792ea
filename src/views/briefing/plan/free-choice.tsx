import { useState } from 'react';
import type { ShiftPlace } from '../../../domain/shift/shift.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectWalkPlaces } from '../../../state/select-walks.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/select-field.tsx';

interface FreeChoiceProps {
  readonly chosen: readonly ShiftPlace[];
  readonly isDisabled: boolean;
  readonly onChoose: (placeId: string) => void;
}

/** Any place with known bounds, without a reason from the sources. */
export function FreeChoice({ chosen, isDisabled, onChoose }: FreeChoiceProps) {
  const { t } = useText();
  const places = useApp(selectWalkPlaces);
  const [picked, setPicked] = useState<string | null>(null);
  const free = places.filter(({ id }) => !chosen.some(({ placeId }) => placeId === id));
  const value = free.find(({ id }) => id === picked)?.id ?? free[0]?.id;
  if (value === undefined) return null;
  return (
    <section className="pb-task-section" aria-labelledby="free-title">
      <h2 id="free-title">{t('shift.choose.free')}</h2>
      <p className="pb-shf-quiet">{t('shift.choose.freeHint')}</p>
      <div className="pb-task-row">
        <SelectField
          label={t('shift.choose.free')}
          isLabelVisible={false}
          value={value}
          options={free.map(({ id, label }) => ({ id, label }))}
          onChange={setPicked}
        />
        <Button isDisabled={isDisabled} onPress={() => onChoose(value)}>
          {t('shift.choose.freeAdd')}
        </Button>
      </div>
    </section>
  );
}
