import { countedSetOptions } from '../../../i18n/own-set-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectOwnIncidentSets } from '../../../state/select-incident-set.ts';
import { useApp } from '../../../state/use-app.ts';
import { SelectField } from '../../../ui/select-field.tsx';

/** Whose events are counted: the same choice as on the map. */
export function IncidentChoice() {
  const words = useText();
  const { t } = words;
  const set = useApp((state) => state.incidentSet);
  const chooseIncidents = useApp((state) => state.chooseIncidents);
  const ownSets = useApp(selectOwnIncidentSets);
  return (
    <SelectField
      label={t('shift.choose.data')}
      value={set}
      options={countedSetOptions(ownSets, words)}
      onChange={chooseIncidents}
    />
  );
}
