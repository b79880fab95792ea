import { useMemo } from 'react';
import { hourClassBounds } from '../../../domain/incident/hour-classes.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectYear, selectYears } from '../../../state/select-explore.ts';
import {
  selectAreIncidentsLost,
  selectHasIncidents,
  selectIncidentCounts,
  selectIncidentPeriod,
  selectIsPracticeOn,
} from '../../../state/select-incident-set.ts';
import { selectIncidentCoverage, selectIncidentFilter } from '../../../state/select-incidents.ts';
import { useApp, useChosen } from '../../../state/use-app.ts';
import { usePlayer } from '../../../ui/use-player.ts';
import { IncidentBadge } from '../legend/incident-badge.tsx';
import { usePeriod } from '../use-period.ts';
import { YearStrip } from '../year-strip.tsx';
import type { TimeSource } from './time-source.ts';
import { TimeStrip } from './time-strip.tsx';

const STEP_MS = 1600;
const YEARS = <YearStrip />;

/** Years alone for what is yearly; months and hours of the week where the shown data has them. */
export function ExploreStrip() {
  const hasIncidents = useApp((state) => selectHasIncidents(state) && state.layers.offences);
  return hasIncidents ? <IncidentStrip /> : <YearStrip />;
}

function IncidentStrip() {
  const { t } = useText();
  const filter = useChosen(selectIncidentFilter);
  const counts = useApp(selectIncidentCounts);
  const isLost = useApp(selectAreIncidentsLost);
  const isPractice = useApp(selectIsPracticeOn);
  const period = useApp(selectIncidentPeriod);
  const filterIncidents = useApp((state) => state.filterIncidents);
  const year = useApp(selectYear);
  const years = useApp(selectYears);
  const chooseYear = useApp((state) => state.chooseYear);
  const periodText = usePeriod();
  const playable = years.filter(({ events }) => events !== 'none').map((one) => one.year);
  const player = usePlayer({
    count: playable.length,
    index: year === 'all' ? -1 : playable.indexOf(year),
    onIndex: (index) => {
      const next = playable[index];
      if (next !== undefined) chooseYear(next);
    },
    stepMs: STEP_MS,
  });
  const counted = counts === null ? null : counts.profile;
  const coverage = useApp(selectIncidentCoverage);
  const largestMonth = counts?.largest.month ?? 0;
  const largestHour = counts?.largest.weekHour ?? 0;
  const hourBounds = useMemo(() => hourClassBounds(largestHour), [largestHour]);
  const yearCount = year === 'all' ? playable.length : 1;
  const source = useMemo(
    (): TimeSource | null =>
      counted === null
        ? null
        : coverage === 'none'
          ? { kind: 'missing', reason: 'not-stated' }
          : {
              kind: 'counted',
              ramp: 'offences',
              profile: counted,
              years: yearCount,
              missingMonths: missingMonths(year, period),
              largestMonth,
              hourBounds,
            },
    [counted, coverage, yearCount, year, period, largestMonth, hourBounds],
  );
  if (source === null) {
    return (
      <>
        <YearStrip />
        <p role="status">
          {t(
            isLost ? (isPractice ? 'practice.failed' : 'ownData.gone.title') : 'practice.counting',
          )}
        </p>
      </>
    );
  }
  return (
    <div className="pb-practice-strip">
      <IncidentBadge />
      <TimeStrip
        years={YEARS}
        period={periodText}
        source={source}
        filter={filter}
        onFilter={filterIncidents}
        player={player}
      />
    </div>
  );
}

/** Months of a year that the incidents do not reach. */
function missingMonths(
  year: number | 'all',
  period: { readonly from: string; readonly to: string } | null,
): ReadonlySet<number> {
  const missing = new Set<number>();
  if (year === 'all' || period === null) return missing;
  for (let month = 1; month <= 12; month += 1) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name < period.from.slice(0, 7) || name > period.to.slice(0, 7)) missing.add(month);
  }
  return missing;
}
