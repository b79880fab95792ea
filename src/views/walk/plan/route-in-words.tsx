import { type RouteStep, routeSteps } from '../../../domain/walk/route-steps.ts';
import type { SafetyWalk } from '../../../domain/walk/walk.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { selectNet } from '../../../state/select-walks.ts';
import { useApp } from '../../../state/use-app.ts';
import { metresText } from './length-text.ts';

/** The way for those who do not use the map. */
export function RouteInWords({ walk }: { readonly walk: SafetyWalk }) {
  const words = useText();
  const net = useApp(selectNet);
  const [first] = walk.stops;
  if (first === undefined || walk.legs.length === 0) return null;
  return (
    <section className="pb-wlk-section" aria-labelledby="words-title">
      <h2 id="words-title">{words.t('walkPlan.loop.text')}</h2>
      <ol className="pb-wlk-reasons">
        <li>{words.t('walkPlan.loop.textStart', { stop: first.name })}</li>
        {routeSteps(net, walk).map((step) => (
          <li key={step.number}>{stepText(step, words)}</li>
        ))}
      </ol>
    </section>
  );
}

function stepText({ to, number, lengthM, stretches }: RouteStep, { t, format }: Words): string {
  const length = metresText(lengthM, format);
  if (stretches.length === 0) {
    return t('walkPlan.loop.textOff', { number, stop: to.name, length });
  }
  const way = stretches.map(({ name, lengthM: part }) =>
    name === null
      ? t('walkPlan.loop.textPath', { length: metresText(part, format) })
      : t('walkPlan.loop.textStretch', { name, length: metresText(part, format) }),
  );
  return t('walkPlan.loop.textLeg', { way: way.join(', '), number, stop: to.name, length });
}
