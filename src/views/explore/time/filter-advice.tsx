import { clearPart } from '../../../domain/incident/incident-filter.ts';
import { selectIncidentCounts } from '../../../state/select-incident-set.ts';
import { selectIncidentFilter } from '../../../state/select-incidents.ts';
import { useApp } from '../../../state/use-app.ts';
import { NothingMatches } from './nothing-matches.tsx';

/** What to let go when no incident passes the filter. Stands where no folded legend hides it. */
export function FilterAdvice() {
  const chosen = useApp((state) => state.incidentFilter);
  const filter = useApp(selectIncidentFilter);
  const profile = useApp((state) => selectIncidentCounts(state)?.profile);
  const filterIncidents = useApp((state) => state.filterIncidents);
  const chooseYear = useApp((state) => state.chooseYear);
  if (profile === undefined) return null;
  return (
    <NothingMatches
      filter={filter}
      profile={profile}
      onClearPart={(part) =>
        part === 'years' ? chooseYear('all') : filterIncidents(clearPart(chosen, part))
      }
    />
  );
}
