import { useMemo, useState } from 'react';
import type { Fact } from '../../domain/fact/fact.ts';
import { SourceNumbers } from '../../domain/sheet/number-sources.ts';
import { reviewsFor } from '../../domain/source/contradiction-review.ts';
import { codesText } from '../../i18n/contradiction-text.ts';
import { useText } from '../../i18n/use-text.ts';
import {
  AssessmentSheet,
  type PrintedPiece,
  type PrintedSection,
} from '../../print/assessment/assessment-sheet.tsx';
import { madeAt } from '../../print/made-at.ts';
import { ready } from '../../state/data-slice.ts';
import { selectFactsById, selectRegion } from '../../state/select-data.ts';
import { selectReviews } from '../../state/select-reviews.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { FullDialog } from '../../ui/full-dialog.tsx';
import { useHeldPrint } from '../../ui/print-command.ts';
import { type ShownSection, useSections } from './use-sections.ts';

/** The assessment as it will be printed. */
export function AssessmentPaper({ onClose }: { readonly onClose: () => void }) {
  const { t, format } = useText();
  const sections = useSections();
  const region = useApp(selectRegion);
  const facts = useApp(selectFactsById);
  const reviews = useApp(selectReviews);
  const sources = useApp(({ pack }) => ready(pack.sources));
  const [made] = useState(() => madeAt(new Date()));
  const printed = useMemo(() => {
    if (sections === null || region === null || sources === null) return null;
    const numbers = new SourceNumbers({ ...sources, document: region.document });
    const numberOf = (id: string | null) => sourceNumber(facts.get(id ?? ''), numbers);
    // The sheet may leave the organisation; what somebody wrote about a contradiction may not.
    const known = reviewsFor(reviews, 'public');
    const codesOf = (ids: readonly string[]) => codesText(ids, known, { t });
    const shown = sections.map((one) =>
      printedSection(
        one,
        t(`assessment.section.${one.section}`),
        format.language,
        numberOf,
        codesOf,
      ),
    );
    return { sections: shown, sources: numbers.list() };
  }, [sections, region, sources, facts, reviews, t, format]);
  useHeldPrint(printed !== null);
  return (
    <FullDialog
      isOpen
      title={t('assessment.title')}
      onClose={onClose}
      tools={
        <>
          <Button variant="primary" isDisabled={printed === null} onPress={() => window.print()}>
            {t('assessment.sheet.print')}
          </Button>
          <Button onPress={onClose}>{t('assessment.sheet.close')}</Button>
        </>
      }
    >
      {printed !== null && region !== null && (
        <AssessmentSheet key={format.language} {...printed} region={region.name} made={made} />
      )}
    </FullDialog>
  );
}

function sourceNumber(fact: Fact | undefined, numbers: SourceNumbers): number | null {
  return fact === undefined ? null : numbers.ofFact(fact);
}

function printedSection(
  { section, sentences, contradictionIds, own }: ShownSection,
  title: string,
  language: string,
  numberOf: (factId: string | null) => number | null,
  codesOf: (contradictionIds: readonly string[]) => string,
): PrintedSection {
  const pieceOf = (text: string, factId: string | null, isUnsourced: boolean): PrintedPiece => ({
    text,
    source: numberOf(factId),
    isUnsourced,
  });
  return {
    id: section,
    title,
    isOwn: own !== null,
    language: own?.edit.language ?? language,
    lines:
      own === null
        ? sentences.map((pieces) => pieces.map(({ text, factId }) => pieceOf(text, factId, false)))
        : own.paragraphs.map((pieces) =>
            pieces.map(({ text, factId, kind }) => pieceOf(text, factId, kind === 'unsourced')),
          ),
    codes: section === 'unknown' ? '' : codesOf(contradictionIds),
  };
}
