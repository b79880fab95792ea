import { useText } from '../../../i18n/use-text.ts';

interface BandKeyProps {
  readonly hasPart: boolean;
}

/** What the chart of months draws, drawn as it is. */
export function BandKey({ hasPart }: BandKeyProps) {
  const { t } = useText();
  return (
    <ul className="pb-band-key">
      <li>
        <svg width="22" height="14" aria-hidden="true">
          <rect className="pb-band-range" width="22" height="14" />
          <line className="pb-band-mean" x2="22" y1="7" y2="7" />
        </svg>
        {t('compareTime.months.expected')}, {t('compareTime.months.mean')}
      </li>
      <li>
        <span className="pb-band-value" data-side="above" aria-hidden="true">
          <i />
        </span>
        {t('compareTime.months.outside')}
      </li>
      {hasPart && (
        <li>
          <span className="pb-band-value" data-part="true" aria-hidden="true">
            <i />
          </span>
          {t('compareTime.months.part')}
        </li>
      )}
    </ul>
  );
}
