import { type IncidentSet, ownIncidentSet } from '../../../domain/incident/incident-set.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectOwnIncidentSets } from '../../../state/select-incident-set.ts';
import { useApp } from '../../../state/use-app.ts';
import { SelectField } from '../../../ui/select-field.tsx';

/** Whose events are counted: the same choice as on the map. */
export function IncidentChoice() {
  const { t } = useText();
  const set = useApp((state) => state.incidentSet);
  const chooseIncidents = useApp((state) => state.chooseIncidents);
  const ownSets = useApp(selectOwnIncidentSets);
  const options: readonly { readonly id: IncidentSet; readonly label: string }[] = [
    { id: 'published', label: t('shift.choose.published') },
    ...ownSets.map(({ id, name }) => ({ id: ownIncidentSet(id), label: name })),
    { id: 'practice', label: t('shift.choose.practice') },
  ];
  return (
    <SelectField
      label={t('shift.choose.data')}
      value={set}
      options={options}
      onChange={chooseIncidents}
    />
  );
}
