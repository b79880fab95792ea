import type { CountedOffenceSheet } from '../../../domain/offence-sheet/offence-sheet.ts';
import { incidentSetOptions } from '../../../i18n/own-set-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import {
  selectAreIncidentsLost,
  selectIncidentPeriod,
  selectOwnIncidentSets,
  selectOwnIncidents,
} from '../../../state/select-incident-set.ts';
import { useApp } from '../../../state/use-app.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { IncidentAside } from './incident-aside.tsx';

/** Whose incidents the counted parts show, one set at a time, and why they may be missing. */
export function IncidentChoice({ sheet }: { readonly sheet: CountedOffenceSheet }) {
  const words = useText();
  const { t } = words;
  const chosen = useApp((state) => state.incidentSet);
  const sets = useApp(selectOwnIncidentSets);
  const chooseIncidents = useApp((state) => state.chooseIncidents);
  const isLost = useApp(selectAreIncidentsLost);
  // Practice data tell their days once they are there; an import without dates never does.
  const isWithoutDays = useApp(
    (state) => selectOwnIncidents(state) !== null && selectIncidentPeriod(state) === null,
  );
  return (
    <div className="pb-offence-choice">
      <SelectField
        label={t('ownData.choose')}
        value={chosen}
        options={incidentSetOptions(sets, chosen, words)}
        onChange={chooseIncidents}
      />
      <p role="status">
        {chosen === 'published'
          ? t('offenceSheets.incidents.published')
          : isLost
            ? t('offenceSheets.incidents.lost')
            : isWithoutDays
              ? t('offenceSheets.incidents.noPeriod')
              : sheet.incidents === null
                ? t('offenceSheets.incidents.counting')
                : t(`offenceSheets.incidents.${sheet.incidents.origin}Text`)}{' '}
        {sheet.incidents !== null && <IncidentAside part={sheet.incidents} />}
      </p>
    </div>
  );
}
