import type { Place } from '../../../domain/place/place.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { selectGeometry, selectPlacesById } from '../../../state/select-data.ts';
import { selectDossier } from '../../../state/select-explore.ts';
import { useApp } from '../../../state/use-app.ts';
import { Panel } from '../../../ui/panel.tsx';
import { BoundaryLine } from './boundary-line.tsx';
import { CollaborationSection } from './collaboration-section.tsx';
import { FactsSection } from './facts-section.tsx';
import { OffenceSection } from './offence-section.tsx';
import { OwnRegisterSection } from './own-register-section.tsx';
import { OwnSections } from './own-sections.tsx';
import { PerceivedSections } from './perceived-sections.tsx';
import { StatusCards } from './status-cards.tsx';
import { TimelineSection } from './timeline-section.tsx';

/** All that is known of the open place, the strongest kind of statement first, newest first within. */
export function PlacePanel() {
  const words = useText();
  const placeId = useApp((state) => state.placeId);
  const place = useApp(selectPlacesById).get(placeId ?? '');
  const geometry = useApp(selectGeometry);
  const placesById = useApp(selectPlacesById);
  const dossier = useApp(selectDossier);
  const openPlace = useApp((state) => state.openPlace);
  if (place === undefined || dossier === null) return null;
  const stadsdelar = (geometry.stadsdelShares.get(place.id) ?? []).map(
    ({ containerId }) => placesById.get(containerId)?.label ?? containerId,
  );

  return (
    <Panel
      key={place.id}
      title={place.label}
      overline={overline(place, stadsdelar, words)}
      closeLabel={words.t('app.close')}
      onClose={() => openPlace(null)}
    >
      {place.note !== undefined && <p className="pb-quiet">{words.format.text(place.note)}</p>}
      <StatusCards dossier={dossier} />
      <PerceivedSections dossier={dossier} />
      <CollaborationSection dossier={dossier} />
      <OwnRegisterSection placeId={place.id} />
      <OffenceSection placeId={place.id} dossier={dossier} />
      <OwnSections />
      <TimelineSection dossier={dossier} />
      <FactsSection dossier={dossier} />
      <BoundaryLine place={place} />
    </Panel>
  );
}

function overline(place: Place, stadsdelar: readonly string[], { t, format }: Words): string {
  const where =
    stadsdelar.length > 0 && place.type !== 'stadsdel'
      ? t('place.inStadsdel', { stadsdelar: format.list(stadsdelar) })
      : t(`place.type.${place.type}`);
  const { boundary } = place;
  if (boundary === undefined) {
    return `${where} · ${t(place.labelPoint === undefined ? 'place.noPosition' : 'place.noBoundary')}`;
  }
  if (boundary.origin === 'drawn') return `${where} · ${t('place.drawnBoundary')}`;
  return boundary.origin === 'official'
    ? `${where} · ${t('place.officialBoundary')}`
    : `${where} · ${t('place.ownBoundary', { metres: boundary.accuracyM })}`;
}
