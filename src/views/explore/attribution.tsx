import { memo } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { ready } from '../../state/data-slice.ts';
import { useApp } from '../../state/use-app.ts';
import { LinkButton } from '../../ui/button.tsx';

/** Whose data the map shows. Always on screen; the licences are one click away. */
export const Attribution = memo(function Attribution() {
  const { t, format } = useText();
  const openDataSetList = useApp((state) => state.openDataSetList);
  const manifest = useApp((state) => ready(state.manifest));
  return (
    <p className="pb-map-credit">
      {(manifest?.attributions ?? []).map(({ text }) => format.text(text)).join(' · ')}
      {' · '}
      <LinkButton onPress={() => openDataSetList(true)}>{t('source.dataSets')}</LinkButton>
    </p>
  );
});
