import type { PlaceDossier } from '../../../domain/place/place-dossier.ts';
import { setPeriod } from '../../../i18n/own-set-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { incidentSourceRef } from '../../../state/incident-source.ts';
import { selectOwnIncidents } from '../../../state/select-incident-set.ts';
import { selectIncidentAreaCounts } from '../../../state/select-incidents.ts';
import { useApp } from '../../../state/use-app.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { PanelSection } from '../../../ui/panel.tsx';
import { ClassSwatch } from '../../../ui/swatches.tsx';
import { IncidentBadge } from '../legend/incident-badge.tsx';
import { usePeriod } from '../use-period.ts';
import { FactText } from './fact-text.tsx';

interface OffenceSectionProps {
  readonly placeId: string;
  readonly dossier: PlaceDossier;
}

/** The document's ranks, which have no number, and what the police published, which is a sample. */
export function OffenceSection({ placeId, dossier }: OffenceSectionProps) {
  const { t, format } = useText();
  const showSource = useApp((state) => state.showSource);
  const { ranks, yearlyEvents } = dossier;
  return (
    <PanelSection title={t('place.offences')} swatch={<ClassSwatch ramp="offences" index={3} />}>
      <IncidentCount placeId={placeId} />
      {ranks.map(({ factId }) => (
        <FactText key={factId} factId={factId} />
      ))}
      <h4>{t('legend.offences.what')}</h4>
      {yearlyEvents.length === 0 ? (
        <p>{t('place.noPublished')}</p>
      ) : (
        <dl className="pb-year-counts">
          {yearlyEvents.map(({ year, offences, categories }) => (
            <div key={year}>
              <dt>{year}</dt>
              <dd>
                <LinkButton onPress={() => showSource({ kind: 'events', placeId, year })}>
                  {t('place.publishedCount', { count: offences })}
                </LinkButton>
                <span className="pb-quiet">
                  {categories
                    .map(
                      ({ category, count }) =>
                        `${t(`category.${category}`)} ${format.number(count)}`,
                    )
                    .join(' · ')}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className="pb-quiet">{t('legend.offences.selection')}</p>
    </PanelSection>
  );
}

function IncidentCount({ placeId }: { readonly placeId: string }) {
  const words = useText();
  const { t, format } = words;
  const source = incidentSourceRef(useApp((state) => state.incidentSet));
  const own = useApp(selectOwnIncidents);
  const found = useApp(selectIncidentAreaCounts).get(placeId);
  const showSource = useApp((state) => state.showSource);
  const period = usePeriod();
  if (source === null || found === undefined) return null;
  const say = own === null ? 'practice' : 'ownData';
  return (
    <p>
      <IncidentBadge />{' '}
      <LinkButton onPress={() => showSource(source)}>
        {found.status === 'counted'
          ? t(`${say}.countHere`, { number: format.number(found.count), period })
          : t(`${say}.notInPeriod`, { period })}
      </LinkButton>
      {own !== null && (
        <span className="pb-quiet">
          {' '}
          {t('ownData.source', {
            source: own.source,
            name: own.name,
            period: setPeriod(own, words),
          })}
        </span>
      )}
    </p>
  );
}
