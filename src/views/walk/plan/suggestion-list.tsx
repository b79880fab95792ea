import { useState } from 'react';
import type { SuggestedStop } from '../../../domain/walk/suggest-stops.ts';
import { radighetAt } from '../../../domain/walk/walk-setup.ts';
import { withStop } from '../../../domain/walk/walk-stops.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectNet, selectWalkSetup } from '../../../state/select-walks.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { ReasonList } from './reason-list.tsx';
import { freshStop } from './route-changes.ts';
import type { StepProps } from './step-props.ts';
import { useSuggestions } from './use-suggestions.ts';

const FIRST_SHOWN = 5;

/** Stops that the place gives reasons for. */
export function SuggestionList({ plan, change }: StepProps) {
  const { t } = useText();
  const net = useApp(selectNet);
  const setup = useApp(selectWalkSetup);
  const suggestions = useSuggestions(plan.body);
  const [isAllShown, setIsAllShown] = useState(false);
  const add = (suggested: SuggestedStop) =>
    change((walk) => ({
      ...walk,
      ...withStop(
        net,
        walk,
        freshStop(suggested.position, {
          name: nameOf(suggested),
          placeId: suggested.placeId,
          reasons: suggested.reasons,
          doesWork: suggested.doesWork,
          radighet: radighetAt(setup, suggested.placeId),
        }),
      ),
    }));
  const nameOf = ({ name }: SuggestedStop) =>
    name === '' ? t('walkPlan.loop.numbered', { number: plan.body.stops.length + 1 }) : name;
  const shown = isAllShown ? suggestions : suggestions.slice(0, FIRST_SHOWN);
  return (
    <section className="pb-task-section" aria-labelledby="suggested-title">
      <h2 id="suggested-title">{t('walkPlan.loop.suggested')}</h2>
      {suggestions.length === 0 && (
        <p className="pb-wlk-quiet">
          {t(
            plan.body.placeId === null ? 'walkPlan.loop.chooseArea' : 'walkPlan.loop.noneSuggested',
          )}
        </p>
      )}
      <ul className="pb-wlk-plain">
        {shown.map((suggested) => (
          <li key={suggested.key} className="pb-wlk-card">
            <div>
              <strong>{nameOf(suggested)}</strong>
              <ReasonList reasons={suggested.reasons} />
            </div>
            <Button size="small" onPress={() => add(suggested)}>
              {t('walkPlan.loop.addSuggested')}
              <span className="pb-visually-hidden">{nameOf(suggested)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {suggestions.length > shown.length && (
        <Button size="small" onPress={() => setIsAllShown(true)}>
          {t('walkPlan.loop.moreSuggested', { count: suggestions.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
