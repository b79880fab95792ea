import type { RecurringFact } from '../../../domain/collaboration/registers.ts';
import { monthsWithFacts } from '../../../domain/collaboration/year-wheel.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useApp } from '../../../state/use-app.ts';
import { LinkButton } from '../../../ui/button.tsx';

interface MonthListProps {
  readonly recurring: readonly RecurringFact[];
}

/** The same as the band, month by month. */
export function MonthList({ recurring }: MonthListProps) {
  const { t, format } = useText();
  const showSource = useApp((state) => state.showSource);
  return (
    <section aria-labelledby="year-list">
      <h2 id="year-list">{t('yearWheel.list')}</h2>
      <ol className="pb-wheel-months">
        {monthsWithFacts(recurring).map(({ month, facts }) => (
          <li key={month}>
            <h3>{format.monthName(month, 'long')}</h3>
            {facts.length === 0 && <p className="pb-wheel-quiet">{t('yearWheel.nothing')}</p>}
            <ul>
              {facts.map(({ id, factId, label }) => (
                <li key={id}>
                  <LinkButton onPress={() => showSource({ kind: 'fact', factId })}>
                    {format.text(label)}
                  </LinkButton>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
