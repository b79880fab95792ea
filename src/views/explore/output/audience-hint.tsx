import type { ExploreSheet } from '../../../domain/sheet/explore-sheet.ts';
import { useText } from '../../../i18n/use-text.ts';

/** What the choice does to this very sheet. */
export function AudienceHint({ sheet }: { readonly sheet: ExploreSheet }) {
  const { t } = useText();
  const hints = sheet.notes.filter((note) => note === 'small-counts' || note === 'no-hexagons');
  return (
    <p className="pb-quiet" role="status">
      {sheet.audience === 'internal'
        ? t('sheet.audienceHint.internal')
        : t('sheet.audienceHint.public', { count: sheet.leftOut })}
      {hints.map((note) => ` ${t(`sheet.note.${note}`)}`)}
    </p>
  );
}
