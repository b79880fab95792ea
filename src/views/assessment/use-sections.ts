import { useMemo } from 'react';
import {
  type AssessmentEdit,
  type AssessmentSection,
  editOf,
} from '../../domain/assessment/assessment.ts';
import {
  type BasisChange,
  basisChange,
  basisOf,
  type SuggestedSection,
} from '../../domain/assessment/sentence.ts';
import {
  figuresOfFacts,
  suggestedFigures,
  type WrittenPiece,
  writtenPieces,
} from '../../domain/assessment/written-figures.ts';
import type { Language } from '../../domain/text/localized-text.ts';
import {
  contradictionsOf,
  type FactPiece,
  sentencePieces,
  textOf,
} from '../../i18n/assessment-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { useWordsOf } from '../../i18n/words-of.ts';
import { selectAssessment, selectSuggestedAssessment } from '../../state/select-assessment.ts';
import { selectFactsById } from '../../state/select-data.ts';
import { useApp } from '../../state/use-app.ts';
import { usePlaceName } from '../../state/use-place-name.ts';

/** A section as it is shown and printed. */
export interface ShownSection {
  readonly section: AssessmentSection;
  readonly suggested: SuggestedSection;
  /** The suggestion in the reader's language, a sentence each. */
  readonly sentences: readonly (readonly FactPiece[])[];
  readonly suggestion: string;
  readonly contradictionIds: readonly string[];
  /** Null where nobody has written. */
  readonly own: OwnText | null;
}

export interface OwnText {
  readonly edit: AssessmentEdit;
  /** A paragraph each. */
  readonly paragraphs: readonly (readonly WrittenPiece[])[];
  /** The suggestion as it is now, in the language of the text. */
  readonly suggestion: string;
  readonly change: BasisChange | null;
}

/** Null until the facts are there. */
export function useSections(): readonly ShownSection[] | null {
  const words = useText();
  const nameOf = usePlaceName();
  const suggested = useApp(selectSuggestedAssessment);
  const assessment = useApp(selectAssessment);
  const facts = useApp(selectFactsById);
  const wordsOf = useWordsOf();
  const inLanguage = useMemo(() => {
    const made = new Map<Language, ReturnType<typeof make>>();
    const make = (language: Language) => {
      const sections = (suggested ?? []).map((section) =>
        section.sentences.map((one) => sentencePieces(one, nameOf, wordsOf(language))),
      );
      return {
        sections,
        every: suggestedFigures(sections.flat(2), language),
        known: figuresOfFacts(facts.values(), language),
      };
    };
    return (language: Language) => {
      const known = made.get(language) ?? make(language);
      made.set(language, known);
      return known;
    };
  }, [suggested, nameOf, facts, wordsOf]);
  return useMemo(() => {
    if (suggested === null || assessment === null) return null;
    const shown = inLanguage(words.format.language).sections;
    return suggested.map((section, index): ShownSection => {
      const sentences = shown[index] ?? [];
      const edit = editOf(assessment, section.section);
      return {
        section: section.section,
        suggested: section,
        sentences,
        suggestion: sentences.map(textOf).join('\n'),
        contradictionIds: contradictionsOf(section),
        own: edit === undefined ? null : ownText(edit, section, index, inLanguage(edit.language)),
      };
    });
  }, [suggested, assessment, inLanguage, words]);
}

interface InLanguage {
  readonly sections: readonly (readonly (readonly FactPiece[])[])[];
  readonly every: ReadonlyMap<string, string>;
  readonly known: ReadonlySet<string>;
}

/** A figure leads first to the fact that its own section has for it, then to that of another. */
function ownText(
  edit: AssessmentEdit,
  section: SuggestedSection,
  index: number,
  { sections, every, known }: InLanguage,
): OwnText {
  const sentences = sections[index] ?? [];
  const own = suggestedFigures(sentences.flat(), edit.language);
  const figures = new Map([...every, ...own]);
  return {
    edit,
    paragraphs: edit.text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => writtenPieces(line, edit.language, figures, known)),
    suggestion: sentences.map(textOf).join('\n'),
    change: basisChange(edit.basis, basisOf(section)),
  };
}
