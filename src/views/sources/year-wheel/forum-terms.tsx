import { useText } from '../../../i18n/use-text.ts';
import { selectRegisters } from '../../../state/select-registers.ts';
import { useApp } from '../../../state/use-app.ts';
import { LinkButton } from '../../../ui/button.tsx';

/** Forums that have a rhythm: the document gives no days, so they stand on no month. */
export function ForumTerms() {
  const { t, format } = useText();
  const { forums } = useApp(selectRegisters);
  const showSource = useApp((state) => state.showSource);
  return (
    <section aria-labelledby="year-forums">
      <h2 id="year-forums">{t('yearWheel.forums')}</h2>
      <ul>
        {forums.map(({ id, name, factId, meetingsPerTerm: count }) =>
          count === undefined ? null : (
            <li key={id}>
              <LinkButton onPress={() => showSource({ kind: 'fact', factId })}>
                {format.text(name)}
              </LinkButton>
              {': '}
              {t('register.forums.perTerm', { count })}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
