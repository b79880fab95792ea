import { breaksOf } from '../../../domain/compare/break-of-series.ts';
import type { Comparison } from '../../../domain/compare/comparison.ts';
import type { SubjectYear } from '../../../domain/compare/subjects.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { selectPlacesById, selectRegion } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';

interface YearChoiceProps {
  readonly comparison: Comparison;
}

/** A year without a value can be chosen too: its absence is an answer. */
export function YearChoice({ comparison }: YearChoiceProps) {
  const words = useText();
  const { t, format } = words;
  const compareYears = useApp((state) => state.compareYears);
  const places = useApp(selectPlacesById);
  const breaks = useApp(selectRegion)?.seriesBreaks ?? [];
  const { subject, years, choices } = comparison;
  const shownBreaks = choices.placeIds.flatMap((id) => breaksOf(places.get(id), breaks));

  function toggle(year: number) {
    const next = years.includes(year) ? years.filter((one) => one !== year) : [...years, year];
    compareYears(next.toSorted((a, b) => a - b));
  }

  return (
    <>
      <fieldset className="pb-cmp-years">
        <legend className="pb-visually-hidden">{t('compareView.years.heading')}</legend>
        {subject.years.map((one) => {
          const lack = lackOf(one, words);
          return (
            <button
              key={one.year}
              type="button"
              className="pb-cmp-year"
              data-status={one.status}
              aria-pressed={years.includes(one.year)}
              onClick={() => toggle(one.year)}
            >
              <span>{one.year}</span>
              {lack !== null && <span className="pb-cmp-year-lack">{lack}</span>}
            </button>
          );
        })}
      </fieldset>
      <p className="pb-quiet">{t('compareView.years.hint')}</p>
      {shownBreaks.map(({ date, label }) => (
        <p key={date} className="pb-quiet pb-cmp-break">
          {t('compareView.years.break', { date: format.date(date), label: format.text(label) })}
        </p>
      ))}
    </>
  );
}

function lackOf(one: SubjectYear, { t }: Words): string | null {
  switch (one.status) {
    case 'measured':
      return null;
    case 'part':
      return t('compareView.years.part');
    case 'withheld':
      return t('compareView.years.withheld');
    case 'missing':
      return t(`compareView.years.missing.${one.reason}`);
  }
}
