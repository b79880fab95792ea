import type { Place } from '../../../domain/place/place.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useApp } from '../../../state/use-app.ts';
import { LinkButton } from '../../../ui/button.tsx';

/** The way to what a boundary of our own rests on. An official one is what it is. */
export function BoundaryLine({ place: { id, boundary } }: { readonly place: Place }) {
  const { t, format } = useText();
  const showSource = useApp((state) => state.showSource);
  if (boundary?.origin !== 'own') return null;
  return (
    <p className="pb-quiet">
      <LinkButton onPress={() => showSource({ kind: 'boundary', placeId: id })}>
        {t('place.boundaryLink', { metres: format.number(boundary.accuracyM) })}
      </LinkButton>
    </p>
  );
}
