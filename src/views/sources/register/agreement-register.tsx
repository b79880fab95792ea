import { useCallback, useMemo } from 'react';
import type { Fact } from '../../../domain/fact/fact.ts';
import { factPeriodText } from '../../../i18n/fact-text.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { selectFactsById } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { RegisterTable } from './register-table.tsx';
import { textColumn } from './text-column.ts';

const itself = (fact: Fact) => fact;

/** Every statement of the document about an agreement. */
export function AgreementRegister() {
  const { t } = useText();
  const nameOf = usePlaceName();
  const facts = useApp(selectFactsById);
  const rows = useMemo(
    () => [...facts.values()].filter(({ kind }) => kind === 'agreement'),
    [facts],
  );
  const columnsOf = useCallback(
    (words: Words) => [
      textColumn<Fact>('place', words.t('register.place'), ({ placeId }) => nameOf(placeId)),
      textColumn<Fact>('what', words.t('register.agreements.text'), ({ indicator }) =>
        words.format.text(indicator),
      ),
      textColumn<Fact>('text', words.t('register.statement'), ({ text }) =>
        words.format.text(text),
      ),
      textColumn<Fact>('period', words.t('register.period'), (fact) => factPeriodText(fact, words)),
    ],
    [nameOf],
  );
  return (
    <RegisterTable
      label={t('register.section.agreements')}
      caption={t('register.agreements.caption')}
      columnsOf={columnsOf}
      rows={rows}
      factOf={itself}
      rowId={({ id }) => id}
    />
  );
}
