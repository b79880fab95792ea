import type { CompareSheet } from '../../../domain/sheet/compare-sheet.ts';
import { useText } from '../../../i18n/use-text.ts';

/** What the choice of reader does to this very comparison. */
export function AudienceHint({ sheet }: { readonly sheet: CompareSheet }) {
  const { t } = useText();
  const isShared = sheet.audience === 'public';
  return (
    <p className="pb-quiet" role="status">
      {t(
        !isShared
          ? 'compareOut.hint.internal'
          : sheet.incidentOrigin !== null
            ? 'compareOut.hint.publicPractice'
            : 'compareOut.hint.public',
      )}
    </p>
  );
}
