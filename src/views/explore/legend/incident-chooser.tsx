import { memo } from 'react';
import { type IncidentSet, ownIncidentSet } from '../../../domain/incident/incident-set.ts';
import { useText } from '../../../i18n/use-text.ts';
import {
  selectAreIncidentsLost,
  selectIsPracticeOn,
  selectOwnIncidentSets,
} from '../../../state/select-incident-set.ts';
import { useApp } from '../../../state/use-app.ts';
import { SelectField, type SelectFieldOption } from '../../../ui/select-field.tsx';
import { setPeriod } from '../set-period.ts';

/** Which incidents the layer shows: one set at a time. */
export const IncidentChooser = memo(function IncidentChooser() {
  const words = useText();
  const { t } = words;
  const chosen = useApp((state) => state.incidentSet);
  const isGone = useApp((state) => !selectIsPracticeOn(state) && selectAreIncidentsLost(state));
  const sets = useApp(selectOwnIncidentSets);
  const chooseIncidents = useApp((state) => state.chooseIncidents);
  const options: readonly SelectFieldOption<IncidentSet>[] = [
    { id: 'published', label: t('ownData.published') },
    { id: 'practice', label: t('ownData.practice') },
    ...sets.map((set) => ({
      id: ownIncidentSet(set.id),
      label: set.name,
      description: t('ownData.about', { source: set.source, period: setPeriod(set, words) }),
      section: t('ownData.badge'),
    })),
    ...(isGone ? [{ id: chosen, label: t('ownData.notHere') }] : []),
  ];
  return (
    <SelectField
      label={t('ownData.choose')}
      value={chosen}
      options={options}
      onChange={chooseIncidents}
    />
  );
});
