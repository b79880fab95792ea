import { useMemo, useState } from 'react';
import type { ComparedWeek } from '../../../domain/compare/comparison-time.ts';
import { comparedHourBounds } from '../../../domain/compare/week-classes.ts';
import { classLabels } from '../../../i18n/class-labels.ts';
import { periodText } from '../../../i18n/period-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { weekCellNames, weekCellParts, weekHourName, weekLabels } from '../../../i18n/week-text.ts';
import { type HourFill, HourGrid, type HourGridProps } from '../../../ui/hour-grid.tsx';
import { HourScale } from '../../../ui/hour-scale.tsx';
import { toClassIndex } from '../../../ui/ramp.ts';
import { useIncidentMark } from '../incident-mark.tsx';
import { HourChangeKey } from './hour-change-key.tsx';
import { type ChangeWords, changeNames, fillOf, peakText, tallyText } from './hour-text.ts';

export interface ComparedWeekGridsProps {
  readonly week: ComparedWeek;
  readonly placeName: (placeId: string) => string;
  readonly kind: ChangeWords;
  /** The classes are of counts scaled to a year. */
  readonly isPerDay: boolean;
  /** What is divided by, besides the days. */
  readonly isPerDenominator: boolean;
  /** `square`: for paper without colour. */
  readonly variant?: HourGridProps['variant'];
}

/** Two grids with the same classes, and their difference. An hour looked at is marked in all three. */
export function ComparedWeekGrids({
  week: { from, to, hours },
  placeName,
  kind,
  isPerDay,
  isPerDenominator,
  variant = 'tint',
}: ComparedWeekGridsProps) {
  const mark = useIncidentMark();
  const words = useText();
  const { t, format } = words;
  const [marked, setMarked] = useState<number | null>(null);
  const parts = useMemo(() => weekCellParts(words), [words]);
  const grids = useMemo(
    () =>
      (['from', 'to'] as const).map((side) => {
        const grid = side === 'from' ? from : to;
        const { placeId, year } = grid;
        return {
          side,
          grid,
          title: t(`compareTime.week.${side}`, { place: placeName(placeId), year: String(year) }),
          classes: grid.classes.map(
            (index): HourFill => (index === null ? null : toClassIndex(index)),
          ),
          names: weekCellNames(grid.byWeekHour, 'all', parts, format),
        };
      }),
    [from, to, placeName, t, parts, format],
  );
  const change = useMemo(
    () =>
      hours === null ? null : { fills: hours.map(fillOf), names: changeNames(hours, kind, words) },
    [hours, kind, words],
  );
  const shared = {
    ramp: 'offences',
    marked,
    onVisit: setMarked,
    help: t('compareTime.week.help'),
    variant,
  } as const;
  const readout =
    marked === null
      ? t('compareTime.week.readout')
      : (change?.names[marked] ??
        [
          weekHourName(marked, words),
          ...grids.map(
            ({ title, grid }) => `${title}: ${format.number(grid.byWeekHour[marked] ?? 0)}`,
          ),
        ].join(' · '));

  return (
    <div className="pb-week">
      <p>
        {hours !== null && <strong>{tallyText(hours, kind, words)} </strong>}
        {grids.map(({ grid, title }) => peakText(grid, title, words)).join(' ')}
      </p>
      <div className="pb-week-grids">
        {grids.map(({ side, grid, title, classes, names }) => (
          <figure key={side}>
            <figcaption>
              <strong>{title}</strong>
              <span className="pb-quiet">
                {t('compareTime.week.total', {
                  period: periodText(grid.period, words),
                  number: format.number(grid.total),
                })}
                {` · ${mark}`}
              </span>
            </figcaption>
            <HourGrid
              {...shared}
              labels={weekLabels(title, false, words)}
              classes={classes}
              cellNames={names}
            />
          </figure>
        ))}
        {change !== null && (
          <figure>
            <figcaption>
              <strong>{t('compareTime.week.change')}</strong>
              <span className="pb-quiet">{mark}</span>
            </figcaption>
            <HourGrid
              {...shared}
              labels={weekLabels(t('compareTime.week.change'), false, words)}
              classes={change.fills}
              cellNames={change.names}
            />
          </figure>
        )}
        <div className="pb-week-keys">
          <p className="pb-week-readout" aria-hidden="true">
            {readout}
          </p>
          <p className="pb-quiet">
            {t(isPerDay ? 'compareTime.week.classesPerDay' : 'compareTime.week.classes')}
          </p>
          <HourScale
            label={t(isPerDay ? 'compareTime.week.classesPerDay' : 'compareTime.week.classes')}
            ramp="offences"
            zeroLabel={t('time.zero')}
            classes={classLabels(comparedHourBounds)}
          />
          {change !== null && <HourChangeKey kind={kind} />}
        </div>
      </div>
      {hours !== null && (
        <details className="pb-cmp-test">
          <summary>{t('compareView.rows.test')}</summary>
          <p>
            {t(isPerDenominator ? 'compareTime.week.testPlaces' : 'compareTime.week.test', {
              count: hours.filter(({ code }) => code !== 'undecidable').length,
            })}
          </p>
          <p>{t('compareTime.week.sparse')}</p>
        </details>
      )}
    </div>
  );
}
