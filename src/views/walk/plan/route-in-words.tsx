import { useMemo } from 'react';
import type { SafetyWalk } from '../../../domain/walk/walk.ts';
import { useText } from '../../../i18n/use-text.ts';
import { routeText } from '../../../i18n/walk-text.ts';
import { selectNet } from '../../../state/select-walks.ts';
import { useApp } from '../../../state/use-app.ts';

/** The way for those who do not use the map. */
export function RouteInWords({ walk }: { readonly walk: SafetyWalk }) {
  const words = useText();
  const net = useApp(selectNet);
  const { stops, legs } = walk;
  const lines = useMemo(() => routeText({ stops, legs }, net, words), [stops, legs, net, words]);
  if (lines.length === 0) return null;
  return (
    <section className="pb-task-section" aria-labelledby="words-title">
      <h2 id="words-title">{words.t('walkPlan.loop.text')}</h2>
      <ol className="pb-wlk-reasons">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  );
}
