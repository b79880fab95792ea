import type { SituationPicture } from '../../../domain/year-diff/situation-picture.ts';
import type { IdChoice } from '../../../domain/year-diff/year-facts.ts';
import type { EditionQuestion, YearQuestion } from '../../../domain/year-diff/year-questions.ts';
import { sourceTitle } from '../../../i18n/fact-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectPlaces } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { SelectField } from '../../../ui/select-field.tsx';

const OPEN = ':open';
const NONE = ':none';

interface Answers {
  readonly places: readonly IdChoice[];
  readonly sourceChoices: readonly IdChoice[];
}

interface UnknownFieldsProps {
  readonly questions: readonly YearQuestion[];
  readonly answers: Answers;
  readonly known: SituationPicture;
  readonly onAnswer: (answers: Answers) => void;
}

/** Ids that nothing here is known by: mapped by a person, or left out knowingly. */
export function UnknownFields({ questions, answers, known, onAnswer }: UnknownFieldsProps) {
  const words = useText();
  const { t } = words;
  const places = useApp(selectPlaces);
  if (questions.length === 0) return null;
  const options = {
    'unknown-place': places
      .map(({ id, name }) => ({ id, label: name }))
      .toSorted((a, b) => a.label.localeCompare(b.label, words.format.language)),
    'unknown-source': known.sources.map((source) => ({
      id: source.id,
      label: sourceTitle(source, words),
    })),
  };
  return (
    <fieldset>
      <legend>{t('nextYear.draft.unknown')}</legend>
      <p>{t('nextYear.draft.unknownLead')}</p>
      <ul className="pb-nxt-list pb-nxt-questions">
        {questions.map(({ code, id, name, facts }) => {
          const part = code === 'unknown-place' ? 'places' : 'sourceChoices';
          const chosen = answers[part].find(({ from }) => from === id);
          const label = t(`nextYear.draft.question.${code}`, { id, name, count: facts });
          return (
            <li key={`${code} ${id}`}>
              <span>{label}</span>
              <SelectField
                label={label}
                isLabelVisible={false}
                value={chosen === undefined ? OPEN : (chosen.to ?? NONE)}
                options={[
                  { id: OPEN, label: t('nextYear.draft.choose') },
                  { id: NONE, label: t('nextYear.draft.leaveOut') },
                  ...options[code],
                ]}
                onChange={(to) => {
                  const others = answers[part].filter(({ from }) => from !== id);
                  const mine = { from: id, to: to === NONE ? null : to };
                  onAnswer({ ...answers, [part]: to === OPEN ? others : [...others, mine] });
                }}
              />
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

interface EditionFieldsProps {
  readonly questions: readonly EditionQuestion[];
  readonly editions: readonly IdChoice[];
  readonly known: SituationPicture;
  readonly onChange: (editions: readonly IdChoice[]) => void;
}

/** Which of this year's sources a new source is the next edition of. */
export function EditionFields({ questions, editions, known, onChange }: EditionFieldsProps) {
  const words = useText();
  const { t } = words;
  if (questions.length === 0) return null;
  return (
    <fieldset>
      <legend>{t('nextYear.draft.editions')}</legend>
      <p>{t('nextYear.draft.editionsLead')}</p>
      <ul className="pb-nxt-list pb-nxt-questions">
        {questions.map(({ id, name, facts, proposed }) => {
          const label = t('nextYear.draft.edition', { name, count: facts });
          const chosen = editions.find(({ from }) => from === id)?.to ?? NONE;
          return (
            <li key={id}>
              <span>{label}</span>
              <SelectField
                label={label}
                isLabelVisible={false}
                value={chosen}
                options={[
                  { id: NONE, label: t('nextYear.draft.noEdition') },
                  ...known.sources.map((source) => ({
                    id: source.id,
                    label: sourceTitle(source, words),
                    ...(source.id === proposed && { description: t('nextYear.draft.proposed') }),
                  })),
                ]}
                onChange={(to) =>
                  onChange([
                    ...editions.filter(({ from }) => from !== id),
                    { from: id, to: to === NONE ? null : to },
                  ])
                }
              />
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
