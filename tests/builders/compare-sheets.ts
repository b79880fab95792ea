import i18next from 'i18next';
import { compare } from '#src/domain/compare/comparison.ts';
import type { ComparisonChoices } from '#src/domain/compare/comparison-choices.ts';
import { comparisonSubjects, findSubject } from '#src/domain/compare/subjects.ts';
import { buildCompareSheet } from '#src/domain/sheet/build-compare-sheet.ts';
import type { SheetAudience } from '#src/domain/sheet/explore-sheet.ts';
import { noReviews } from '#src/domain/source/contradiction-review.ts';
import { formatFor } from '#src/i18n/format.ts';
import type { Words } from '#src/i18n/use-text.ts';
import { sheetText } from '#src/views/compare/out/sheet-text.ts';
import { committedData, committedRegion, committedSources, someChoices } from './comparisons.ts';

export function wordsOf(language: 'sv' | 'en'): Words {
  return { t: i18next.getFixedT(language), format: formatFor(language) };
}

/** The committed region's own comparison as a sheet, and its words. */
export function aCompareSheet(
  given: Partial<ComparisonChoices> = {},
  language: 'sv' | 'en' = 'sv',
  audience: SheetAudience = 'internal',
  reviews = noReviews,
) {
  const data = committedData();
  const choices = someChoices(given);
  const subjects = comparisonSubjects(data, { practice: null, published: null });
  const subject = findSubject(subjects, choices.subject);
  if (subject === undefined) throw new Error('no such subject');
  const region = committedRegion();
  const { documentSources, dataSets } = committedSources();
  const sheet = buildCompareSheet({
    audience,
    now: { date: '2026-11-26', time: '07:30' },
    region,
    comparison: compare(subject, choices, null, data),
    data,
    documentSources,
    dataSets,
    attributions: [],
    reviews,
    counted: null,
  });
  const ground = {
    region,
    places: data.places,
    water: [],
    documentSources: new Map(documentSources.map((one) => [one.id, one])),
    address: 'https://example.org/#/jamfor',
  };
  return { sheet, ground, text: sheetText(sheet, ground, wordsOf(language)) };
}
