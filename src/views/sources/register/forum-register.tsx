import { useMemo } from 'react';
import type { CollaborationForum } from '../../../domain/collaboration/registers.ts';
import type { Fact } from '../../../domain/fact/fact.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { selectFactsById } from '../../../state/select-data.ts';
import { selectRegisters } from '../../../state/select-registers.ts';
import { useApp } from '../../../state/use-app.ts';
import { RegisterTable } from './register-table.tsx';
import { textColumn } from './text-column.ts';

interface Row {
  readonly forum: CollaborationForum;
  readonly fact: Fact;
}

const factOf = ({ fact }: Row) => fact;

/** Standing meetings with their rhythm, term by term. */
export function ForumRegister() {
  const { t } = useText();
  const { forums } = useApp(selectRegisters);
  const facts = useApp(selectFactsById);
  const rows = useMemo(
    () =>
      forums.flatMap((forum): Row[] => {
        const fact = facts.get(forum.factId);
        return fact === undefined ? [] : [{ forum, fact }];
      }),
    [forums, facts],
  );
  return (
    <RegisterTable
      label={t('register.section.forums')}
      caption={t('register.forums.caption')}
      columnsOf={columnsOf}
      rows={rows}
      factOf={factOf}
      rowId={({ forum }) => forum.id}
    />
  );
}

function columnsOf(words: Words) {
  const { t, format } = words;
  const column = (id: string, header: string, text: (forum: CollaborationForum) => string) =>
    textColumn<Row>(id, header, ({ forum }) => text(forum));
  return [
    column('name', t('register.forums.name'), ({ name }) => format.text(name)),
    column('measure', t('register.forums.measure'), ({ measure }) => format.text(measure)),
    column('state', t('register.forums.state'), ({ state }) =>
      t(`register.forums.stateOf.${state}`),
    ),
    column('when', t('register.forums.when'), ({ when }) =>
      when === undefined ? t('register.notStated') : format.text(when),
    ),
    column('rhythm', t('register.forums.rhythm'), ({ meetingsPerTerm: count }) =>
      count === undefined ? t('register.notStated') : t('register.forums.perTerm', { count }),
    ),
    column('spring', t('register.forums.spring'), (forum) => meetingsText(forum, words)),
    column('autumn', t('register.forums.autumn'), (forum) => meetingsText(forum, words)),
  ];
}

/** Of one term: how many meetings, and that their days are not stated. */
function meetingsText({ state, meetingsPerTerm: count }: CollaborationForum, { t }: Words): string {
  if (count !== undefined) return t('register.forums.meetings', { count });
  return state === 'not-in-use' ? t('register.forums.none') : t('register.notStated');
}
