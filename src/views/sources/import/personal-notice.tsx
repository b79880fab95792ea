import type { ChangedChoices, ColumnChoice } from '../../../domain/import/import-choices.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { OpenFile } from '../../../state/import-slice.ts';
import { Notice } from '../../../ui/notice.tsx';
import { LawLine } from './law-line.tsx';

interface PersonalNoticeProps {
  readonly file: OpenFile;
  readonly onRead: (changed: ChangedChoices) => void;
}

/** Names what was stopped at the door, and what little a person may still let in. */
export function PersonalNotice({ file: { found, choices }, onRead }: PersonalNoticeProps) {
  const { t, format } = useText();
  const out = found.columns.flatMap(({ name, leftOut, isStreet }) => {
    if (isStreet) return [{ name, reason: 'street-address' as const }];
    return leftOut === null || leftOut === 'chosen' ? [] : [{ name, reason: leftOut }];
  });
  const allowed = [...(choices.columns ?? [])].flatMap(([name, choice]) =>
    choice === 'text' &&
    !out.some((one) => one.name === name) &&
    found.columns.some((column) => column.name === name && column.kind === 'text')
      ? [name]
      : [],
  );
  if (out.length === 0) return null;
  const choose = (name: string, choice: ColumnChoice | null) => {
    const columns = new Map(choices.columns);
    if (choice === null) columns.delete(name);
    else columns.set(name, choice);
    onRead({ columns });
  };
  return (
    <Notice kind="info" title={t('importing.personal.title')}>
      <p>
        {t('importing.personal.body', {
          columns: format.list(
            out.map(({ name, reason }) =>
              t('importing.personal.column', {
                column: name,
                kind: t(`importing.leftOut.${reason}`),
              }),
            ),
          ),
        })}
      </p>
      <LawLine />
      {[...out, ...allowed.map((name) => ({ name, reason: 'free-text' as const }))].map(
        ({ name, reason }) => {
          const choice =
            reason === 'street-address' ? 'place-rows' : reason === 'free-text' ? 'text' : null;
          const words = reason === 'street-address' ? 'address' : 'freeText';
          return (
            choice !== null && (
              <label key={name} className="pb-imp-check">
                <input
                  type="checkbox"
                  checked={choices.columns?.get(name) === choice}
                  onChange={(event) => choose(name, event.target.checked ? choice : null)}
                />
                <span>
                  {t(`importing.personal.${words}`, { column: name })}
                  <span className="pb-imp-quiet"> {t(`importing.personal.${words}Hint`)}</span>
                </span>
              </label>
            )
          );
        },
      )}
    </Notice>
  );
}
