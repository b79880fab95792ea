import { perceivedSection, reportedSection, wholeSection } from './area-sections.ts';
import { type AssessmentSection, assessmentSections } from './assessment.ts';
import { type AssessmentData, openAssessmentData } from './assessment-data.ts';
import {
  narcoticsSection,
  placesSection,
  prioritiesSection,
  youngSection,
} from './matter-sections.ts';
import { type AssessmentSentence, aSentence, type SuggestedSection } from './sentence.ts';
import { unknownSection } from './unknown-section.ts';

const builders: Readonly<
  Record<AssessmentSection, (data: AssessmentData) => readonly AssessmentSentence[]>
> = {
  whole: wholeSection,
  perceived: perceivedSection,
  reported: reportedSection,
  places: placesSection,
  young: youngSection,
  narcotics: narcoticsSection,
  priorities: prioritiesSection,
  unknown: unknownSection,
};

/**
 * The assessment as the facts alone suggest it: every section, in codes and facts and no words. Internal
 * facts are left out, and the last section says so where there are any.
 */
export function suggestAssessment(data: AssessmentData): readonly SuggestedSection[] {
  const open = openAssessmentData(data);
  return assessmentSections.map((section) => {
    const sentences = builders[section](open);
    const isLeftOut = section === 'unknown' && open.facts.size < data.facts.size;
    const all = isLeftOut ? [...sentences, aSentence('internalLeftOut')] : sentences;
    return { section, sentences: all.length === 0 ? [aSentence('nothing')] : all };
  });
}
