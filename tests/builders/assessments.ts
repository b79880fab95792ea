import i18next from 'i18next';
import type { Assessment, AssessmentEdit } from '#src/domain/assessment/assessment.ts';
import type { AssessmentData } from '#src/domain/assessment/assessment-data.ts';
import { relatePlaces } from '#src/domain/place/place-geometry.ts';
import type { Language } from '#src/domain/text/localized-text.ts';
import { formatFor } from '#src/i18n/format.ts';
import type { Words } from '#src/i18n/use-text.ts';
import {
  committedData,
  committedReadings,
  committedRegion,
  committedSources,
} from './comparisons.ts';

/** What the committed region's assessment is made from. */
export function committedAssessment(given: Partial<AssessmentData> = {}): AssessmentData {
  const data = committedData();
  const { hotspotIds } = committedRegion();
  const { denominators, ranks, collaboration, drugScenes, namedUnsafe, placeEvents } =
    committedReadings();
  return {
    ...data,
    figures: denominators,
    ranks,
    collaboration,
    drugScenes,
    namedUnsafe,
    placeEvents,
    priorityAreas: committedSources().priorityAreas,
    hotspotIds,
    nestedIds: relatePlaces([...data.places.values()], hotspotIds).nestedIds,
    settledIds: new Set(),
    ...given,
  };
}

export function anEdit(given: Partial<AssessmentEdit> = {}): AssessmentEdit {
  return {
    section: 'perceived',
    text: 'Fler går ut på kvällen.',
    language: 'sv',
    suggestion: 'Otrygg ute: 12 % (2025).',
    basis: [{ factId: 'a', said: '12 2025' }],
    ...given,
  };
}

export function anAssessment(...edits: readonly AssessmentEdit[]): Assessment {
  return { regionId: 'region', edits };
}

/** After `startWords`. */
export function wordsIn(language: Language): Words {
  return { t: i18next.getFixedT(language), format: formatFor(language) };
}
