import type { FactPeriod, FactYear } from '../domain/fact/fact.ts';
import type { PublicBlock, PublicText } from '../domain/residents/public-page.ts';
import type { PublicSource, PublicStatement } from '../domain/residents/residents.ts';
import type { Words } from './use-text.ts';

export function said(text: string, sources: readonly number[] = []): PublicBlock {
  return { kind: 'text', text: { text, sources } };
}

export function listOf(
  statements: readonly PublicStatement[],
  heading: string | null,
  words: Words,
): readonly PublicBlock[] {
  if (statements.length === 0) return [];
  return [
    ...(heading === null ? [] : [{ kind: 'heading' as const, text: heading }]),
    { kind: 'list', items: statements.map((one) => statementText(one, words)) },
  ];
}

function statementText(statement: PublicStatement, { t, format }: Words): PublicText {
  const { indicator, text, value, unit, year, period, source, isUncertain } = statement;
  const when = whenText(year, period, { t, format });
  const subject = sentence(format.text(indicator));
  const plain =
    value.kind === 'number'
      ? t('residents.page.valued', {
          subject,
          text: format.text(text),
          value: format.number(value.value),
          unit: format.text(unit),
          when,
        })
      : t('residents.page.statement', { subject, text: format.text(text), when });
  return {
    text: isUncertain ? `${plain} ${t('residents.page.uncertain')}` : plain,
    sources: [source],
  };
}

function whenText(year: FactYear, period: FactPeriod, words: Words): string {
  const named = yearText(year, words);
  return period.kind === 'stated' ? `${named}, ${words.format.text(period.text)}` : named;
}

function yearText(year: FactYear, { t }: Words): string {
  switch (year.kind) {
    case 'year':
      return String(year.year);
    case 'school-year':
      return t('residents.page.schoolYear', {
        from: year.firstYear,
        to: String((year.firstYear + 1) % 100).padStart(2, '0'),
      });
    case 'earlier-years':
      return t('residents.page.earlier');
    case 'not-stated':
      return t('residents.page.yearUnknown');
  }
}

export function sourceLine(source: PublicSource, words: Words): string {
  const { t, format } = words;
  switch (source.kind) {
    case 'document':
      return t('residents.page.sourceLine.document', {
        title: format.text(source.title),
        document: format.text(source.document),
        years: format.list(inOrder(source.years).map((year) => yearText(year, words))),
      });
    case 'data-set':
      return t('residents.page.sourceLine.dataSet', {
        title: format.text(source.title),
        attribution: source.attribution,
        period: format.text(source.period),
      });
    case 'import':
      return t('residents.page.sourceLine.import', {
        source: source.source,
        from: format.date(source.period.start),
        to: format.date(source.period.end),
      });
    case 'practice':
      return t('residents.page.sourceLine.practice', {
        from: format.date(source.period.start),
        to: format.date(source.period.end),
      });
  }
}

export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Oldest first; what has no year last. */
function inOrder(years: readonly FactYear[]): readonly FactYear[] {
  const rank = (year: FactYear) => {
    if (year.kind === 'year') return year.year;
    return year.kind === 'school-year' ? year.firstYear + 0.5 : Number.POSITIVE_INFINITY;
  };
  return years.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}
