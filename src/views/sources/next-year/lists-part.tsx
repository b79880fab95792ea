import type { ListsDiff } from '../../../domain/year-diff/diff-lists.ts';
import { useText } from '../../../i18n/use-text.ts';
import { listTexts } from './list-texts.ts';

/** What is new, gone and changed besides the statements. */
export function ListsPart({ lists }: { readonly lists: ListsDiff }) {
  const words = useText();
  const { t } = words;
  return (
    <div className="pb-nxt-lists">
      {listTexts(lists, words).map(({ id, title, parts, unchanged }) => (
        <section key={id} aria-label={title}>
          <h3>{title}</h3>
          {parts === null && <p>{t('nextYear.lists.notRead')}</p>}
          {parts?.map(({ label, entries }) => (
            <div key={label}>
              <strong>{`${label} (${entries.length})`}</strong>
              <ul>
                {entries.map((entry) => (
                  <li key={entry}>{entry}</li>
                ))}
              </ul>
            </div>
          ))}
          {parts !== null && (
            <p className="pb-nxt-quiet">
              {parts.length === 0 && t('nextYear.lists.same')}{' '}
              {t('nextYear.lists.unchanged', { count: unchanged })}
            </p>
          )}
        </section>
      ))}
    </div>
  );
}
