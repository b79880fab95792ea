import { memo } from 'react';
import { incidentSetOptions } from '../../../i18n/own-set-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectOwnIncidentSets } from '../../../state/select-incident-set.ts';
import { useApp } from '../../../state/use-app.ts';
import { SelectField } from '../../../ui/select-field.tsx';

/** Which incidents the layer shows: one set at a time. */
export const IncidentChooser = memo(function IncidentChooser() {
  const words = useText();
  const chosen = useApp((state) => state.incidentSet);
  const sets = useApp(selectOwnIncidentSets);
  const chooseIncidents = useApp((state) => state.chooseIncidents);
  return (
    <SelectField
      label={words.t('ownData.choose')}
      value={chosen}
      options={incidentSetOptions(sets, chosen, words)}
      onChange={chooseIncidents}
    />
  );
});
