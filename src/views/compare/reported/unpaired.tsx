import type { UnpairedPlace } from '../../../domain/bivariate/quadrants.ts';
import { useText } from '../../../i18n/use-text.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';

interface UnpairedProps {
  readonly unpaired: readonly UnpairedPlace[];
  readonly year: number;
}

const REASONS = ['perceived', 'offences', 'both', 'withheld'] as const;

/** The places that stand in no square, and what each of them lacks. */
export function Unpaired({ unpaired, year }: UnpairedProps) {
  const { t, format } = useText();
  const nameOf = usePlaceName();
  if (unpaired.length === 0) return null;
  return (
    <details className="pb-unpaired">
      <summary>{t('compareMaps.reported.lacking', { count: unpaired.length })}</summary>
      {REASONS.map((reason) => {
        const places = unpaired.filter(({ lacks }) => lacks === reason);
        return places.length === 0 ? null : (
          <p key={reason}>
            {t(`compareMaps.reported.lacks.${reason}`, {
              year,
              places: format.list(places.map(({ placeId }) => nameOf(placeId))),
            })}
          </p>
        );
      })}
    </details>
  );
}
