import type { SafetyWalk } from '../../../domain/walk/walk.ts';
import { walkWarnings } from '../../../domain/walk/walk-length.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { lengthText } from './length-text.ts';

/** What to think once more about; nothing is forbidden. */
export function WarningList({ walk }: { readonly walk: SafetyWalk }) {
  const words = useText();
  const lines = warningLines(walk, words);
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

/** One line a kind of warning. */
function warningLines(walk: SafetyWalk, { t, format }: Words): readonly string[] {
  const lines: string[] = [];
  const stops: string[] = [];
  const legs: string[] = [];
  for (const warning of walkWarnings(walk)) {
    switch (warning.code) {
      case 'too-long':
        lines.push(t('walkPlan.warning.too-long', { length: lengthText(warning.lengthM, format) }));
        break;
      case 'too-many-people':
        lines.push(t('walkPlan.warning.too-many-people', { participants: warning.participants }));
        break;
      case 'no-working-place':
        lines.push(t('walkPlan.warning.no-working-place'));
        break;
      case 'no-radighet':
        stops.push(String(warning.stop));
        break;
      case 'off-the-net':
        legs.push(`${warning.leg}–${warning.leg + 1}`);
        break;
    }
  }
  if (stops.length > 0) {
    lines.push(t('walkPlan.warning.no-radighet', { stops: format.list(stops) }));
  }
  if (legs.length > 0) {
    lines.push(t('walkPlan.warning.off-the-net', { legs: format.list(legs) }));
  }
  return lines;
}
