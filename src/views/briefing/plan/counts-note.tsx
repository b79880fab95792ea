import type { ShiftTime } from '../../../domain/shift/shift.ts';
import { countedSetOptions } from '../../../i18n/own-set-text.ts';
import { shiftHoursText } from '../../../i18n/shift-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { OriginBadge } from '../../../print/origin-badge.tsx';
import { selectOwnIncidentSets } from '../../../state/select-incident-set.ts';
import { selectCountedSource, selectShiftCounts } from '../../../state/select-shift-counts.ts';
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

/** What is counted for the hours of the shift. */
export function CountsNote({ time }: { readonly time: ShiftTime }) {
  const words = useText();
  const { t } = words;
  const set = useApp((state) => state.incidentSet);
  const counts = useApp(selectShiftCounts);
  const source = useApp(selectCountedSource);
  return (
    <div className="pb-shf-box">
      <IncidentChoice />
      {set === 'published' ? (
        <p>{t('shift.choose.noCounts')}</p>
      ) : counts === null || source === null ? (
        <p role="status">{t('shift.choose.counting')}</p>
      ) : (
        <>
          <p>
            <OriginBadge origin={source.isPractice ? 'practice' : 'own'} />{' '}
            {t('shift.choose.counted', {
              hours: shiftHoursText(time, words),
              from: source.collected.from,
              to: source.collected.to,
            })}
          </p>
          <p className="pb-shf-quiet">
            {t('shift.choose.drugs')} {counts.heat === null && t('shift.choose.heatNone')}
          </p>
        </>
      )}
    </div>
  );
}
