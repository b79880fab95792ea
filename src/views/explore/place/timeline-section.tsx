import type { PlaceDossier } from '../../../domain/place/place-dossier.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectFactsById } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { Badge } from '../../../ui/chip.tsx';
import { PanelSection } from '../../../ui/panel.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import { SourceLine } from './source-line.tsx';

/** What happened at the place, in the document's words. */
export function TimelineSection({ dossier }: { readonly dossier: PlaceDossier }) {
  const { t, format } = useText();
  const facts = useApp(selectFactsById);
  if (dossier.events.length === 0) return null;
  return (
    <PanelSection title={t('place.timeline')}>
      <Timeline
        entries={dossier.events.map(({ factId, when, visibility }) => {
          const fact = facts.get(factId);
          return {
            key: factId,
            when: format.text(when),
            title: fact === undefined ? factId : format.text(fact.text),
            body: (
              <>
                {visibility === 'internal' && (
                  <Badge variant="neutral">{t('place.internal')}</Badge>
                )}
                <SourceLine factId={factId} />
              </>
            ),
          };
        })}
      />
    </PanelSection>
  );
}
