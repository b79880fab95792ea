import {
  type CollaborationEntry,
  collaborationSteps,
} from '../../../domain/collaboration/place-collaboration.ts';
import type { PlaceDossier } from '../../../domain/place/place-dossier.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { selectPlacesById } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { Ladder } from '../../../ui/ladder.tsx';
import { Note } from '../../../ui/notice.tsx';
import { PanelSection } from '../../../ui/panel.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import { SourceLine } from './source-line.tsx';

/** The ladder, the parties, the conflicts and both registers' dated entries. */
export function CollaborationSection({ dossier }: { readonly dossier: PlaceDossier }) {
  const words = useText();
  const { t } = words;
  const placesById = useApp(selectPlacesById);
  const { collaboration, drugSceneHistory } = dossier;
  if (collaboration === null && drugSceneHistory.length === 0) return null;
  const current = collaboration?.current;

  return (
    <>
      {collaboration !== null && current !== undefined && (
        <PanelSection title={t('place.collaboration')}>
          <Ladder
            label={t('place.collaboration')}
            steps={collaborationSteps.map((step) => ({
              id: step,
              symbol: step,
              label: t(`stepShort.${step}`),
              state:
                step === current.step
                  ? 'current'
                  : collaboration.reached.has(step)
                    ? 'reached'
                    : 'not-reached',
            }))}
          />
          <Parties entry={current} />
          <p>{t('place.reviewMissing')}</p>
          {collaboration.conflicts.map((entry) => (
            <Note key={entry.factId}>
              {t('place.conflict', {
                other: t(`step.${entry.step}`),
                place: placesById.get(entry.placeId)?.label ?? entry.placeId,
                year: entry.year,
              })}
            </Note>
          ))}
          <SourceLine factId={current.factId} />
        </PanelSection>
      )}
      <PanelSection title={t('place.history')}>
        <Timeline
          entries={[
            ...(collaboration?.history ?? []).map((entry) => ({
              sort: `${entry.year}-${String(entry.month ?? 0).padStart(2, '0')}`,
              key: `${entry.factId} ${entry.step}`,
              when: entryDate(entry, words),
              title: `${t('place.collaboration')}: ${t(`step.${entry.step}`)}`,
              symbol: entry.step,
              body: <SourceLine factId={entry.factId} />,
            })),
            ...drugSceneHistory.map((entry) => ({
              sort: `${entry.year}-00`,
              key: entry.factId,
              when: String(entry.year),
              title: `${t('place.drugScene')}: ${t(`drugScene.${entry.state}`)}`,
              ...(entry.state !== 'never' && {
                symbol:
                  entry.state === 'ended'
                    ? ('classification-ended' as const)
                    : ('classified' as const),
              }),
              body: <SourceLine factId={entry.factId} />,
            })),
          ].sort((a, b) => b.sort.localeCompare(a.sort))}
        />
      </PanelSection>
    </>
  );
}

function Parties({ entry }: { readonly entry: CollaborationEntry }) {
  const { t, format } = useText();
  if (entry.parties.length === 0) return <p>{t('place.partiesUnknown')}</p>;
  return (
    <>
      <p>
        <strong>{t('place.parties')}:</strong> {format.list(entry.parties.map(format.text))}.
      </p>
      {entry.missingParties.length > 0 && (
        <p>
          <strong>{t('place.missingParty')}:</strong>{' '}
          {format.list(entry.missingParties.map(format.text))}.
        </p>
      )}
    </>
  );
}

function entryDate({ year, month }: CollaborationEntry, { format }: Words): string {
  return month === undefined ? String(year) : format.month(year, month);
}
