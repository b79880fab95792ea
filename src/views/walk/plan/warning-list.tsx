import type { SafetyWalk } from '../../../domain/walk/walk.ts';
import { type WalkWarning, walkWarnings } from '../../../domain/walk/walk-length.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { lengthText } from './length-text.ts';

/** What to think once more about; nothing is forbidden. */
export function WarningList({ walk }: { readonly walk: SafetyWalk }) {
  const words = useText();
  const warnings = walkWarnings(walk);
  return (
    <div role="status">
      {warnings.length > 0 && (
        <div className="pb-wlk-warnings">
          <strong>{words.t('walkPlan.warning.title')}</strong>
          <ul>
            {warnings.map((warning) => (
              <li key={warningText(warning, words)}>{warningText(warning, words)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function warningText(warning: WalkWarning, { t, format }: Words): string {
  switch (warning.code) {
    case 'too-long':
      return t('walkPlan.warning.too-long', { length: lengthText(warning.lengthM, format) });
    case 'too-many-people':
      return t('walkPlan.warning.too-many-people', { participants: warning.participants });
    case 'no-working-place':
      return t('walkPlan.warning.no-working-place');
    case 'no-radighet':
      return t('walkPlan.warning.no-radighet', { stop: warning.stop });
    case 'off-the-net':
      return t('walkPlan.warning.off-the-net', { from: warning.leg, to: warning.leg + 1 });
  }
}
