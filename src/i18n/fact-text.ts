import type { Fact } from '../domain/fact/fact.ts';
import type { DocumentSource } from '../domain/source/source.ts';
import type { Words } from './use-text.ts';

/** The figure with its unit; where there is none, that there is none. */
export function factValueText(fact: Fact, { t, format }: Words): string {
  switch (fact.value.kind) {
    case 'yes-no':
      return fact.value.value ? t('source.yes') : t('source.no');
    case 'none':
      return `${t('source.noValue')} (${format.text(fact.unit)})`;
    case 'number':
      return fact.value.unit === 'procent'
        ? format.share(fact.value.value / 100)
        : t('source.unitNumber', {
            value: format.number(fact.value.value),
            unit: format.text(fact.unit),
          });
  }
}

/** Year and, where stated, the months. */
export function factPeriodText(fact: Fact, { t, format }: Words): string {
  if (fact.period.kind === 'stated') {
    const year = fact.year.kind === 'year' ? String(fact.year.year) : '';
    const period = format.text(fact.period.text);
    return period.includes(year) ? period : `${year}: ${period}`;
  }
  switch (fact.year.kind) {
    case 'year':
      return t(fact.kind === 'measured' ? 'source.yearOnly' : 'source.yearNoMonths', {
        year: fact.year.year,
      });
    case 'school-year':
      return t('source.schoolYear', { from: fact.year.firstYear, to: fact.year.firstYear + 1 });
    case 'earlier-years':
      return t('source.earlierYears');
    case 'not-stated':
      return t('source.noYear');
  }
}

export function sourceTitle(source: DocumentSource | undefined, { format }: Words): string {
  return (format.language === 'sv' ? source?.title : source?.titleEn) ?? '';
}
