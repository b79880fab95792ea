import type { Comparison } from '../../../domain/compare/comparison.ts';
import { mapCoverage } from '../../../domain/compare/map-coverage.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectComparisonData } from '../../../state/select-compare.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';

interface CoverageNoteProps {
  readonly comparison: Comparison;
}

/** Which places the maps can say anything of, and why the others are blank. */
export function CoverageNote({ comparison: { yearMaps, subject } }: CoverageNoteProps) {
  const { t, format } = useText();
  const nameOf = usePlaceName();
  const data = useApp(selectComparisonData);
  if (yearMaps === null || data === null) return null;
  const { valued, unvalued, isWholeAlone } = mapCoverage(
    yearMaps.years.flatMap(({ cells }) => cells),
    data,
  );
  if (subject.kind !== 'survey') {
    return (
      <p className="pb-quiet">{t('compareMaps.coverage.counted', { count: valued.length })}</p>
    );
  }
  if (valued.length === 0) return <p>{t('compareMaps.coverage.none')}</p>;
  return (
    <p className="pb-cmp-coverage">
      {t(isWholeAlone ? 'compareMaps.coverage.whole' : 'compareMaps.coverage.some', {
        places: format.list(valued.map(nameOf)),
        count: unvalued.length,
      })}
    </p>
  );
}
