import type { StopReason } from '../../../domain/walk/walk.ts';
import { useText } from '../../../i18n/use-text.ts';
import { reasonText } from '../../../i18n/walk-text.ts';
import { selectFactsById } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { LinkButton } from '../../../ui/button.tsx';

/** Why a stop is one. A statement opens its source. */
export function ReasonList({ reasons }: { readonly reasons: readonly StopReason[] }) {
  const words = useText();
  const facts = useApp(selectFactsById);
  const showSource = useApp((state) => state.showSource);
  if (reasons.length === 0) {
    return <p className="pb-wlk-quiet">{words.t('walkPlan.loop.ownChoice')}</p>;
  }
  return (
    <ul className="pb-wlk-reasons">
      {reasons.map((reason) => {
        const text = reasonText(reason, (id) => facts.get(id)?.text ?? null, words);
        return (
          <li key={text}>
            {'factId' in reason ? (
              <LinkButton onPress={() => showSource({ kind: 'fact', factId: reason.factId })}>
                {text}
              </LinkButton>
            ) : (
              text
            )}
          </li>
        );
      })}
    </ul>
  );
}
