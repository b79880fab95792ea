import { useText } from '../../i18n/use-text.ts';
import { ready } from '../../state/data-slice.ts';
import { useApp } from '../../state/use-app.ts';

/** Whose data the map shows. Always on screen. */
export function Attribution() {
  const { t, format } = useText();
  const manifest = useApp((state) => ready(state.manifest));
  return (
    <p className="pb-map-credit">
      <span className="pb-visually-hidden">{t('map.attribution')}: </span>
      {(manifest?.attributions ?? []).map(({ text }) => format.text(text)).join(' · ')}
    </p>
  );
}
