import type { PlaceDossier } from '../../../domain/place/place-dossier.ts';
import { useText } from '../../../i18n/use-text.ts';
import { PanelSection } from '../../../ui/panel.tsx';
import { FactText } from './fact-text.tsx';

/** Statements of the document that no other section shows. */
export function FactsSection({ dossier }: { readonly dossier: PlaceDossier }) {
  const { t } = useText();
  if (dossier.otherFacts.length === 0) return null;
  return (
    <PanelSection title={t('place.otherFacts')}>
      {dossier.otherFacts.map(({ id }) => (
        <FactText key={id} factId={id} />
      ))}
    </PanelSection>
  );
}
