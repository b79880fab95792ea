import { useText } from '../../../i18n/use-text.ts';
import type { PlaceNeed } from '../../../state/select-walks.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { partText, totalText } from './need-text.ts';

interface NeedOfPlaceProps {
  readonly chosen: PlaceNeed;
  readonly onStart: () => void;
}

/** The need of one place, part by part, with what each part rests on. */
export function NeedOfPlace({ chosen, onStart }: NeedOfPlaceProps) {
  const words = useText();
  const { t, format } = words;
  const showSource = useApp((state) => state.showSource);
  const { place, need, input } = chosen;
  const share = input.ownShareOf;
  return (
    <section className="pb-wlk-why" aria-labelledby="why-title">
      <h3 id="why-title">{t('walkPlan.need.chosen', { place: place.label })}</h3>
      <dl>
        {need.parts.map(({ part, score, weight }) => (
          <div key={part}>
            <dt>
              {t(`walkPlan.need.partName.${part}`)}
              {weight !== 1 && ` × ${format.number(weight)}`}
            </dt>
            <dd>
              <strong>
                {score.status === 'known'
                  ? t('walkPlan.need.known', { points: score.points })
                  : t('walkPlan.need.missing')}
              </strong>{' '}
              {partText(chosen, part, words)}
              <span className="pb-wlk-quiet">{t(`walkPlan.need.rule.${part}`)}</span>
              {part === 'own-share' && share !== null && (
                <LinkButton onPress={() => showSource({ kind: 'fact', factId: share.factId })}>
                  {t('walkPlan.need.shareSource')}
                </LinkButton>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <strong>{totalText(need, words)}</strong>
      </p>
      <Button onPress={onStart}>{t('walkPlan.newAt', { place: place.label })}</Button>
    </section>
  );
}
