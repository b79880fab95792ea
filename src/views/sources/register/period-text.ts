import type { Fact } from '../../../domain/fact/fact.ts';
import { factPeriodText } from '../../../i18n/fact-text.ts';
import type { Words } from '../../../i18n/use-text.ts';

/** As of a figure of a survey, but what is not measured has no survey year. */
export function periodText(fact: Fact, words: Words): string {
  return fact.kind !== 'measured' && fact.period.kind === 'not-stated' && fact.year.kind === 'year'
    ? words.t('register.yearOnly', { year: fact.year.year })
    : factPeriodText(fact, words);
}
