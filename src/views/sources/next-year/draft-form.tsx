import { useMemo, useState } from 'react';
import type { YearFactsActions } from '../../../commands/year-facts.ts';
import type { SituationPicture } from '../../../domain/year-diff/situation-picture.ts';
import type { IdChoice, YearFacts } from '../../../domain/year-diff/year-facts.ts';
import { yearFactsId, yearLimits } from '../../../domain/year-diff/year-facts.ts';
import { unanswered, yearQuestions } from '../../../domain/year-diff/year-questions.ts';
import { personalFault } from '../../../i18n/personal-fault.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectPlacesById } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { FaultList } from './fault-list.tsx';
import { EditionFields, UnknownFields } from './question-fields.tsx';

export type Draft = Extract<Awaited<ReturnType<YearFactsActions['read']>>, { status: 'read' }>;

interface DraftFormProps {
  readonly draft: Draft;
  readonly known: SituationPicture;
  readonly onKeep: (facts: YearFacts) => void;
  readonly onCancel: () => void;
}

/** What a person settles before a file is kept. */
export function DraftForm({ draft, known, onKeep, onCancel }: DraftFormProps) {
  const words = useText();
  const { t } = words;
  const { content } = draft;
  const places = useApp(selectPlacesById);
  const plans = useApp((state) => state.plans);
  const questions = useMemo(
    () => yearQuestions(content, { placeIds: new Set(places.keys()), sources: known.sources }),
    [content, places, known],
  );
  const [document, setDocument] = useState(draft.document);
  const [yearText, setYearText] = useState(draft.year === null ? '' : String(draft.year));
  const [answers, setAnswers] = useState<{
    readonly places: readonly IdChoice[];
    readonly sourceChoices: readonly IdChoice[];
  }>({ places: [], sourceChoices: [] });
  const [editions, setEditions] = useState<readonly IdChoice[]>(() =>
    questions.editions.map(({ id, proposed }) => ({ from: id, to: proposed })),
  );
  const year = /^(19|20)\d{2}$/.test(yearText.trim()) ? Number(yearText) : null;
  const yearFault =
    year === null
      ? t('nextYear.draft.yearMissing')
      : year === known.year
        ? t('nextYear.draft.yearThis', { document: words.format.text(known.title) })
        : null;
  const documentFault =
    document.trim() === '' ? t('nextYear.draft.documentMissing') : personalFault(document, words);
  const open = unanswered(questions, answers.places, answers.sourceChoices);
  const isReady =
    year !== null && yearFault === null && documentFault === null && open.length === 0;

  return (
    <section aria-labelledby="next-year-draft">
      <h2 id="next-year-draft" tabIndex={-1} ref={focusOnce}>
        {t('nextYear.draft.title', { file: content.fileName })}
      </h2>
      <p>
        {t('nextYear.draft.facts', { count: content.facts.length })}{' '}
        {content.emptyRows > 0 && t('nextYear.draft.emptyRows', { count: content.emptyRows })}{' '}
        {!content.hasLists && content.format === 'xlsx' && t('nextYear.draft.noLists')}
      </p>
      <FaultList faults={content.faults} />
      <TextField
        label={t('nextYear.draft.document')}
        hint={t('nextYear.draft.documentHint')}
        value={document}
        maxLength={yearLimits.name}
        fault={documentFault}
        onChange={setDocument}
        isRequired
      />
      <TextField
        label={t('nextYear.draft.year')}
        hint={t('nextYear.draft.yearHint')}
        value={yearText}
        maxLength={4}
        fault={yearFault}
        onChange={setYearText}
        isRequired
      />
      <UnknownFields
        questions={questions.unknown}
        answers={answers}
        known={known}
        onAnswer={setAnswers}
      />
      <EditionFields
        questions={questions.editions}
        editions={editions}
        known={known}
        onChange={setEditions}
      />
      {year !== null && plans.has(yearFactsId(year)) && (
        <p>{t('nextYear.draft.replaces', { year })}</p>
      )}
      <p role="status">
        {open.length === 0 ? '' : t('nextYear.draft.open', { count: open.length })}
      </p>
      <div className="pb-nxt-actions">
        <Button
          variant="primary"
          isDisabled={!isReady}
          onPress={() => {
            if (year === null) return;
            onKeep({
              ...content,
              year,
              document: document.trim(),
              ...answers,
              editions,
              isUsed: false,
            });
          }}
        >
          {t('nextYear.draft.keep')}
        </Button>
        <Button onPress={onCancel}>{t('nextYear.draft.cancel')}</Button>
      </div>
    </section>
  );
}

/** The reader is taken to what the file holds. */
function focusOnce(heading: HTMLElement | null): void {
  heading?.focus();
}
