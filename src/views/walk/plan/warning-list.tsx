import type { SafetyWalk } from '../../../domain/walk/walk.ts';
import { walkWarnings } from '../../../domain/walk/walk-length.ts';
import { useText } from '../../../i18n/use-text.ts';
import { warningLines } from '../../../i18n/walk-text.ts';

/** What to think once more about; nothing is forbidden. */
export function WarningList({ walk }: { readonly walk: SafetyWalk }) {
  const words = useText();
  const lines = warningLines(walkWarnings(walk), words);
  return (
    <div role="status">
      {lines.length > 0 && (
        <div className="pb-wlk-warnings">
          <strong>{words.t('walkPlan.warning.title')}</strong>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
