import { useMemo } from 'react';
import {
  districtHourBounds,
  districtHourClasses,
} from '../../../domain/offence-sheet/district-hours.ts';
import type {
  CountedOffenceSheet,
  IncidentPart,
} from '../../../domain/offence-sheet/offence-sheet.ts';
import { classLabels } from '../../../i18n/class-labels.ts';
import { useText } from '../../../i18n/use-text.ts';
import { weekCellNames, weekCellParts, weekLabels } from '../../../i18n/week-text.ts';
import { peakText, typeText } from '../../../print/offences/offence-words.ts';
import { type HourFill, HourGrid, MissingHourGrid } from '../../../ui/hour-grid.tsx';
import { HourScale } from '../../../ui/hour-scale.tsx';
import { toClassIndex } from '../../../ui/ramp.ts';
import { FactTable } from './fact-table.tsx';
import { IncidentAside } from './incident-aside.tsx';
import { Section } from './section.tsx';

/** When in the week: what is said, and the hours of practice or own incidents on the street. */
export function TimeSection({ sheet }: { readonly sheet: CountedOffenceSheet }) {
  const words = useText();
  const { t } = words;
  const { type, timeFacts, incidents } = sheet;
  const hours = incidents?.street.hours ?? null;
  const grid = t('offenceSheets.time.grid', {
    year: incidents === null ? '' : String(incidents.street.year),
    type: typeText(type, words),
  });
  return (
    <Section
      id="time"
      title={t('offenceSheets.time.title')}
      aside={incidents === null ? null : <IncidentAside part={incidents} />}
    >
      {timeFacts.length === 0 ? (
        <p>{t('offenceSheets.time.noFacts')}</p>
      ) : (
        <FactTable label={t('offenceSheets.time.title')} facts={timeFacts} />
      )}
      {hours === null ? (
        <MissingHourGrid
          labels={weekLabels(t('offenceSheets.time.title'), false, words)}
          sentence={t('offenceSheets.time.missing')}
        />
      ) : (
        <Hours hours={hours} title={grid} />
      )}
    </Section>
  );
}

interface HoursProps {
  readonly hours: NonNullable<IncidentPart['street']['hours']>;
  readonly title: string;
}

function Hours({ hours: { byWeekHour, withoutHour }, title }: HoursProps) {
  const words = useText();
  const { t, format } = words;
  const classes = useMemo(
    () =>
      districtHourClasses(byWeekHour).map(
        (index): HourFill => (index === null ? null : toClassIndex(index)),
      ),
    [byWeekHour],
  );
  const names = useMemo(
    () => weekCellNames(byWeekHour, 'all', weekCellParts(words), format),
    [byWeekHour, words, format],
  );
  return (
    <>
      <h5 className="pb-offence-sub">{title}</h5>
      <p>{peakText(byWeekHour, words)}</p>
      <div className="pb-offence-hours">
        <HourGrid
          labels={weekLabels(title, false, words)}
          ramp="offences"
          classes={classes}
          cellNames={names}
          help={t('offenceSheets.time.help')}
        />
        <HourScale
          label={t('offenceSheets.time.classes')}
          ramp="offences"
          zeroLabel={t('time.zero')}
          classes={classLabels(districtHourBounds)}
        />
      </div>
      <p className="pb-quiet">{t('offenceSheets.time.classes')}</p>
      {withoutHour > 0 && (
        <p className="pb-quiet">
          {t('offenceSheets.time.withoutHour', { number: format.number(withoutHour) })}
        </p>
      )}
    </>
  );
}
