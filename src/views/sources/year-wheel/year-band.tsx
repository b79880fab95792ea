import type { RecurringFact } from '../../../domain/collaboration/registers.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Badge } from '../../../ui/chip.tsx';
import { MonthStrip } from '../../../ui/month-strip.tsx';
import { FactLine } from '../fact-line.tsx';

interface YearBandProps {
  readonly recurring: readonly RecurringFact[];
}

/** Every statement as a row of twelve months. */
export function YearBand({ recurring }: YearBandProps) {
  const { t } = useText();
  return (
    <section aria-labelledby="year-band">
      <h2 id="year-band">{t('yearWheel.band')}</h2>
      <ul className="pb-wheel-band">
        {recurring.map((entry) => (
          <BandRow key={entry.id} entry={entry} />
        ))}
      </ul>
      <p className="pb-wheel-quiet">{t('yearWheel.key')}</p>
    </section>
  );
}

function BandRow({ entry }: { readonly entry: RecurringFact }) {
  const { t, format } = useText();
  return (
    <li>
      <div>
        <p>
          <strong>{format.text(entry.label)}</strong>
        </p>
        <p>
          <Badge variant="neutral">{t(`yearWheel.basis.${entry.basis}`)}</Badge>
        </p>
      </div>
      <MonthStrip
        label={format.list(entry.months.map((month) => format.monthName(month, 'long')))}
        initials={Array.from({ length: 12 }, (_, at) =>
          format
            .monthName(at + 1, 'short')
            .slice(0, 1)
            .toUpperCase(),
        )}
        months={entry.months}
        isOnce={entry.basis === 'one-year'}
      />
      <p className="pb-wheel-quiet">{format.text(entry.reading)}</p>
      <FactLine factId={entry.factId} />
    </li>
  );
}
