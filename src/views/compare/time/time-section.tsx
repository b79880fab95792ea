import { originOf } from '../../../domain/incident/incident-set.ts';
import { OriginBadge } from '../../../print/origin-badge.tsx';
import { incidentSourceRef } from '../../../state/incident-source.ts';
import './time.css';
import type { ComparisonTime, TimePair } from '../../../domain/compare/comparison-time.ts';
import type { CountRow } from '../../../domain/compare/count-rows.ts';
import { useText } from '../../../i18n/use-text.ts';
import { rowSentences } from '../../../i18n/verdict-sentence.ts';
import { selectComparisonTime } from '../../../state/select-compare-time.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { MissingMonths } from '../../../ui/month-bars.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { WaysOut } from '../result/ways-out.tsx';
import { ComparedWeekGrids } from './compared-week.tsx';
import { MonthBands } from './month-bands.tsx';

/** When in the week and the year, for what has hours; otherwise why there are none. */
export function TimeSection() {
  const { t } = useText();
  const time = useApp(selectComparisonTime);
  const showSource = useApp((state) => state.showSource);
  const shown = useApp((state) => state.incidentSet);
  const origin = originOf(shown);
  const source = incidentSourceRef(shown);
  if (time === null) return null;
  return (
    <section className="pb-cmp-part pb-cmp-time" aria-labelledby="compare-time">
      <div className="pb-cmp-time-head">
        <h2 id="compare-time" className="pb-cmp-part-title">
          {t('compareTime.title')}
        </h2>
        {time.kind === 'counted' && (
          <>
            {origin !== null && <OriginBadge origin={origin} />}
            <LinkButton onPress={() => showSource(source)}>{t('compareTime.source')}</LinkButton>
          </>
        )}
      </div>
      {time.kind === 'no-hours' && (
        <MissingMonths sentence={t(`compareTime.noHours.${time.reason}`)} />
      )}
      {time.kind === 'no-pair' && <MissingMonths sentence={t('compareTime.noPair')} />}
      {time.kind === 'counted' && <Counted time={time} />}
    </section>
  );
}

interface CountedProps {
  readonly time: Extract<ComparisonTime, { kind: 'counted' }>;
}

function Counted({ time: { pairs, pair, week, withoutHour, months } }: CountedProps) {
  const { t, format } = useText();
  const nameOf = usePlaceName();
  const { row } = pair;
  return (
    <>
      <PairChoice pairs={pairs} pair={pair} />
      <h3 className="pb-section-title">{t('compareTime.week.title')}</h3>
      {week !== null && (
        <ComparedWeekGrids
          week={week}
          placeName={nameOf}
          kind={row.against === 'comparator' ? 'between' : 'over'}
          isPerDay={row.basis === 'per-day'}
          isPerDenominator={row.per !== null}
        />
      )}
      {withoutHour.from + withoutHour.to > 0 && (
        <p className="pb-quiet">
          {t('ownData.withoutHourCompared', {
            from: format.number(withoutHour.from),
            to: format.number(withoutHour.to),
          })}
        </p>
      )}
      {row.verdict.code === 'not-comparable' ? (
        <Refused row={row} />
      ) : (
        week === null && <p role="status">{t('compareTime.counting')}</p>
      )}
      {months.length > 0 && (
        <>
          <h3 className="pb-section-title">{t('compareTime.months.title')}</h3>
          <MonthBands months={months} placeName={nameOf} />
        </>
      )}
    </>
  );
}

interface PairChoiceProps {
  readonly pairs: readonly TimePair[];
  readonly pair: TimePair;
}

function PairChoice({ pairs, pair }: PairChoiceProps) {
  const { t } = useText();
  const nameOf = usePlaceName();
  const showTimeOf = useApp((state) => state.showTimeOf);
  if (pairs.length < 2) return null;
  return (
    <SelectField
      label={t('compareTime.pair')}
      value={pair.key}
      options={pairs.map(({ key, row: { from, to, against } }) => ({
        id: key,
        label: t(against === 'comparator' ? 'compareTime.places' : 'compareTime.years', {
          place: nameOf(to.placeId),
          year: String(to.year),
          otherPlace: nameOf(from.placeId),
          otherYear: String(from.year),
        }),
      }))}
      onChange={showTimeOf}
    />
  );
}

interface RefusedProps {
  readonly row: CountRow;
}

function Refused({ row }: RefusedProps) {
  const words = useText();
  const nameOf = usePlaceName();
  return (
    <>
      {rowSentences(row, nameOf, words).notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <WaysOut row={row} />
    </>
  );
}
