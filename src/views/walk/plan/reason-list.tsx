import type { StopReason } from '../../../domain/walk/walk.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectFactsById } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { LinkButton } from '../../../ui/button.tsx';

/** Why a stop is one. A statement opens its source. */
export function ReasonList({ reasons }: { readonly reasons: readonly StopReason[] }) {
  const { t, format } = useText();
  const facts = useApp(selectFactsById);
  const showSource = useApp((state) => state.showSource);
  if (reasons.length === 0) return <p className="pb-wlk-quiet">{t('walkPlan.loop.ownChoice')}</p>;
  return (
    <ul className="pb-wlk-reasons">
      {reasons.map((reason) => {
        switch (reason.kind) {
          case 'fact':
          case 'own-share': {
            const fact = facts.get(reason.factId);
            const text = fact === undefined ? reason.factId : format.text(fact.text);
            return (
              <li key={`${reason.kind} ${reason.factId}`}>
                <LinkButton onPress={() => showSource({ kind: 'fact', factId: reason.factId })}>
                  {t(`walkPlan.loop.reason.${reason.kind}`, { text })}
                </LinkButton>
              </li>
            );
          }
          case 'observed':
            return (
              <li key={`observed ${reason.what}`}>
                {t('walkPlan.loop.reason.observed', {
                  what: t(`walk.observation.${reason.what}`),
                  times: reason.times,
                })}
              </li>
            );
          case 'open-points':
            return (
              <li key="open-points">
                {t('walkPlan.loop.reason.open-points', { points: reason.points })}
              </li>
            );
          default:
            return <li key="works-well">{t('walkPlan.loop.reason.works-well')}</li>;
        }
      })}
    </ul>
  );
}
