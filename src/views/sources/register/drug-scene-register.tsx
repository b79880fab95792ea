import { useCallback, useMemo } from 'react';
import type { DrugSceneEntry } from '../../../domain/collaboration/place-collaboration.ts';
import type { Fact } from '../../../domain/fact/fact.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { ready } from '../../../state/data-slice.ts';
import { selectFactsById } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { RegisterTable } from './register-table.tsx';
import { textColumn } from './text-column.ts';

interface Row {
  readonly entry: DrugSceneEntry;
  readonly fact: Fact;
}

const factOf = ({ fact }: Row) => fact;

/** Dated entries: classified, ended, never classified. */
export function DrugSceneRegister() {
  const { t } = useText();
  const nameOf = usePlaceName();
  const entries = useApp(({ pack }) => ready(pack.readings)?.drugScenes);
  const facts = useApp(selectFactsById);
  const rows = useMemo(
    () =>
      (entries ?? []).flatMap((entry): Row[] => {
        const fact = facts.get(entry.factId);
        return fact === undefined ? [] : [{ entry, fact }];
      }),
    [entries, facts],
  );
  const columnsOf = useCallback(
    (words: Words) => [
      textColumn<Row>('place', words.t('register.place'), ({ entry }) => nameOf(entry.placeId)),
      textColumn<Row>('status', words.t('register.status'), ({ entry }) =>
        words.t(`drugScene.${entry.state}`),
      ),
      textColumn<Row>('year', words.t('register.year'), ({ entry }) => String(entry.year)),
      textColumn<Row>('text', words.t('register.statement'), ({ fact }) =>
        words.format.text(fact.text),
      ),
    ],
    [nameOf],
  );
  return (
    <RegisterTable
      label={t('register.section.drugScenes')}
      caption={t('register.drugScenes.caption')}
      columnsOf={columnsOf}
      rows={rows}
      factOf={factOf}
      rowId={({ entry }) => `${entry.placeId} ${entry.factId}`}
    />
  );
}
