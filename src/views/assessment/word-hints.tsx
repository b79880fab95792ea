import type { Language } from '../../domain/text/localized-text.ts';
import { findWording } from '../../domain/text/wording.ts';
import { useText } from '../../i18n/use-text.ts';

interface WordHintsProps {
  readonly text: string;
  readonly language: Language;
}

/** Other wordings to think about. Never in the way of what is saved. */
export function WordHints({ text, language }: WordHintsProps) {
  const { t } = useText();
  const hits = findWording(text, language);
  const once = hits.filter(
    ({ word }, index) =>
      hits.findIndex((other) => other.word.toLowerCase() === word.toLowerCase()) === index,
  );
  return (
    <div role="status" className={once.length === 0 ? undefined : 'pb-assess-hints'}>
      {once.length > 0 && (
        <>
          <strong>{t('wording.title')}</strong> <span>{t('wording.lead')}</span>
          <ul>
            {once.map(({ term, word, start }) => (
              <li key={start}>
                {t('wording.hit', { word, instead: t(`wording.instead.${term}`) })}{' '}
                <span className="pb-assess-quiet">{t(`wording.why.${term}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
