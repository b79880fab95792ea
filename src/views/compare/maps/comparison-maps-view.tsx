import { isIncidentSubject } from '../../../domain/compare/subjects.ts';
import { SubjectBadge } from '../incident-mark.tsx';
import './maps.css';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { Comparison } from '../../../domain/compare/comparison.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useChosen } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { Badge } from '../../../ui/chip.tsx';
import { useMediaQuery } from '../../../ui/use-media-query.ts';
import { cellText } from './cell-words.ts';
import { CoverageNote } from './coverage-note.tsx';
import { type MapCard, mapCards } from './map-cards.ts';
import { MapKeys } from './map-keys.tsx';
import { MapTools } from './map-tools.tsx';
import { StillMaps } from './still-maps.tsx';
import { useMapGround } from './use-map-ground.ts';
import { YearMapsView } from './year-maps-view.tsx';

/** The GL libraries are most of the app, and the still maps are there at once. */
const LiveMaps = lazy(async () => {
  const { LiveMaps: component } = await import('./live-maps.tsx');
  return { default: component };
});

interface ComparisonMapsViewProps {
  readonly comparison: Comparison;
}

const NO_CARDS: readonly MapCard[] = [];

/** Two years with the same classes and one camera, their difference, and a map of every year. */
export function ComparisonMapsView({ comparison }: ComparisonMapsViewProps) {
  const { maps, yearMaps, subject } = comparison;
  const words = useText();
  const { t } = words;
  const nameOf = usePlaceName();
  const ground = useMapGround();
  const isPhone = useMediaQuery('(max-width: 719.98px)');
  const chosenForm = useChosen((state) => state.compareLook.mapForm);
  const lookAt = useChosen((state) => state.lookAtComparison);
  const form = chosenForm ?? (isPhone ? 'swipe' : 'side');
  const hasStreets = useChosen((state) => state.compareLook.hasStreets);
  const [hasFailed, setHasFailed] = useState(false);
  // A phone has no way to turn them off.
  const areOn = hasStreets && !isPhone;
  const live = hasFailed ? 'failed' : areOn ? 'on' : 'off';
  const cards = useMemo(
    () => (maps === null || ground === null ? NO_CARDS : mapCards(maps, ground, nameOf, words)),
    [maps, ground, nameOf, words],
  );
  if (ground === null) return null;
  const hasCards = (cards[0]?.places.length ?? 0) > 0;
  const isShare = maps?.unit === 'share';
  const ramp = yearMaps?.unit === 'count' ? 'offences' : 'perceived';
  const still = <StillMaps cards={cards} ground={ground} ramp={ramp} form={form} />;
  return (
    <section className="pb-cmp-part pb-cmp-maps-part" aria-labelledby="compare-maps">
      <h2 id="compare-maps" className="pb-cmp-part-title">
        {t('compareView.maps.title')} <SubjectBadge subject={subject} />{' '}
        {isIncidentSubject(subject) && subject.isPoliceDiscovered && (
          <Badge variant="neutral">{t('compareView.subject.policeDiscovered')}</Badge>
        )}
      </h2>
      {yearMaps === null && <p>{t('compareMaps.noPlaces')}</p>}
      <CoverageNote comparison={comparison} />
      {hasCards && (
        <div className="pb-cmp-stage">
          <MapTools
            form={form}
            onForm={(mapForm) => lookAt({ mapForm })}
            live={live}
            onLive={(isOn) => lookAt({ hasStreets: isOn })}
          />
          {live === 'on' ? (
            <Suspense fallback={still}>
              <LiveMaps cards={cards} ramp={ramp} form={form} onFailed={() => setHasFailed(true)} />
            </Suspense>
          ) : (
            still
          )}
        </div>
      )}
      {yearMaps !== null && (
        <MapKeys bounds={yearMaps.bounds} unit={yearMaps.unit} hasChange={hasCards} />
      )}
      {yearMaps !== null && (
        <YearMapsView yearMaps={yearMaps} subject={subject} ground={ground} ramp={ramp} />
      )}
      {maps?.places
        .filter(({ placeId }) => ground.areaOf(placeId) === undefined)
        .map(({ placeId, from, to }) => (
          <p key={placeId} className="pb-quiet">
            {t('compareView.maps.whole', {
              place: nameOf(placeId),
              values: words.format.list([
                `${cellText(from, isShare, words)} (${maps.fromYear})`,
                `${cellText(to, isShare, words)} (${maps.toYear})`,
              ]),
            })}
          </p>
        ))}
      {yearMaps !== null && <p className="pb-quiet">{t('compareView.maps.credit')}</p>}
    </section>
  );
}
