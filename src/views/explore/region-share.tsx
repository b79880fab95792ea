import type { ShareReading } from '../../domain/indicator/read-share.ts';
import { useText } from '../../i18n/use-text.ts';
import { selectPlacesById, selectRegion } from '../../state/select-data.ts';
import { selectIndicator, selectReadings, selectYear } from '../../state/select-explore.ts';
import { useApp } from '../../state/use-app.ts';
import { toClassIndex } from '../../ui/ramp.ts';
import { ShareBar } from '../../ui/share-bar.tsx';
import { HatchSwatch } from '../../ui/swatches.tsx';

/** The area's own value beside the comparator's, for the chosen question, group and year. */
export function RegionShare() {
  const region = useApp(selectRegion);
  const places = useApp(selectPlacesById);
  const readings = useApp(selectReadings);
  const indicator = useApp(selectIndicator);
  const year = useApp(selectYear);
  if (region === null || indicator === null) return null;

  return (
    <div className="pb-region-share">
      {[region.areaId, region.comparatorId].map((id) => {
        const place = places.get(id);
        const reading = readings.get(id);
        if (place === undefined || reading === undefined) return null;
        return (
          <ReadingBar key={id} label={place.label} reading={reading} showsYear={year === 'all'} />
        );
      })}
    </div>
  );
}

interface ReadingBarProps {
  readonly label: string;
  readonly reading: ShareReading;
  /** Off where the heading already says the year. */
  readonly showsYear?: boolean;
}

export function ReadingBar({ label, reading, showsYear = true }: ReadingBarProps) {
  const { t, format } = useText();
  const showSource = useApp((state) => state.showSource);
  if (reading.status !== 'measured') {
    const words =
      reading.status === 'withheld' ? t('mark.withheld') : t(`missing.${reading.reason}`);
    return (
      <p className="pb-missing-line">
        <span>{label}</span>
        <span>
          <HatchSwatch /> {words}
        </span>
      </p>
    );
  }
  const { share, shareClass, factId, year } = reading;
  return (
    <ShareBar
      label={showsYear ? `${label} ${year}` : label}
      valueText={format.share(share)}
      share={share}
      classIndex={toClassIndex(shareClass)}
      onOpen={() => showSource({ kind: 'fact', factId })}
      openLabel={t('explore.openSource', { what: `${label} ${format.share(share)} (${year})` })}
    />
  );
}
