import { leftOutReasons, type ResidentsDocument } from '../../../domain/residents/residents.ts';
import { useText } from '../../../i18n/use-text.ts';

interface LeftOutProps {
  readonly document: ResidentsDocument;
  /** Statements of the situation picture. */
  readonly total: number;
}

/** What of the situation picture the file does not say, counted by reason. */
export function LeftOut({ document, total }: LeftOutProps) {
  const { t } = useText();
  const { leftOut, usedFactIds, sections } = document;
  const hasPractice = sections.some((one) => one.id === 'counted' && one.origin === 'practice');
  return (
    <section aria-labelledby="residents-left-out">
      <h2 id="residents-left-out">{t('residents.leftOut.title')}</h2>
      <p>
        {t('residents.leftOut.lead', {
          used: usedFactIds.size,
          total,
          count: total - usedFactIds.size,
        })}
      </p>
      <ul className="pb-res-left">
        {leftOutReasons
          .filter((reason) => leftOut.has(reason))
          .map((reason) => (
            <li key={reason}>
              <span className="pb-res-number">{leftOut.get(reason)}</span>{' '}
              {t(`residents.leftOut.reason.${reason}`)}
            </li>
          ))}
      </ul>
      <ul className="pb-res-always">
        <li>{t('residents.leftOut.always.counts')}</li>
        <li>{t('residents.leftOut.always.closeViolence')}</li>
        <li>{t(`residents.leftOut.always.${hasPractice ? 'practiceIn' : 'practiceOut'}`)}</li>
      </ul>
    </section>
  );
}
